using Provenance.Engine.Checking.Derivations;
using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
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

    /// <summary>Names further away are of another figure.</summary>
    private const int LongestSentence = 1000;

    private const int MostSentencesApart = 4, MostBeside = 32, MateReach = 2;

    private readonly DocumentMentions _draft;
    private readonly SourceFigures _sources;
    private readonly DraftMatch[] _matches;
    private readonly Mention?[] _stated;
    private readonly Derivation?[] _derived;
    private readonly MisplacedFigures _misplaced;

    /// <param name="document">The document.</param>
    /// <param name="figures">Its figures, by position.</param>
    /// <param name="sources">The figures of the sources.</param>
    public FigureCheck(TextDocument document, IReadOnlyList<FigureCitation> figures, SourceFigures sources)
    {
        _sources = sources;
        _draft = DocumentMentions.Of(document, figures, sources.House);
        _matches = sources.Match(_draft);
        for (int i = 0; i < _matches.Length; i++)
        {
            if (_matches[i] is { Contradicts: true, Excluding: { } excluding } && BorneOut(_draft.Mentions[i], excluding) is { } fitting)
                _matches[i] = new DraftMatch(fitting, null, false, false) { Score = int.MinValue, ExcludingContext = int.MinValue };
        }

        _stated = [.. _draft.Mentions.Select(StatementOf)];
        LeaveOutOtherScales();
        _derived = new Derivation?[_stated.Length];
        for (int i = 0; i < _stated.Length; i++)
            _derived[i] = !_matches[i].IsOfNamedRow && (_stated[i] is not { } stated || IsByValue(_draft.Mentions[i]) && !IsNamedBy(_draft.Mentions[i], stated)) ? Derive(_draft.Mentions[i]) : null;
        _misplaced = new MisplacedFigures(_draft.Mentions, _stated, sources);
    }

    /// <summary>The document's figures with what is told around them, by position.</summary>
    public IReadOnlyList<Mention> Figures => _draft.Mentions;

    /// <summary>Holds a figure against every source.</summary>
    public FigureVerdict Check(Mention own)
    {
        DraftMatch match = _matches[own.Index];
        if (NamesPeriod(own))
            return new FigureVerdict(CheckOutcome.Skipped, null);
        if (_derived[own.Index] is { } derivation)
            return new FigureVerdict(CheckOutcome.Verified, derivation.Operands.FirstOrDefault(operand => !ReferenceEquals(operand.Figure.Document, _draft.Document))) { Derivation = derivation };
        if (match.Contradicts)
            return new FigureVerdict(CheckOutcome.Contradicted, match.Excluding) { Probability = ChanceOf(match.Score) };
        if (_stated[own.Index] is { } stated)
        {
            Mention? meant = IsByValue(own) && IsClaim(own.Figure) ? _misplaced.MeantBy(own, other => IsOfParagraph(own, other)) : null;
            return new FigureVerdict(CheckOutcome.Verified, stated) { IsByValue = IsByValue(own) && !IsNamedBy(own, stated), IsOpen = meant is not null, IsElsewhere = meant is not null, Nearest = meant };
        }

        if (match.Fitting is { } fitting && !CountsAnother(own, fitting))
            return new FigureVerdict(CheckOutcome.Verified, fitting) { IsOpen = true, Probability = ChanceOf(match.FittingContext), IsElsewhere = IsStated(own, fitting), Nearest = match.IsNear ? match.Excluding : null };
        bool isIncidental = IsIncidental(own.Figure);
        return new FigureVerdict(isIncidental ? CheckOutcome.Skipped : CheckOutcome.Unverifiable, match.IsNear ? match.Excluding : null) { IsOpen = isIncidental && NamesOne(own.Figure) && !_sources.Name(own) };
    }

    /// <summary>What the sources state of a figure: what the words speak for, else what equals it.</summary>
    private Mention? StatementOf(Mention own)
    {
        DraftMatch match = _matches[own.Index];
        if (match.Contradicts || IsOfOther(own, match) && !IsBesideMates(own, match.Fitting!))
            return null;
        if (match.Fitting is not { } fitting || !IsStated(own, fitting) || CountsAnother(own, fitting))
            return _sources.EqualTo(own, _draft.Document);
        return IsByValue(own) && EqualFigures.CountsOther(own, fitting) ? _sources.MeasuredAs(own, _draft.Document) ?? _sources.EqualTo(own, _draft.Document) : fitting;
    }

    /// <summary>Accounts count in ones, thousands or millions: where most of the document's amounts say in which, one that makes a thousand times as much of a cell has no source in it.</summary>
    private void LeaveOutOtherScales()
    {
        var scales = new Dictionary<TextDocument, Dictionary<int, int>>();
        for (int i = 0; i < _stated.Length; i++)
        {
            if (ScaleOf(i) is not { } scale)
                continue;
            if (!scales.TryGetValue(_stated[i]!.Figure.Document, out Dictionary<int, int>? counts))
                scales.Add(_stated[i]!.Figure.Document, counts = []);
            counts[scale] = (counts.TryGetValue(scale, out int count) ? count : 0) + 1;
        }

        for (int i = 0; i < _stated.Length; i++)
        {
            if (ScaleOf(i) is { } scale && scales[_stated[i]!.Figure.Document] is var counts && counts.Any(other => other.Key < scale && other.Value > counts[scale]))
                _stated[i] = null;
        }
    }

    /// <summary>The power of ten in which a cell without a unit counts, if it is the amount of money that a figure says; null where it is no such cell.</summary>
    private int? ScaleOf(int index)
    {
        Mention own = _draft.Mentions[index];
        if (own.Value.Dimension != "money" || _stated[index] is not { IsCell: true } cell || !PairValues.IsBare(cell) || !own.Figure.Value.IsNumber || !cell.Figure.Value.IsNumber || cell.Figure.Value.Number == 0 || own.Figure.Value.Number == 0)
            return null;
        return (int)Math.Round(Math.Log10(Math.Abs(own.Figure.Value.Number / cell.Figure.Value.Number)));
    }

    /// <summary>Whether the words around speak against the source's figure of its value, so that it is not said to rest on it.</summary>
    private bool IsByValue(Mention own) => _matches[own.Index].FittingContext < GoodContext;

    /// <summary>Whether the source's figure of its value is of what it counts: then it is that, and no sum that comes to the same.</summary>
    private static bool IsNamedBy(Mention own, Mention source) => own.Noun != 0 && source.Has(own.Noun, WordZone.Sentence);

    private bool CountsAnother(Mention own, Mention source) => IsByValue(own) && EqualFigures.CountsAnother(own, source);

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
        // "At least three months" are no four, and "within 90 days" no 89.
        bool isBound = own.Figure.Hedge == Hedge.Exact && source.Figure.Hedge is Hedge.AtLeast or Hedge.AtMost or Hedge.MoreThan or Hedge.LessThan;
        return !OperandGroups.IsOperand(source) || tolerated.Holds(source.Value.Number) || !isBound && ToleratedValue.Of(source, isRounded: true).Holds(own.Value.Number);
    }

    /// <summary>Whether the words speak against the source's figure of its value, and for one of another.</summary>
    private static bool IsOfOther(Mention own, in DraftMatch match) =>
        match.Fitting is not null && match.Excluding is not null && own.Value.Iso is null && match.FittingContext < LeastContext
        && (match.ExcludingContext >= GoodContext && match.ExcludingContext - match.FittingContext >= LeastMargin || match.Score >= Forest.Unit);

    /// <summary>Whether the figures beside it are those that a source has beside the one of its value: then few words have to be told of it.</summary>
    private bool IsBesideMates(Mention own, Mention source)
    {
        for (int i = Math.Max(0, own.Index - MateReach); i <= Math.Min(_matches.Length - 1, own.Index + MateReach); i++)
        {
            if (i != own.Index && _matches[i] is { Contradicts: false, Fitting: { IsCell: false } mate } && own.Sentence - _draft.Mentions[i].Sentence is 0 or 1
                && ReferenceEquals(mate.Figure.Document, source.Figure.Document) && Math.Abs(mate.Sentence - source.Sentence) <= 1 && mate.Figure != source.Figure)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What bears a figure out after all that seems to contradict a source: the cell of its value where the sentence names its row last ("Central went up to 40 and Northgate to 60"), or the share that it rounds beside it ("a third, 34 per cent").</summary>
    private Mention? BorneOut(Mention own, Mention excluding)
    {
        if (own.Figure.Kind == FigureKind.Fraction)
            return RoundedBeside(own, own.Index - 1) ?? RoundedBeside(own, own.Index + 1);
        if (!excluding.IsCell || _sources.EqualTo(own, _draft.Document) is not { IsCell: true } equal || !ReferenceEquals(equal.Figure.Document, excluding.Figure.Document))
            return null;
        string row = equal.Figure.Document.Slice(equal.Figure.Measure.Phrase), other = excluding.Figure.Document.Slice(excluding.Figure.Measure.Phrase);
        return row.Length > 0 && row != other && LastBefore(own, row) is >= 0 and int place && place > LastBefore(own, other) ? equal : null;
    }

    private Mention? RoundedBeside(Mention own, int index)
    {
        if (index < 0 || index >= _draft.Mentions.Length || _draft.Mentions[index] is not { Figure.Kind: FigureKind.Percent } share || share.Sentence != own.Sentence)
            return null;
        return share.Value.DimensionKey == own.Value.DimensionKey && share.Value.IsNumber && ToleratedValue.Of(own, isRounded: true).Holds(share.Value.Number) ? _matches[index].Fitting : null;
    }

    /// <summary>Where words stand last in the sentence of a figure before it; -1 where they do not.</summary>
    private int LastBefore(Mention own, string words)
    {
        string text = _draft.Document.Text;
        int end = own.Figure.Span.Start, start = Math.Max(own.Figure.Sentence.Start, end - LongestSentence);
        if (words.Length == 0 || end - start < words.Length)
            return -1;
        for (int at = end - words.Length; at >= start; at--)
        {
            if (string.CompareOrdinal(text, at, words, 0, words.Length) == 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && !char.IsLetterOrDigit(text[at + words.Length]))
                return at;
        }

        return -1;
    }

    /// <summary>"The twelve months to 31 March" say of when something is told, where the sources name the day.</summary>
    private bool NamesPeriod(Mention own)
    {
        if (own.Figure.Kind != FigureKind.Duration || own.Figure.Unit is not { } unit || !PeriodPhrases.Spans.Contains((unit, (int)own.Figure.Value.Number)) || own.Index + 1 == _draft.Mentions.Length)
            return false;
        Mention day = _draft.Mentions[own.Index + 1];
        return day.Value.Iso is not null && day.Sentence == own.Sentence && _sources.Name(day)
            && PeriodPhrases.BeforeLastDay.Contains(_draft.Document.Slice(new TextSpan(own.Figure.Span.End, day.Figure.Span.Start)).Trim());
    }

    /// <summary>How a figure follows from others of its paragraph, the nearest first, and of what the sources state beside those. Where a source seems to say otherwise, less may be left to chance.</summary>
    private Derivation? Derive(Mention own)
    {
        var beside = new List<Mention>();
        var stated = new List<Mention>();
        int back = own.Index - 1, ahead = own.Index + 1;
        for (int steps = 0; steps < MostBeside && (IsNear(own, back) || IsNear(own, ahead)); steps++)
            Add(IsNear(own, back) && (own.Index - back <= ahead - own.Index || !IsNear(own, ahead)) ? back-- : ahead++);
        return _sources.Derive(own, beside, stated, _matches[own.Index].Contradicts ? LeastChance : MostChance);

        void Add(int index)
        {
            if (_stated[index] is null && _derived[index] is null || !OperandGroups.IsOperand(_draft.Mentions[index]))
                return;
            beside.Add(_draft.Mentions[index]);
            if (_stated[index] is { } source)
                stated.Add(source);
        }
    }

    private bool IsNear(Mention own, int index) =>
        index >= 0 && index < _draft.Mentions.Length && Math.Abs(_draft.Mentions[index].Sentence - own.Sentence) <= MostSentencesApart && IsOfParagraph(own, _draft.Mentions[index]);

    private bool IsOfParagraph(Mention own, Mention other)
    {
        int start = Math.Min(own.Figure.Span.End, other.Figure.Span.End), end = Math.Max(own.Figure.Span.Start, other.Figure.Span.Start);
        return end <= start || _draft.Document.Text.IndexOf("\n\n", start, end - start, StringComparison.Ordinal) < 0;
    }

    private static double ChanceOf(int score) => Chance.Of(score) / 1000.0;

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

    /// <summary>Whether an incidental figure is one that its sources would name: a date, a number in digits. "The four mills" are counted by whoever reads of them.</summary>
    private static bool NamesOne(FigureCitation figure) => figure.Kind is FigureKind.Year or FigureKind.Date || figure.Kind == FigureKind.Count && CharClasses.IsDigit(figure.Document.Text[figure.Span.Start]);

    /// <summary>Whether a figure without a source would be told by its number, and not by the day or the handful that it is.</summary>
    private static bool IsClaim(FigureCitation figure) => !figure.Value.IsCalendar && (!IsIncidental(figure) || NamesOne(figure));

    /// <summary>A year says when, a handful of something is counted everywhere, and "a year" is how people say long: without a source they claim nothing.</summary>
    private static bool IsIncidental(FigureCitation figure) =>
        figure.Kind is FigureKind.Year or FigureKind.Date or FigureKind.Multiple or FigureKind.Fraction
        || (figure.Kind == FigureKind.Duration && figure.Value.IsNumber && figure.Value.Number.Equals(1) && figure.Document.Text[figure.Span.Start] is 'a' or 'A')
        || (figure.Kind == FigureKind.Count && figure.Value.IsNumber && Math.Abs(figure.Value.Number) < Handful);
}
