using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

/// <summary>Runs texts through the front door of the engine.</summary>
internal static class Read
{
    /// <summary>Extracts the documents; the first is 0.txt, the second 1.txt.</summary>
    public static FactSet All(params string[] texts) =>
        Extractor.Extract([.. texts.Select((text, number) => new TextDocument(number + ".txt", text))]);

    /// <summary>The figures of a text; fails unless they are exactly the marked ones.</summary>
    public static IReadOnlyList<FigureCitation> Figures(string marked) => Exactly(marked, All(MarkedText.Parse(marked).Text).Figures);

    /// <summary>The only figure of a text, and it is the marked one.</summary>
    public static FigureCitation Figure(string marked) => Assert.Single(Figures(marked));

    /// <summary>The quotations of a text; fails unless they are exactly the marked ones.</summary>
    public static IReadOnlyList<QuoteCitation> Quotes(string marked) => Exactly(marked, All(MarkedText.Parse(marked).Text).Quotes);

    /// <summary>The only quotation of a text, and it is the marked one.</summary>
    public static QuoteCitation Quote(string marked) => Assert.Single(Quotes(marked));

    /// <summary>The fact that the one marked citation of each text belongs to, or null when they belong to several.</summary>
    public static Fact? Common(params string[] marked)
    {
        MarkedText[] texts = [.. marked.Select(MarkedText.Parse)];
        FactSet set = All([.. texts.Select(text => text.Text)]);
        Fact?[] facts = [.. texts.Select((text, number) => At(set, number, Assert.Single(text.Spans)))];
        return facts.Distinct().Count() == 1 ? facts[0] : null;
    }

    private static Fact? At(FactSet set, int document, TextSpan span)
    {
        SourceCitation? citation = set.Figures.Cast<SourceCitation>().Concat(set.Quotes)
            .FirstOrDefault(citation => citation.Document == set.Documents[document] && citation.Span == span);
        Assert.True(citation != null, "nothing was read at the mark: " + MarkedText.Mark(set.Documents[document].Text, [span]));
        return set.FactOf(citation);
    }

    private static IReadOnlyList<T> Exactly<T>(string marked, IReadOnlyList<T> citations)
        where T : SourceCitation
    {
        string found = MarkedText.Mark(MarkedText.Parse(marked).Text, citations.Select(citation => citation.Span));
        Assert.True(marked == found, $"spans\n  expected: {marked}\n  but was:  {found}");
        return citations;
    }
}
