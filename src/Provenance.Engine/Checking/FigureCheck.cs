using Provenance.Engine.Figures;
using Provenance.Engine.Linking;

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
    private const double SlipFactor = 1.05;
    private const double FurtherWord = 0.3;
    private const double ForeignWord = 0.5;
    private const double ForeignPhrase = 2.5;
    private const double Handful = 12;

    /// <summary>Checks a figure against every source.</summary>
    public FigureVerdict Check(FigureMention own) => Check(own, sources.Near(own), isBound: false);

    /// <summary>Checks a figure against the sources that its author named: what does not match there is wrong.</summary>
    public FigureVerdict CheckBound(FigureMention own, IEnumerable<FigureMention> named) => Check(own, [.. named.Select(source => (source, sources.Shared(own, source)))], isBound: true);

    /// <summary>Whether a figure claims nothing that a source could bear out.</summary>
    public static bool IsNoClaim(FigureCitation figure) => figure.Kind is FigureKind.Ordinal or FigureKind.Magnitude or FigureKind.Time;

    private FigureVerdict Check(FigureMention own, List<(FigureMention Source, double Shared)> candidates, bool isBound)
    {
        FigureMatch? match = null, conflict = null, nearest = null;
        // A document that is a source too is not held against itself.
        bool isSource = !isBound && sources.Hold(own.Figure.Document.Path);
        foreach ((FigureMention source, double shared) in candidates)
        {
            if (isSource && source.Figure.Document.Path == own.Figure.Document.Path)
                continue;
            ValueRelation relation = ValueComparison.Compare(own, source);
            if (relation == ValueRelation.Incomparable)
                continue;
            double likeness = Likeness(own, source, shared) * (DigitSlip.Between(own, source) ? SlipFactor : 1);
            var candidate = new FigureMatch(source, relation, likeness);
            if (relation == ValueRelation.Match && Speaks(own, source, isBound) && (isBound || IsNamed(own, source)) && (match is null || likeness > match.Value.Likeness))
                match = candidate;
            if (relation != ValueRelation.Match && (isBound || IsSameThing(own, source)) && (conflict is null || likeness > conflict.Value.Likeness))
                conflict = candidate;
            if (nearest is null || likeness > nearest.Value.Likeness)
                nearest = candidate;
        }

        if (isBound)
            return match is null ? new FigureVerdict(CheckOutcome.Contradicted, conflict ?? nearest) : new FigureVerdict(CheckOutcome.Verified, match);
        if (conflict is { } rival && (match is null || (rival.Likeness > match.Value.Likeness * Lead && !AreOneSentence(rival.Source, match.Value.Source))))
            return new FigureVerdict(CheckOutcome.Contradicted, rival);
        return match is null ? new FigureVerdict(IsIncidental(own) ? CheckOutcome.Skipped : CheckOutcome.Unverifiable, nearest) : new FigureVerdict(CheckOutcome.Verified, match);
    }

    /// <summary>A year says when, and a handful of something is counted everywhere: without a source they claim nothing.</summary>
    private static bool IsIncidental(FigureMention own) =>
        own.Figure.Kind is FigureKind.Year or FigureKind.Date or FigureKind.Multiple or FigureKind.Fraction
        || (own.Figure.Kind == FigureKind.Count && own.Figure.Value.IsNumber && Math.Abs(own.Figure.Value.Number) < Handful);

    private static double Likeness(FigureMention own, FigureMention source, double shared) =>
        AreApart(own, source) ? shared * 0.6 : own.Times.Count > 0 && source.Times.Count > 0 ? shared * 1.2 : shared;

    /// <summary>Whether anything but the value speaks for a match: a shared word of the clause or of what is measured.</summary>
    private static bool Speaks(FigureMention own, FigureMention source, bool isBound) =>
        isBound || own.Words.Any(word => word.Value >= 0.5f && source.Words.TryGetValue(word.Key, out float weight) && weight >= 0.5f);

    /// <summary>A bound is true of many numbers: it needs one of the same thing, or the number itself.</summary>
    private static bool IsNamed(FigureMention own, FigureMention source) =>
        !(IsBound(own.Figure) || IsBound(source.Figure)) || (own.Figure.Value == source.Figure.Value && own.Figure.Unit == source.Figure.Unit) || MeasureAlike(own, source) || own.Subject.Overlaps(source.Measured);

    private static bool IsBound(FigureCitation figure) => figure.Hedge is not (Hedge.Exact or Hedge.About);

    /// <summary>Whether both figures clearly measure one thing.</summary>
    private bool IsSameThing(FigureMention own, FigureMention source)
    {
        if (own.IsDerived || own.IsLoose || own.IsNegated != source.IsNegated || AreApart(own, source) || own.Figure.Kind is FigureKind.Multiple)
            return false;
        if ((own.Change != Change.None) != (source.Change != Change.None) && source.Figure.Value.Number >= 0 && own.Figure.Value.Number >= 0)
            return false;

        // A number that a slip of the hand makes of the source's needs less to be known by.
        int needed = DigitSlip.Between(own, source) && (own.Measured.Overlaps(source.Measured) || Array.Exists(own.Strong, source.Measured.Contains)) ? 1 : 2;
        // What the sentence before is about, and the time that both name, are as good as a word.
        if (own.Subject.Overlaps(source.Strong))
            needed--;
        if (own.Times.Exists(time => source.Times.Contains(time)))
            needed--;
        if (needed < 1)
            needed = 1;
        if (own.Strong.Count(word => source.Words.TryGetValue(word, out float weight) && weight >= 0.5f) < needed)
            return false;
        if (!MeasureAlike(own, source))
            return false;
        bool calendar = own.Figure.Kind is FigureKind.Year or FigureKind.Date;
        // A date in a sentence with other figures says when they were so.
        if (calendar && !(own.IsAlone && source.IsAlone))
            return false;
        if (own.Phrases.Exists(phrase => phrase.IsSubject && !phrase.Stems.Exists(source.Words.ContainsKey)))
            return false;
        return OwnCoverage(own, source.Words) >= (calendar ? CalendarCoverage : ConflictCoverage) && Coverage(source.Strong, own.Words) >= (calendar ? CalendarCoverage : SourceCoverage);
    }

    /// <summary>A sentence that lists several figures says which is which by more than words near to them; where one of them fits, nothing is wrong.</summary>
    private static bool AreOneSentence(FigureMention left, FigureMention right) =>
        !left.IsCell && ReferenceEquals(left.Figure.Document, right.Figure.Document) && left.Figure.Sentence == right.Figure.Sentence;

    /// <summary>28 reviews are no score of 68, and 5 states are no 8 teams: the noun that one counts stands in what the other measures.</summary>
    private static bool MeasureAlike(FigureMention own, FigureMention source)
    {
        if (own.Noun is { } noun)
            return source.Noun is { } other ? noun == other : source.Measured.Count > 0 ? source.Measured.Contains(noun) : source.Words.TryGetValue(noun, out float near) && near >= FigureMentions.ClauseWeight;
        if (source.Noun is { } counted)
            return own.Measured.Contains(counted);
        return own.Measured.Count == 0 || own.Measured.Any(word => source.Words.TryGetValue(word, out float weight) && weight >= 0.5f);
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
        foreach (MentionPhrase phrase in own.Phrases.Append(new MentionPhrase([.. own.Measured], false, false)))
        {
            bool isKnown = phrase.Stems.Exists(others.ContainsKey);
            foreach (int word in phrase.Stems)
            {
                double weight = sources.Weight(word);
                bool held = others.ContainsKey(word);
                covered += held ? weight : 0;
                all += held ? weight : isKnown ? FurtherWord : sources.Knows(word) ? Math.Max(weight, ForeignWord) : phrase.IsIntroduced ? ForeignPhrase / phrase.Stems.Count : ForeignWord;
            }
        }

        // "From 148 to 161": the second has no words but those of the first.
        return all == 0 ? Coverage(own.Strong, others) : covered / all;
    }

    /// <summary>Figures of different times, or chosen differently (mean and peak), are two figures.</summary>
    private static bool AreApart(FigureMention own, FigureMention source) =>
        (own.Figure.Kind is not (FigureKind.Year or FigureKind.Date) && AreOtherTimes(own, source)) || (own.Choices != 0 && (own.Choices & source.Choices) == 0);

    private static bool AreOtherTimes(FigureMention own, FigureMention source) =>
        own.Times.Count > 0 && source.Times.Count > 0 && (own.HasBoundedTime || !own.Times.Exists(time => source.Times.Exists(other => AreOneTime(time, other))));

    private static bool AreOneTime(string left, string right) =>
        left.IndexOf('/') >= 0 || right.IndexOf('/') >= 0 ? left == right : CalendarInterval.Fits(left, right);
}
