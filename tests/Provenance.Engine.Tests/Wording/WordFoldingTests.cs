using Provenance.Engine.Wording;

namespace Provenance.Engine.Tests;

public class WordFoldingTests
{
    [Theory]
    [InlineData("defence", "defense")]
    [InlineData("organise", "organize")]
    [InlineData("organisation", "organization")]
    [InlineData("organised", "organized")]
    [InlineData("armoured", "armored")]
    [InlineData("colour", "color")]
    [InlineData("colours", "colors")]
    [InlineData("neighbours", "neighbors")]
    [InlineData("harbour", "harbor")]
    [InlineData("centre", "center")]
    [InlineData("centres", "centers")]
    [InlineData("programme", "program")]
    [InlineData("grey", "gray")]
    [InlineData("metres", "meters")]
    [InlineData("travelled", "traveled")]
    [InlineData("travelling", "traveling")]
    [InlineData("analyse", "analyze")]
    [InlineData("dialogue", "dialog")]
    [InlineData("licence", "license")]
    [InlineData("aluminium", "aluminum")]
    [InlineData("offence", "offense")]
    [InlineData("neighbourhoods", "neighborhoods")]
    public void British_and_american_spellings_are_one_word(string british, string american) =>
        Assert.Equal(WordFolding.Spelling(american), WordFolding.Spelling(british));

    [Theory]
    [InlineData("Nato", "NATO")]
    [InlineData("Straße", "straße")]
    public void Case_does_not_count(string first, string second) => Assert.Equal(WordFolding.Spelling(first), WordFolding.Spelling(second));

    [Theory]
    [InlineData("hour", "hor")]
    [InlineData("our", "or")]
    [InlineData("four", "for")]
    [InlineData("flank", "front")]
    [InlineData("tour", "tor")]
    [InlineData("course", "corse")]
    [InlineData("rise", "size")]
    public void Different_words_stay_different(string first, string second) => Assert.NotEqual(WordFolding.Spelling(first), WordFolding.Spelling(second));

    [Theory]
    [InlineData("increase", "increases")]
    [InlineData("increase", "increased")]
    [InlineData("increase", "increasing")]
    [InlineData("country", "countries")]
    [InlineData("capability", "capabilities")]
    [InlineData("missile", "missiles")]
    [InlineData("factory", "factories")]
    [InlineData("attack", "attacked")]
    [InlineData("defence", "defenses")]
    [InlineData("box", "boxes")]
    public void Inflections_have_one_stem(string first, string second) => Assert.Equal(WordFolding.Stem(first), WordFolding.Stem(second));

    [Theory]
    [InlineData("tank", "tanker")]
    [InlineData("drone", "throne")]
    [InlineData("nation", "notion")]
    public void Different_words_have_different_stems(string first, string second) => Assert.NotEqual(WordFolding.Stem(first), WordFolding.Stem(second));
}
