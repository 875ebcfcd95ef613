using System.Text;

using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class TextDecoderTests
{
    [Fact]
    public void Utf8_is_read_without_a_byte_order_mark() => Assert.Equal("naïve €\U0001F680", TextDecoder.Decode(Encoding.UTF8.GetBytes("naïve €\U0001F680")).Text);

    [Fact]
    public void A_byte_order_mark_is_no_text() => Assert.Equal("ab", TextDecoder.Decode([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'b']).Text);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_is_read_with_its_byte_order_mark(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        Assert.Equal("naïve €\U0001F680", TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("naïve €\U0001F680")]).Text);
    }

    [Fact]
    public void No_bytes_are_an_empty_text() => Assert.Equal("", TextDecoder.Decode([]).Text);

    [Theory]
    [InlineData(new byte[] { 0xFF }, 1, 1)]
    [InlineData(new byte[] { (byte)'a', 0x80 }, 1, 2)]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', (byte)'b', 0xC0, 0xAF }, 2, 2)]
    [InlineData(new byte[] { (byte)'a', 0xE2, 0x82 }, 1, 2)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 1, 1)]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xF5, 0x80 }, 1, 2)]
    [InlineData(new byte[] { (byte)'\r', (byte)'\n', (byte)'\n', 0xF8 }, 3, 1)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xFE }, 1, 2)]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x9A, 0x80, 0xE9, (byte)'x' }, 1, 3)]
    [InlineData(new byte[] { 0xE0, 0x80, 0x80 }, 1, 1)]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 1, 1)]
    public void The_first_byte_that_is_no_utf8_is_named_with_its_place(byte[] bytes, int line, int column)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);

        Assert.Null(decoded.Text);
        Assert.Contains("not UTF-8", decoded.Error, StringComparison.Ordinal);
        Assert.Equal(new LinePosition(line, column), decoded.Position);
    }

    [Fact]
    public void The_message_names_the_byte_and_its_offset()
    {
        DecodedText decoded = TextDecoder.Decode([(byte)'a', (byte)'b', 0xE9]);

        Assert.Contains("0xE9", decoded.Error, StringComparison.Ordinal);
        Assert.Contains("offset 2", decoded.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_replaced() => Assert.Equal("a\uFFFDb", TextDecoder.Decode(Encoding.UTF8.GetBytes("a\uFFFDb")).Text);

    [Fact]
    public void A_NUL_makes_utf16_binary_too() => Assert.Contains("binary", TextDecoder.Decode([0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00]).Error, StringComparison.Ordinal);

    [Fact]
    public void Half_of_a_surrogate_pair_is_named_with_its_place() =>
        Assert.Equal(new LinePosition(2, 1), TextDecoder.Decode([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x3D, 0xD8, 0x61, 0x00]).Position);

    [Fact]
    public void A_NUL_makes_a_document_binary()
    {
        DecodedText decoded = TextDecoder.Decode([(byte)'a', (byte)'\n', (byte)'b', 0]);

        Assert.Null(decoded.Text);
        Assert.Contains("binary", decoded.Error, StringComparison.Ordinal);
        Assert.Equal(new LinePosition(2, 2), decoded.Position);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x3D, 0xD8 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x3D, 0xD8, (byte)'a', 0 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xDE, 0x80 })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a' })]
    public void Half_a_character_is_no_utf16(byte[] bytes)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);

        Assert.Null(decoded.Text);
        Assert.Contains("UTF-16", decoded.Error, StringComparison.Ordinal);
    }
}
