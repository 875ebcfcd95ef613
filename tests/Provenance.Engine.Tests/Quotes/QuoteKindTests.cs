using Provenance.Engine.Facts;
using Provenance.Engine.Quotes;

namespace Provenance.Engine.Tests;

public class QuoteKindTests
{
    [Theory]
    [InlineData("“[|We must go to London now,|]” Rutte said.", QuoteKind.Full)]
    [InlineData("Rutte said: “[|We must go to London now.|]”", QuoteKind.Full)]
    [InlineData("Rutte called for a “[|quantum leap|]” in defence.", QuoteKind.Partial)]
    [InlineData("Rutte said that it was “[|on the scale of war our grandparents endured|]” then.", QuoteKind.Partial)]
    [InlineData("The “[|free|]” lunch was not.", QuoteKind.Scare)]
    [InlineData("Europe must “[|future-proof|]” its security.", QuoteKind.Scare)]
    [InlineData("The book “[|War and Peace|]” is long.", QuoteKind.Title)]
    [InlineData("Rutte said on Bay Radio’s “[|Harbour Talk|]” that he was well.", QuoteKind.Title)]
    [InlineData("In a talk with “[|Harbour Friends,|]” Rutte said that he was well.", QuoteKind.Title)]
    [InlineData("Rutte called the mayor “[|Harbour Kid|]” in May.", QuoteKind.Partial)]
    [InlineData("It was the phrase “[|late ferry|]” again.", QuoteKind.Partial)]
    [InlineData("“[|Where?|]”", QuoteKind.Full)]
    [InlineData("The so-called “[|night port|]” opens in May.", QuoteKind.Scare)]
    [InlineData("Ana “[|Tugboat|]” Silva runs the port.", QuoteKind.Scare)]
    [InlineData("Ana “[|The Tug|]” Silva runs the port.", QuoteKind.Scare)]
    [InlineData("“[|In short:|]”", QuoteKind.Scare)]
    [InlineData("“[|No.|]” The mayor left.", QuoteKind.Full)]
    [InlineData("“[|Stop! We sell nothing,|]” cried Ana Silva.", QuoteKind.Full)]
    [InlineData("He compared it to “[|a whale on land|]” in May.", QuoteKind.Partial)]
    [InlineData("The mayor described the port as “[|a whale|]”.", QuoteKind.Partial)]
    [InlineData("The mayor called it “[|a whale|]”.", QuoteKind.Partial)]
    [InlineData("Ana Silva spoke of “[|whales|]” in May.", QuoteKind.Partial)]
    [InlineData("The word “[|whale|]” is old.", QuoteKind.Partial)]
    [InlineData("The town’s “[|whale|]” opens in May.", QuoteKind.Scare)]
    public void A_quotation_has_a_kind(string marked, QuoteKind kind)
    {
        QuoteCitation quote = Read.Quote(marked);

        Assert.True(quote.Kind == kind, $"{marked}\n  expected: {kind}\n  but was:  {quote.Kind}");
    }

    [Theory]
    [InlineData("The “free” lunch was not.")]
    [InlineData("The book “War and Peace” is long.")]
    public void Scare_quotes_and_titles_are_no_facts(string text)
    {
        FactSet set = Read.All(text);

        Assert.Empty(set.Facts);
        Assert.Null(set.FactOf(Assert.Single(set.Quotes)));
    }

    [Fact]
    public void A_quotation_with_a_speaker_is_a_fact()
    {
        FactSet set = Read.All("Rutte called for a “quantum leap” in defence.");

        Assert.Same(Assert.Single(set.Facts), set.FactOf(Assert.Single(set.Quotes)));
    }

    [Fact]
    public void The_sentence_of_a_quotation_holds_it()
    {
        QuoteCitation quote = Read.Quote("It was Monday. “[|We must go. We must go to London now,|]” Rutte said. Nobody went.");

        Assert.True(quote.Sentence.Contains(quote.Span));
        Assert.StartsWith("“We must go.", quote.Document.Slice(quote.Sentence), StringComparison.Ordinal);
    }
}
