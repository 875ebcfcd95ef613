namespace Provenance.Documents.Problems;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("sources/Über 400 %.txt")]
    [InlineData("## Heading [1]")]
    [InlineData("a::b")]
    [InlineData("😀 […]")]
    [InlineData("\u2764\uFE0F")]
    public void What_is_plainly_visible_stays(string text) => Assert.Same(text, VisibleText.Of(text));

    [Theory]
    [InlineData("a\nb", @"a\u000Ab")]
    [InlineData("\u001B[31mred", @"\u001B[31mred")]
    [InlineData("\u001B]0;title\u0007", @"\u001B]0;title\u0007")]
    [InlineData("\u009B31m", @"\u009B31m")]
    [InlineData("a\u2028b\u0085c", @"a\u2028b\u0085c")]
    [InlineData("\u202E45\u202C", @"\u202E45\u202C")]
    [InlineData("\U000E0041", @"\uDB40\uDC41")]
    [InlineData("a\u200Bb\uFEFFc\u3164d", @"a\u200Bb\uFEFFc\u3164d")]
    [InlineData("\uFDD0\uFFFE\uFFF0", @"\uFDD0\uFFFE\uFFF0")]
    [InlineData("\U0001BCA0", @"\uD82F\uDCA0")]
    public void What_steers_a_terminal_is_shown_by_its_number(string text, string shown) => Assert.Equal(shown, VisibleText.Of(text));

    [Fact]
    public void Half_a_sign_is_shown_by_its_number() => Assert.Equal(@"a\uD800b", VisibleText.Of("a\uD800b"));

    [Theory]
    [InlineData("::error title=owned::x", @"\u003A:error title=owned::x")]
    [InlineData(" \t::add-mask::x", @" \u0009\u003A:add-mask::x")]
    [InlineData("x ##vso[task.setvariable variable=y]z", @"x \u0023#vso[task.setvariable variable=y]z")]
    [InlineData("##[error]x ##[group]", @"\u0023#[error]x \u0023#[group]")]
    [InlineData("###teamcity[x", @"#\u0023#teamcity[x")]
    public void What_commands_a_build_server_commands_nothing(string text, string shown) => Assert.Equal(shown, VisibleText.Of(text));

    [Fact]
    public void A_problem_is_one_visible_line() => Assert.Equal(
        @"a\u000A%3A%3Aerror%3A%3A.txt(1,1): error PROV9001: b\u000Ac",
        Problem.Error("PROV9001", "a\n::error::.txt", "b\nc").ToString());

    [Fact]
    public void A_name_that_looks_like_a_message_is_no_place_of_one() => Assert.Equal(
        "a.cs(7,7)%3A error CS0001%3A fake.txt(1,1): error PROV9001: b",
        Problem.Error("PROV9001", "a.cs(7,7): error CS0001: fake.txt", "b").ToString());
}
