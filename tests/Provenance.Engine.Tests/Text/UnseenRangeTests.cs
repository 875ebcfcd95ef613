using System.Globalization;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

public class UnseenRangeTests
{
    [Fact]
    public void The_ranges_ascend_and_do_not_meet() =>
        Assert.All(UnseenRanges.All.Zip(UnseenRanges.All.Skip(1)), pair => Assert.True(pair.First.First <= pair.First.Last && pair.First.Last < pair.Second.First, pair.Second.ToString()));

    [Fact]
    public void Every_control_and_every_format_character_of_Unicode_is_among_them()
    {
        int[] seen = ['\t', '\n', '\r'];

        Assert.DoesNotContain(
            Enumerable.Range(0, 0x110000).Where(c => c is < 0xD800 or > 0xDFFF).Except(seen),
            c => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format && UnseenRanges.Of(c) is null);
    }

    /// <summary>DerivedCoreProperties.txt of Unicode 16.0, Default_Ignorable_Code_Point, and the noncharacters.</summary>
    [Theory]
    [InlineData(0x00AD, 0x00AD)]
    [InlineData(0x034F, 0x034F)]
    [InlineData(0x061C, 0x061C)]
    [InlineData(0x115F, 0x1160)]
    [InlineData(0x17B4, 0x17B5)]
    [InlineData(0x180B, 0x180F)]
    [InlineData(0x200B, 0x200F)]
    [InlineData(0x202A, 0x202E)]
    [InlineData(0x2060, 0x206F)]
    [InlineData(0x3164, 0x3164)]
    [InlineData(0xFE00, 0xFE0F)]
    [InlineData(0xFEFF, 0xFEFF)]
    [InlineData(0xFFA0, 0xFFA0)]
    [InlineData(0xFFF0, 0xFFF8)]
    [InlineData(0x1BCA0, 0x1BCA3)]
    [InlineData(0x1D173, 0x1D17A)]
    [InlineData(0xE0000, 0xE0FFF)]
    [InlineData(0xFDD0, 0xFDEF)]
    [InlineData(0x10FFFE, 0x10FFFF)]
    public void Every_default_ignorable_character_is_among_them(int first, int last) =>
        Assert.DoesNotContain(Enumerable.Range(first, last - first + 1), c => UnseenRanges.Of(c) is null);

    [Theory]
    [InlineData('a')]
    [InlineData(' ')]
    [InlineData(0x00A0)]
    [InlineData(0x2764)]
    [InlineData(0x1F680)]
    public void What_is_seen_is_not(int character) => Assert.Null(UnseenRanges.Of(character));
}
