using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

/// <summary>What is shown of two quotations that differ shows that they do.</summary>
public class ContrastTests
{
    [Theory]
    [InlineData("A plan without money is a dream")]
    [InlineData("A plan without money is a bad dream")]
    [InlineData("A plan without money is a wish-list")]
    [InlineData("A plan without money is a [promise]")]
    [InlineData("A plan without money is a … promise")]
    [InlineData("A plan without money is a nightmare for us all")]
    [InlineData("A plan without money is no wish")]
    [InlineData("A plan without any money is a wish")]
    [InlineData("A plan with money is a wish")]
    [InlineData("The plan without money is a dream")]
    public void The_words_that_are_shown_differ(string other)
    {
        FactSet facts = Extractor.Extract(
        [
            new TextDocument("a.txt", "“A plan without money is a wish,” Jane Doe told the council on Monday. She left."),
            new TextDocument("b.txt", $"The council met. “{other},” Jane Doe said. Then it rained."),
        ]);

        Assert.All(facts.Facts.Select(fact => fact.Contrast).OfType<Contrast>(), contrast =>
            Assert.NotEqual(contrast.First.Document.Slice(contrast.FirstSpan), contrast.Second.Document.Slice(contrast.SecondSpan)));
    }
}
