using Provenance.Engine.Figures;

namespace Provenance.Engine.Linking;

/// <summary>
/// Tells whether two figures state the same thing, by the two alone: their sentences, the sentences before these, and what their two
/// documents open with. What else is in the set counts for nothing, so that a further document neither makes nor breaks a link between others.
/// Equal values need some shared words; values whose intervals overlap need more; values that differ need one statement.
/// </summary>
internal sealed class FigureComparer(StemTable stems)
{
    private const double EqualEvidence = 2.5;
    private const double EqualCountEvidence = 2.2;
    private const double EqualHandfulEvidence = 3.5;
    private const double EqualOwnEvidence = 1.25;
    private const double OtherNounEvidence = 2;
    private const double SurveyEvidence = 5;
    private const double Handful = 20;
    private const double SameDocument = EqualEvidence / 4;
    private const double OverlapEvidence = 5;
    private const double PreciseOverlapEvidence = 3.5;
    private const double Precise = 0.05;
    private const double Near = 0.07;

    // Two claims that are handed over alone are meant to be about one thing; sentences of longer documents are not.
    private const double ClaimBits = -11;
    private const double StatementBits = 4;

    private readonly Substitution _substitution = new();

    /// <summary>The link, with what speaks for it.</summary>
    public LinkKind Compare(FigureFeatures left, FigureFeatures right, out double evidence)
    {
        (LinkKind kind, evidence, double needed, _) = Weigh(left, right);
        return evidence >= needed ? kind : LinkKind.None;
    }

    /// <summary>What the rules say of two figures; null where nothing could ever link them.</summary>
    public PairExplanation? Explain(FigureFeatures left, FigureFeatures right)
    {
        if (!FigureFeatures.AreComparable(left, right))
            return null;
        (LinkKind kind, double evidence, double needed, string reason) = Weigh(left, right);
        bool isEnough = kind != LinkKind.None && evidence >= needed;
        if (kind != LinkKind.None)
            reason = FormattableString.Invariant($"{reason}, evidence {evidence:0.#} {(isEnough ? "of" : "but not")} the {needed:0.#} that are needed");
        return new PairExplanation(left.Citation, right.Citation, reason, left.Words.Shared(right.Words), isEnough, [.. stems.Words.Where(stem => left.Words.Holds(stem.Value) && right.Words.Holds(stem.Value)).Select(stem => stem.Key)]);
    }

    private (LinkKind Kind, double Evidence, double Needed, string Reason) Weigh(FigureFeatures left, FigureFeatures right)
    {
        if (!FigureFeatures.AreComparable(left, right))
            return None("no common dimension");
        bool sameDocument = ReferenceEquals(left.Statement.Document, right.Statement.Document);
        if (sameDocument && ReferenceEquals(left.Statement, right.Statement))
            return None("two figures of one sentence are two facts");
        if (Qualifiers.AreApart(left, right))
            return None("they hold for different periods, models, conditions or directions");
        bool equal = left.ValueKey == right.ValueKey || IsConversion(left, right);
        if (equal || Overlap(left, right) != null)
        {
            double shared = left.Words.Shared(right.Words) * (sameDocument ? SameDocument : 1);
            double needed = equal ? NeededForEqual(left, right) : NeededForOverlap(left, right);
            if (shared + Surroundings.MostEvidence < needed)
                return None("too few words in common");
            if (_substitution.IsOfNames(left, right))
                return None("the sentences begin with different subjects or name different places");
            double evidence = shared + Surroundings.Evidence(left, right, _substitution);
            return equal ? (LinkKind.Equal, evidence, needed, "equal values") : (LinkKind.Overlap, evidence, needed, "the intervals overlap");
        }

        if (sameDocument)
            return None("different values of one document are two facts");
        if (Contradiction.Evidence(left, right, _substitution) is not { } bits)
            return None("different values, and the sentences speak of different times, subjects or things");
        if (Story.AreClaims(left.Statement.Story, right.Statement.Story))
            return (LinkKind.Differ, bits, ClaimBits, "different values of two claims");
        return Contradiction.IsSameStatement(left, right) ? (LinkKind.Differ, bits, StatementBits, "different values of one statement") : None("different values, and it is not sure that one thing is stated");
    }

    private static (LinkKind, double, double, string) None(string reason) => (LinkKind.None, 0, double.PositiveInfinity, reason);

