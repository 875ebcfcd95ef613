using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

/// <summary>What must be true of the spans of any text.</summary>
internal static class Spans
{
    public static void AssertValid(FactSet set)
    {
        AssertValid(set.Figures);
        AssertValid(set.Quotes);
        foreach (Fact fact in set.Facts)
        {
            Assert.NotEmpty(fact.Citations);
            Assert.Contains(fact.Representative, fact.Citations);
        }
    }

    private static void AssertValid(IEnumerable<SourceCitation> citations)
    {
        SourceCitation? before = null;
        foreach (SourceCitation citation in citations)
        {
            Assert.False(citation.Span.IsEmpty);
            Assert.True(new TextSpan(0, citation.Document.Text.Length).Contains(citation.Sentence));
            Assert.True(citation.Sentence.Contains(citation.Span));
            if (before != null && before.Document == citation.Document)
                Assert.True(before.Span.End <= citation.Span.Start);
            before = citation;
        }
    }
}
