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
    private readonly SourceFigures _sources;
    private readonly DraftMatch[] _matches;
    private readonly Mention?[] _stated;

    /// <param name="document">The document.</param>
    /// <param name="figures">Its figures, by position.</param>
    /// <param name="sources">The figures of the sources.</param>
    public FigureCheck(TextDocument document, IReadOnlyList<FigureCitation> figures, SourceFigures sources)
    {
        _sources = sources;
        _draft = DocumentMentions.Of(document, figures);
        _matches = sources.Match(_draft);
        _stated = [.. _draft.Mentions.Select(StatementOf)];
    }

    /// <summary>The document's figures with what is told around them, by position.</summary>
    public IReadOnlyList<Mention> Figures => _draft.Mentions;

    /// <summary>Holds a figure against every source.</summary>
    public FigureVerdict Check(Mention own)
    {
        DraftMatch match = _matches[own.Index];
        if (match.Contradicts)
            return new FigureVerdict(CheckOutcome.Contradicted, match.Excluding);
        if (_stated[own.Index] is { } stated)
            return new FigureVerdict(CheckOutcome.Verified, stated);
        if (Derive(own) is { } derivation)
            return new FigureVerdict(CheckOutcome.Verified, derivation.Operands.FirstOrDefault(operand => !ReferenceEquals(operand.Figure.Document, _draft.Document))) { Derivation = derivation };
        bool isIncidental = IsIncidental(own.Figure);
        return new FigureVerdict(isIncidental ? CheckOutcome.Skipped : CheckOutcome.Unverifiable, match.IsNear ? match.Excluding : null) { IsIncidental = isIncidental && !_sources.Name(own) };
    }

    /// <summary>What the sources state of a figure: what the words speak for, else what equals it.</summary>
    private Mention? StatementOf(Mention own) => _matches[own.Index] switch
    {
        { Contradicts: true } => null,
        { Fitting: { } fitting } => fitting,
        _ => _sources.EqualTo(own, _draft.Document),
    };

    /// <summary>How a figure follows from others of its sentence, of the one before, and of what the sources state beside those.</summary>
    private Derivation? Derive(Mention own)
    {
        var beside = new List<Mention>();
        var stated = new List<Mention>();
        for (int i = own.Index - 1; i >= 0 && own.Sentence - _draft.Mentions[i].Sentence <= 1; i--)
            Add(i);
        for (int i = own.Index + 1; i < _draft.Mentions.Length && _draft.Mentions[i].Sentence == own.Sentence; i++)
            Add(i);
        return _sources.Derive(own, beside, stated);

        void Add(int index)
        {
            if (_stated[index] is not { } source || !OperandGroups.IsOperand(_draft.Mentions[index]))
                return;
            beside.Add(_draft.Mentions[index]);
            stated.Add(source);
        }
    }

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