    /// <summary>
    /// A number with digits of its own is evidence by itself where the heads do not speak against it; a handful of something is counted
    /// everywhere, and a year or a round percentage is shared by much that is unrelated.
    /// </summary>
    private static double NeededForEqual(FigureFeatures left, FigureFeatures right)
    {
        int digits = left.Digits;
        // Percentages of two surveys meet by chance.
        if (((left.Statement.Traits | right.Statement.Traits) & WordTraits.Survey) != 0 && digits < 3)
            return SurveyEvidence;
        if (left.NounKey != right.NounKey)
            return digits < 2 || Math.Abs(left.Citation.Value.Number) < Handful ? double.PositiveInfinity : OtherNounEvidence;
        // Two sentences of the same words state the same, however little they have to say.
        if (IsRepeated(left.Statement, right.Statement))
            return EqualCountEvidence;
        if (left.Noun.Length > 0)
            return Math.Abs(left.Citation.Value.Number) < Handful ? EqualHandfulEvidence : digits >= 3 ? EqualOwnEvidence : EqualCountEvidence;
        return digits < 2 || !HeadsMayAgree(left, right) ? EqualEvidence : digits == 2 ? EqualCountEvidence : EqualOwnEvidence;
    }

    private static bool IsRepeated(Statement left, Statement right) => left.Stems.Length >= 2 && left.Stems.AsSpan().SequenceEqual(right.Stems) && !Story.AreApart(left.Story, right.Story);

    /// <summary>Whether two figures give exactly one value in two units: 0.4 MHz and 400 kHz.</summary>
    private static bool IsConversion(FigureFeatures a, FigureFeatures b) => a.Citation.Unit != b.Citation.Unit && a.Citation.Value.IsNumber && b.Citation.Value.IsNumber && a.Citation.Hedge == b.Citation.Hedge
        && a.TryInterval(out Interval p) && b.TryInterval(out Interval q) && p.IsBounded && q.IsBounded && Math.Abs(p.Middle - q.Middle) <= 1e-9 * Math.Abs(p.Middle);

    /// <summary>Two numbers with digits of their own in two units that come to the same are hardly an accident: 35 km and 22 miles.</summary>
    private static double NeededForOverlap(FigureFeatures left, FigureFeatures right) =>
        left.IsDate ? left.Head >= 0 && left.Head == right.Head ? PreciseOverlapEvidence : OverlapEvidence
        : Overlap(left, right) != true ? OverlapEvidence
        : left.Citation.Unit != right.Citation.Unit && left.Digits >= 2 && right.Digits >= 2 ? EqualCountEvidence : PreciseOverlapEvidence;

    /// <summary>Whether the head of what one measures stands in the other sentence, or one measures nothing that could be told.</summary>
    private static bool HeadsMayAgree(FigureFeatures left, FigureFeatures right) =>
        left.Head < 0 || right.Head < 0 || left.Head == right.Head || right.Words.Holds(left.Head) || left.Words.Holds(right.Head);

    /// <summary>Whether one value may be the other, and whether both are so precise that this is no accident; null where it may not.</summary>
    private static bool? Overlap(FigureFeatures left, FigureFeatures right)
    {
        FigureCitation a = left.Citation;
        FigureCitation b = right.Citation;
        if (left.NounKey != right.NounKey)
            return null;
        if (a.Value.IsCalendar || b.Value.IsCalendar)
            return a.Kind != FigureKind.Time && b.Kind != FigureKind.Time && a.Value.Iso is { } x && b.Value.Iso is { } y && CalendarInterval.Fits(x, y) ? false : null;
        // About 600 ends where 650 begins: intervals that only touch are hardly one value.
        // "At least three" holds for eleven too: an open interval overlaps with too much to be evidence.
        if (!left.TryInterval(out Interval p) || !right.TryInterval(out Interval q) || !p.IsBounded || !q.IsBounded || !p.Overlaps(q) || p != q && (p.Low == q.High || p.High == q.Low))
            return null;
        // About 600 may be 560 or 640 by its written precision; that both speak of one thing is likely only where they are near.
        if (Math.Abs(p.Middle - q.Middle) > Near * Math.Max(Math.Abs(p.Middle), Math.Abs(q.Middle)) && (a.Hedge == Hedge.About || b.Hedge == Hedge.About))
            return null;
        return IsPrecise(p) && IsPrecise(q);
    }

    private static bool IsPrecise(Interval interval) => interval.High - interval.Low <= 2 * Precise * Math.Max(Math.Abs(interval.High), Math.Abs(interval.Low));
}
