using Provenance.Engine.Figures;
using Provenance.Engine.Naming;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Linking;

/// <summary>Turns groups of citations into facts: order, representative, verdict, contrast, name.</summary>
internal static class FactBuilder
{
    public static FactSet Build(IReadOnlyList<TextDocument> documents, IReadOnlyList<FigureCitation> figures, IReadOnlyList<QuoteCitation> quotes)
    {
        Dictionary<SourceCitation, int> order = [];
        foreach (FigureCitation figure in figures)
            order.Add(figure, order.Count);
        foreach (QuoteCitation quote in quotes)
            order.Add(quote, order.Count);

        var names = new FactNames();
        var facts = new List<Fact>();
        foreach (Cluster cluster in FigureLinker.Link(figures).OrderBy(cluster => cluster.Members.Min(member => order[member.Citation])))
            facts.Add(OfFigures([.. cluster.Members.Select(member => member.Citation).OrderBy(citation => order[citation])], names));
        IEnumerable<QuoteCitation> utterances = quotes.Where(quote => quote.Kind is not (QuoteKind.Scare or QuoteKind.Title));
        foreach (QuoteGroup group in QuoteLinker.Link(utterances).OrderBy(group => group.Members.Min(member => order[member.Citation])))
            facts.Add(OfQuotes(group, order, names));
        return new FactSet(documents, figures, quotes, facts);
    }

    private static Fact OfFigures(List<FigureCitation> citations, FactNames names)
    {
        FigureCitation representative = citations
            .GroupBy(citation => (citation.Value, citation.Low, citation.High, citation.Magnitude))
            .OrderByDescending(group => group.Count()).ThenBy(group => citations.IndexOf(group.First()))
            .First().First();
        Verdict verdict = VerdictOf(citations);
        FigureCitation? other = citations.FirstOrDefault(citation => !SameValue(citation, representative) && (verdict != Verdict.Disagree || !Consistent(citation, representative)));
        Contrast? contrast = verdict == Verdict.Disagree && other != null ? Ordered(representative, other, citations) : null;
        return new Fact(names.OfFigure(citations, representative), true, verdict, citations, representative, contrast);
    }

    private static Contrast Ordered(FigureCitation a, FigureCitation b, List<FigureCitation> citations)
    {
        (FigureCitation first, FigureCitation second) = citations.IndexOf(a) < citations.IndexOf(b) ? (a, b) : (b, a);
        return new Contrast(first, first.Span, second, second.Span);
    }

    private static Verdict VerdictOf(List<FigureCitation> citations)
    {
        if (citations.Count == 1)
            return Verdict.Single;
        Verdict verdict = Verdict.Agree;
        for (int i = 1; i < citations.Count; i++)
        {
            for (int k = Math.Max(0, i - 8); k < i; k++)
            {
                if (SameValue(citations[i], citations[k]) && citations[i].Hedge == citations[k].Hedge)
                    continue;
                verdict = (Verdict)Math.Max((int)verdict, (int)(Consistent(citations[i], citations[k]) ? Verdict.Consistent : Verdict.Disagree));
            }
        }

        return verdict;
    }

    private static bool SameValue(FigureCitation a, FigureCitation b) => a.Value == b.Value && a.Low == b.Low && a.High == b.High && a.Magnitude == b.Magnitude && (a.Unit == b.Unit || a.Unit?.Length > 0 && a.Unit[0] == '{');

    private static bool Consistent(FigureCitation a, FigureCitation b)
    {
        if (a.Value.Iso is { } x && b.Value.Iso is { } y)
            return CalendarInterval.Fits(x, y);
        if (Interval.TryOf(a, out Interval p) && Interval.TryOf(b, out Interval q))
            return p.Overlaps(q) || a.Value == b.Value;
        return SameValue(a, b);
    }

    private static Fact OfQuotes(QuoteGroup group, Dictionary<SourceCitation, int> order, FactNames names)
    {
        List<QuoteCitation> citations = [.. group.Members.Select(member => member.Citation).OrderBy(citation => order[citation])];
        QuoteCitation representative = citations.GroupBy(citation => citation.Exact)
            .OrderByDescending(same => same.Count()).ThenBy(same => citations.IndexOf(same.First())).First().First();
        Verdict verdict = citations.Count == 1 ? Verdict.Single : group.Relation switch
        {
            QuoteRelation.Differ => Verdict.Disagree,
            QuoteRelation.Variant => Verdict.Variant,
            _ => Verdict.Agree,
        };
        return new Fact(names.OfQuote(representative), false, verdict, citations, representative, group.Contrast);
    }
}
