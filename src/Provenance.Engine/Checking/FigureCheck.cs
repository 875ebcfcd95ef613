using Provenance.Engine.Figures;
using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>Tells whether a document's figures stand in the sources: by what is linked, else by the matcher.</summary>
internal sealed class FigureCheck
{
    private const double Handful = 12;

    /// <summary>How probable a hit by chance may become where a figure is worked out of others.</summary>
    private const double MostChance = 0.1, LeastChance = 0.05;

    /// <summary>Below which the words speak against a figure, from which on they do not speak against another, and by how much they have to speak for that one the more; in steps of the logarithm of odds.</summary>
    private const int LeastContext = -2 * Forest.Unit, GoodContext = -Forest.Unit, LeastMargin = 5 * Forest.Unit / 2;

    private const int MostSentencesApart = 4;

    private readonly DocumentMentions _draft;
    private readonly SourceFigures _sources;
    private readonly DraftMatch[] _matches;
    private readonly Mention?[] _stated;
    private readonly Derivation?[] _derived;

    /// <param name="document">The document.</param>
    /// <param name="figures">Its figures, by position.</param>
    /// <param name="sources">The figures of the sources.</param>
    public FigureCheck(TextDocument document, IReadOnlyList<FigureCitation> figures, SourceFigures sources)
    {
        _sources = sources;
        _draft = DocumentMentions.Of(document, figures);
        _matches = sources.Match(_draft);
        _stated = [.. _draft.Mentions.Select(StatementOf)];
        _derived = new Derivation?[_stated.Length];
        for (int i = 0; i < _stated.Length; i++)
            _derived[i] = _stated[i] is null ? Derive(_draft.Mentions[i]) : null;
    }

    /// <summary>The document's figures with what is told around them, by position.</summary>
    public IReadOnlyList<Mention> Figures => _draft.Mentions;

    /// <summary>Holds a figure against every source.</summary>
    public FigureVerdict Check(Mention own)
    {
        DraftMatch match = _matches[own.Index];
        if (_derived[own.Index] is { } derivation)
            return new FigureVerdict(CheckOutcome.Verified, derivation.Operands.FirstOrDefault(operand => !ReferenceEquals(operand.Figure.Document, _draft.Document))) { Derivation = derivation };
        if (match.Contradicts)
            return new FigureVerdict(CheckOutcome.Contradicted, match.Excluding);
        if (_stated[own.Index] is { } stated)
            return new FigureVerdict(CheckOutcome.Verified, stated);
        if (match.Fitting is { } fitting)
            return new FigureVerdict(CheckOutcome.Verified, IsStated(own, fitting) ? match.Excluding : fitting) { IsOpen = true, Elsewhere = IsStated(own, fitting) ? fitting : null };
        bool isIncidental = IsIncidental(own.Figure);
        return new FigureVerdict(isIncidental ? CheckOutcome.Skipped : CheckOutcome.Unverifiable, match.IsNear ? match.Excluding : null) { IsOpen = isIncidental && !_sources.Name(own) };
    }

    /// <summary>What the sources state of a figure: what the words speak for, else what equals it.</summary>
    private Mention? StatementOf(Mention own)
    {
        DraftMatch match = _matches[own.Index];
        if (match.Contradicts || IsOfOther(own, match))
            return null;
        return match.Fitting is { } fitting && IsStated(own, fitting) ? fitting : _sources.EqualTo(own, _draft.Document);
    }

    /// <summary>Whether a source gives a figure as it stands, and does not only let it pass: 40 lies between 38 and 78, and 118 is more than 110.</summary>
    private bool IsStated(Mention own, Mention source)
    {
        if (own.Value.Iso is not null)
            return own.Figure.Kind == FigureKind.Range || _sources.Name(own);
        if (PairValues.IsBare(source) && !PairValues.IsBare(own))
            return !_sources.IsOfForeignUnit(own) && (!OperandGroups.IsProse(source) || !OperandGroups.IsOperand(own) || ToleratedValue.OfWritten(own, isRounded: true).Holds(source.Figure.Value.Number));
        if (own.Value.IsRange && own.Value.IsNumber)
            return source.Value.IsRange;
        if (own.Value.DimensionKey != source.Value.DimensionKey || !OperandGroups.IsOperand(own))
            return true;
        ToleratedValue tolerated = ToleratedValue.Of(own, isRounded: true);
        if (source.Value.IsRange)
            return tolerated.Holds(source.Value.Low) || tolerated.Holds(source.Value.High);
        return !OperandGroups.IsOperand(source) || tolerated.Holds(source.Value.Number) || ToleratedValue.Of(source, isRounded: true).Holds(own.Value.Number);
    }

    /// <summary>Whether the words speak against the source's figure of its value, and for one of another.</summary>
    private static bool IsOfOther(Mention own, in DraftMatch match) =>
        match.Fitting is not null && match.Excluding is not null && own.Value.Iso is null && match.FittingContext < LeastContext
        && (match.ExcludingContext >= GoodContext && match.ExcludingContext - match.FittingContext >= LeastMargin || match.Score >= Forest.Unit);

    /// <summary>How a figure follows from others of its paragraph, the nearest first, and of what the sources state beside those. Where a source seems to say otherwise, less may be left to chance.</summary>
    private Derivation? Derive(Mention own)
    {
        var beside = new List<Mention>();
        var stated = new List<Mention>();
        foreach (int index in Enumerable.Range(0, _draft.Mentions.Length).Where(i => i != own.Index && Math.Abs(_draft.Mentions[i].Sentence - own.Sentence) <= MostSentencesApart).OrderBy(i => Math.Abs(i - own.Index)))
        {
            Mention other = _draft.Mentions[index];
            if (_stated[index] is null && _derived[index] is null || !OperandGroups.IsOperand(other) || !IsOfParagraph(own, other))
                continue;
            beside.Add(other);
            if (_stated[index] is { } source)
                stated.Add(source);
        }

        return _sources.Derive(own, beside, stated, _matches[own.Index].Contradicts ? LeastChance : MostChance);
    }

    private bool IsOfParagraph(Mention own, Mention other)
    {
        int start = Math.Min(own.Figure.Span.End, other.Figure.Span.End), end = Math.Max(own.Figure.Span.Start, other.Figure.Span.Start);
        return end <= start || _draft.Document.Text.IndexOf("\n\n", start, end - start, StringComparison.Ordinal) < 0;
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
