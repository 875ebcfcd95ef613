using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class ConcealedCharacterTests
{
    [Theory]
    [InlineData("The fee is \u202E54\u202C euros", "202E at 11, 202C at 14")]
    [InlineData("pass\u200Bword pass\u200Bphrase", "200B at 4 ×2")]
    [InlineData("a\0b\u001Bc\u0080", "0000 at 1, 001B at 3, 0080 at 5")]
    [InlineData("a\u200Db\u200Ec", "200D at 1, 200E at 3")]
    [InlineData("a\U000E0041b", "E0041 at 1")]
    [InlineData("5\u200D\u200D4", "200D at 1 ×2")]
    [InlineData("5\u00AD4 5\uFE0F4 1\U000E01004", "00AD at 1, FE0F at 5, E0100 at 9")]
    public void Each_is_found_once_at_its_first_place(string text, string found) => Assert.Equal(found, Show(text));

    [Theory]
    [InlineData("plain, with tab\tline\r\nform feed\f")]
    [InlineData("40\u00A0km, 1\u202F000, co\u00ADoperate, wide\u3000blank\u2028")]
    [InlineData("family 👨\u200D👩\u200D👧 and ❤\uFE0F")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("שלום\u200F!")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F")]
    [InlineData("1\uFE0F\u20E3 and \u26A0\uFE0F5")]
    [InlineData("half a pair \uD800 or \uDC00")]
    public void What_writing_needs_is_not_concealed(string text) => Assert.Equal("", Show(text));

    private static string Show(string text) => string.Join(", ", ConcealedCharacters.Find(text).Select(found => $"{found.CodePoint:X4} at {found.Start}" + (found.Count > 1 ? $" ×{found.Count}" : "")));
}
