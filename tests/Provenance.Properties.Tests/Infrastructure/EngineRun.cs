using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Properties;

/// <summary>Runs texts through the engine, and holds what comes out against what must always be so.</summary>
internal static class EngineRun
{
    /// <summary>Extracts documents named 0.txt, 1.txt and so on.</summary>
    public static FactSet Read(params string[] texts) => Extractor.Extract([.. texts.Select((text, number) => new TextDocument(number + ".txt", text))]);

    /// <summary>Every span lies in its text and in its sentence and holds the words that are claimed.</summary>
    public static void AssertSpans(FactSet set)
    {
        foreach (SourceCitation citation in set.Figures.Cast<SourceCitation>().Concat(set.Quotes))
        {
            string text = citation.Document.Text;
            Assert.True(citation.Span.Start >= 0 && citation.Span.Start < citation.Span.End && citation.Span.End <= text.Length, "a span is empty or outside the text");
            Assert.Equal(text[citation.Span.Start..citation.Span.End], citation.Exact);
            Assert.True(citation.Sentence.Start <= citation.Span.Start && citation.Span.End <= citation.Sentence.End, "a span is outside its sentence");
        }

        Assert.All(set.Facts, fact => Assert.NotEmpty(fact.Citations));
        Assert.All(set.Facts.SelectMany(fact => fact.Citations), citation => Assert.Contains(citation, set.FactOf(citation)!.Citations));
    }
}
