using Provenance.Engine.Figures;
using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>Tells whether a document's figures stand in the sources: by what is linked, else by the matcher.</summary>
internal sealed class FigureCheck
{
    private const double Handful = 12;

    private readonly DocumentMentions _draft;
    private readonly DraftMatch[] _matches;

    /// <param name="document">The document.</param>
    /// <param name="figures">Its figures, by position.</param>
    /// <param name="sources">The figures of the sources.</param>
    public FigureCheck(TextDocument document, IReadOnlyList<FigureCitation> figures, SourceFigures sources)
    {
        _draft = DocumentMentions.Of(document, figures);
        _matches = sources.Match(_draft);
    }

    /// <summary>The document's figures with what is told around them, by position.</summary>
    public IReadOnlyList<Mention> Figures => _draft.Mentions;

    /// <summary>Holds a figure against every source.</summary>
    public FigureVerdict Check(Mention own)
    {
        DraftMatch match = _matches[own.Index];
        if (match.Contradicts)
            return new FigureVerdict(CheckOutcome.Contradicted, match.Excluding) { Probability = ChanceOf(match) };
        if (match.Fitting is { } fitting)
            return new FigureVerdict(CheckOutcome.Verified, fitting) { Probability = ChanceOf(match) };
        return new FigureVerdict(IsIncidental(own.Figure) ? CheckOutcome.Skipped : CheckOutcome.Unverifiable, match.IsNear ? match.Excluding : null) { Probability = match.IsNear ? ChanceOf(match) : null };
    }

    private static double? ChanceOf(DraftMatch match) => match.Score is { } score ? Chance.Of(score) / 1000.0 : null;

    /// <summary>Holds a figure against those that its author named: what does not match there is wrong.</summary>
    public static FigureVerdict CheckBound(Mention own, IEnumerable<Mention> named)
    {
        Mention? match = null, conflict = null;
        int likeness = -1, nearness = -1;
        foreach (Mention source in named)
        {
            if (!PairValues.MayPair(own, source))
                continue;
            int shared = PairWords.SharedBits(own, source);
            if (PairValues.FitOf(own, source) > Values.ValueFit.Differ)
            {
                if (shared > likeness)
                    (match, likeness) = (source, shared);
            }
            else if (shared > nearness)
            {
                (conflict, nearness) = (source, shared);
            }
        }

        return match is null ? new FigureVerdict(CheckOutcome.Contradicted, conflict) : new FigureVerdict(CheckOutcome.Verified, match);
    }

    /// <summary>Whether a figure claims nothing that a source could bear out.</summary>
    public static bool IsNoClaim(FigureCitation figure) => figure.Kind is FigureKind.Ordinal or FigureKind.Magnitude or FigureKind.Time;

    /// <summary>A year says when, and a handful of something is counted everywhere: without a source they claim nothing.</summary>
    private static bool IsIncidental(FigureCitation figure) =>
        figure.Kind is FigureKind.Year or FigureKind.Date or FigureKind.Multiple or FigureKind.Fraction
        || (figure.Kind == FigureKind.Count && figure.Value.IsNumber && Math.Abs(figure.Value.Number) < Handful);
}
