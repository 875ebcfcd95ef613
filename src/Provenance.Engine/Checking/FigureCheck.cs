using Provenance.Engine.Figures;

namespace Provenance.Engine.Checking;

/// <summary>
/// Tells whether a document's figure stands in the sources. A contradiction is said only where one thing is measured: the words of
/// its clause and the words of the source's figure cover each other, and no figure that agrees comes as near.
/// </summary>
internal sealed class FigureCheck(SourceFigures sources)
{
    private const double ConflictCoverage = 0.6;
    private const double SourceCoverage = 0.5;
    private const double CalendarCoverage = 0.8;
    private const double Lead = 1.15;
    private const double FurtherWord = 0.3;
    private const double ForeignWord = 0.5;
    private const double ForeignPhrase = 2.5;
    private const double Handful = 12;

    /// <summary>Checks a figure against every source.</summary>
    public FigureVerdict Check(FigureMention own) => Check(own, sources.Near(own).Where(source => source.Figure.Document.Path != own.Figure.Document.Path), isBound: false);

    /// <summary>Checks a figure against the sources that its author named: what does not match there is wrong.</summary>
    public FigureVerdict CheckBound(FigureMention own, IEnumerable<FigureMention> named) => Check(own, named, isBound: true);

    /// <summary>Whether a figure claims nothing that a source could bear out.</summary>
    public static bool IsNoClaim(FigureCitation figure) => figure.Kind is FigureKind.Ordinal or FigureKind.Magnitude or FigureKind.Time;

    private FigureVerdict Check(FigureMention own, IEnumerable<FigureMention> candidates, bool isBound)
    {
        FigureMatch? match = null, conflict = null, nearest = null;
        foreach (FigureMention source in candidates)
        {
            ValueRelation relation = ValueComparison.Compare(own, source);
            double likeness = Likeness(own, source);
            var candidate = new FigureMatch(source, relation, likeness);
            if (relation == ValueRelation.Match && Speaks(own, source, isBound) && (match is null || likeness > match.Value.Likeness))
                match = candidate;
            if (relation is not (ValueRelation.Match or ValueRelation.Incomparable) && (isBound || IsSameThing(own, source)) && (conflict is null || likeness > conflict.Value.Likeness))
                conflict = candidate;
            if (relation != ValueRelation.Incomparable && (nearest is null || likeness > nearest.Value.Likeness))
                nearest = candidate;
        }

        if (isBound)
            return match is null ? new FigureVerdict(CheckOutcome.Contradicted, conflict ?? nearest) : new FigureVerdict(CheckOutcome.Verified, match);
        if (conflict is { } rival && (match is null || rival.Likeness > match.Value.Likeness * Lead))
            return new FigureVerdict(CheckOutcome.Contradicted, rival);
        return match is null ? new FigureVerdict(IsIncidental(own.Figure) ? CheckOutcome.Skipped : CheckOutcome.Unverifiable, nearest) : new FigureVerdict(CheckOutcome.Verified, match);
    }

    /// <summary>A year says when, and a handful of something is counted everywhere: without a source they claim nothing.</summary>
    private static bool IsIncidental(FigureCitation figure) =>
        figure.Kind is FigureKind.Year or FigureKind.Date or FigureKind.Multiple or FigureKind.Fraction
        || (figure.Kind == FigureKind.Count && figure.Value.IsNumber && Math.Abs(figure.Value.Number) < Handful);

    /// <summary>For debugging.</summary>
    public string Debug(FigureMention own, FigureMention source) => $"{source.Figure.Exact} {ValueComparison.Compare(own, source)} like={Likeness(own, source):0.0} same={IsSameThing(own, source)} own={OwnCoverage(own, source.Words):0.00} src={Coverage(source.Strong, own.Words):0.00} apart={AreApart(own, source)} neg={own.IsNegated}/{source.IsNegated} chg={own.Change}/{source.Change} der={own.IsDerived}";

    private double Likeness(FigureMention own, FigureMention source)
    {
        double sum = 0;
        foreach (KeyValuePair<int, float> word in own.Words)
        {
            if (source.Words.TryGetValue(word.Key, out float weight))
                sum += sources.Weight(word.Key) * word.Value * weight;
        }

        bool sameYear = own.Years.Count > 0 && source.Years.Overlaps(own.Years);
        return sameYear ? sum * 1.2 : AreApart(own, source) ? sum * 0.6 : sum;
    }

    /// <summary>Whether anything but the value speaks for a match: a shared word of the clause or of what is measured.</summary>
    private static bool Speaks(FigureMention own, FigureMention source, bool isBound) =>
        isBound || own.Words.Any(word => word.Value >= 0.5f && source.Words.TryGetValue(word.Key, out float weight) && weight >= 0.5f);

    /// <summary>Whether both figures clearly measure one thing.</summary>
    private bool IsSameThing(FigureMention own, FigureMention source)
    {
        if (own.IsDerived || own.IsNegated != source.IsNegated || AreApart(own, source) || own.Figure.Kind is FigureKind.Multiple)
            return false;
        if ((own.Change != Change.None) != (source.Change != Change.None) && source.Figure.Value.Number >= 0 && own.Figure.Value.Number >= 0)
            return false;

        List<int> strong = [.. own.Strong];
        if (strong.Count(word => source.Words.TryGetValue(word, out float weight) && weight >= 0.5f) < 2)
            return false;
        if (own.Measured.Count > 0 && !own.Measured.Any(source.Words.ContainsKey))
            return false;
        bool calendar = own.Figure.Kind is FigureKind.Year or FigureKind.Date;
        return OwnCoverage(own, source.Words) >= (calendar ? CalendarCoverage : ConflictCoverage) && Coverage(source.Strong, own.Words) >= (calendar ? CalendarCoverage : SourceCoverage);
    }

    /// <summary>How much of some words is among others, by weight.</summary>
    private double Coverage(IEnumerable<int> words, Dictionary<int, float> others)
    {
        double covered = 0, all = 0;
        foreach (int word in words)
        {
            double weight = sources.Weight(word);
            covered += others.ContainsKey(word) ? weight : 0;
            all += weight;
        }

        return all == 0 ? 0 : covered / all;
    }

    /// <summary>
    /// How much of what a clause speaks of is also what the source's figure is about. A noun phrase of which the source has no word
    /// is another thing ("the tunnel"); a further word in one that it has is another way to put it ("the Harlund–Tarn route").
    /// </summary>
    private double OwnCoverage(FigureMention own, Dictionary<int, float> others)
    {
        double covered = 0, all = 0;
        foreach ((bool isIntroduced, List<int> stems) in own.Phrases.Append((false, [.. own.Measured])))
        {
            bool isKnown = stems.Exists(others.ContainsKey);
            foreach (int word in stems)
            {
                double weight = sources.Weight(word);
                bool held = others.ContainsKey(word);
                covered += held ? weight : 0;
                all += held ? weight : isKnown ? FurtherWord : sources.Knows(word) ? Math.Max(weight, ForeignWord) : isIntroduced ? ForeignPhrase / stems.Count : ForeignWord;
            }
        }

        return all == 0 ? 0 : covered / all;
    }

    /// <summary>Figures of different years, or chosen differently (mean and peak), are two figures.</summary>
    private static bool AreApart(FigureMention own, FigureMention source) =>
        (own.Years.Count > 0 && source.Years.Count > 0 && !own.Years.Overlaps(source.Years) && own.Figure.Kind is not (FigureKind.Year or FigureKind.Date))
        || (own.Choices != 0 && (own.Choices & source.Choices) == 0);
}
