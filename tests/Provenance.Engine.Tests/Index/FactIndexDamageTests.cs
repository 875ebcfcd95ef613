using Provenance.Engine.Index;

namespace Provenance.Engine.Tests.Index;

/// <summary>Each case makes one edit to the file of <see cref="SampleIndex"/>; the message names the line of it.</summary>
public class FactIndexDamageTests
{
    [Theory]
    [InlineData("provenance-index\t2", "something else", "line 1: this is not a fact index")]
    [InlineData("provenance-index\t2", "provenance-index\t3", "line 1: this is not version 2 of the fact index")]
    [InlineData("\t120\t", "\tmany\t", "line 2: a field is no number")]
    [InlineData("\t120\t", "\t-1\t", "line 2: a field is no number")]
    [InlineData("seeds/a.txt\t", "", "line 2: a field is no number")]
    [InlineData("b.txt\t", "\\N\t", "line 3: a field is null that may not be")]
    [InlineData("figure\tIncrease", "fact\tIncrease", "line 4: 'fact' begins no record here")]
    [InlineData("\tPercent\t", "\tPerMille\t", "line 4: 'PerMille' is no FigureKind")]
    [InlineData("\tPercent\t", "\t0\t", "line 4: '0' is no FigureKind")]
    [InlineData("cite\t1\t", "cite\t2\t", "line 6: a position lies behind the end of its list")]
    [InlineData("\t300%\t300%\t\\N\n", "\t300%\t300%\n", "line 6: a field is missing")]
    [InlineData("\t300%\t300%\t\\N\n", "\t300%\t300%\t\\N\t\n", "line 6: a field too many")]
    [InlineData("\t300%\t300%\t", "\t300%\\x\t300%\t", "line 6: a backslash begins no known escape")]
    [InlineData("contrast\t0", "contrast\t5", "line 7: a position lies behind the end of its list")]
    [InlineData("end\t8\n", "end\t6\n", "line 10: records are missing or were added: 8 were read")]
    [InlineData("end\t8\n", "end\t8\nend\t8\n", "line 11: something follows the end")]
    [InlineData("end\t8\n", "end\t8", "line 10: the line was cut off")]
    [InlineData("end\t8\n", "", "line 10: the file was cut off")]
    public void Damage_is_reported_with_its_line(string part, string becomes, string message)
    {
        string text = FactIndexWriter.Write(SampleIndex.Create());
        Assert.Contains(part, text, StringComparison.Ordinal);

        var error = Assert.Throws<FormatException>(() => FactIndexReader.Read(text.Replace(part, becomes, StringComparison.Ordinal)));

        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void A_disagreement_without_its_two_places_is_damage()
    {
        string text = FactIndexWriter.Write(SampleIndex.Create()).Replace("contrast\t0\t400 per cent\t1\t300%\n", "", StringComparison.Ordinal);

        var error = Assert.Throws<FormatException>(() => FactIndexReader.Read(text));

        Assert.Equal("line 6: a fact whose citations differ does not say where", error.Message);
    }

    [Fact]
    public void No_prefix_of_a_file_reads_as_a_whole()
    {
        string text = FactIndexWriter.Write(SampleIndex.Create());

        for (int length = 0; length < text.Length; length++)
            Assert.Throws<FormatException>(() => FactIndexReader.Read(text.Substring(0, length)));
    }
}
