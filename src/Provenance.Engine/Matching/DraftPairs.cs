using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Mentions;
using Provenance.Engine.Text;
using Provenance.Engine.Values;

namespace Provenance.Engine.Matching;

/// <summary>The figures of a draft, each with the sources' figures that it may have been taken from, and the features of each pair.</summary>
internal sealed class DraftPairs
{
    private const int MateReach = 3;
    private const int NoScore = -9 * Forest.Unit;
    private const int MostSupport = 5;
    private const int LeastFigures = 4;

    private readonly DocumentMentions _draft;
    private readonly MentionIndex _index;
    private readonly List<int> _lefts = [];
    private readonly List<int> _rights = [];
    private readonly List<ValueFit> _fits = [];
    private readonly List<int>?[] _byLeft;
    private readonly Dictionary<int, List<int>> _byRight = [];
    private readonly int[] _rows;

    /// <param name="draft">The draft's mentions.</param>
    /// <param name="search">Where the sources' mentions are looked up.</param>
    /// <param name="isSource">Whether a source, by its number, may be asked; null for all.</param>
    public DraftPairs(DocumentMentions draft, MentionSearch search, Func<int, bool>? isSource = null)
    {
        _draft = draft;
        _index = search.Index;
        _byLeft = new List<int>?[draft.Mentions.Length];
        for (int left = 0; left < draft.Mentions.Length; left++)
        {
            foreach (int right in search.Near(draft.Mentions[left]))
            {
                if (isSource is null || isSource(_index.DocumentOf(right)))
                    Add(left, right);
            }
        }

        _rows = new int[Count * PairFeatures.Count];
        Context = new int[Count];
        var features = new Dictionary<int, PairFeatures>();
        for (int pair = 0; pair < Count; pair++)
        {
            int document = _index.DocumentOf(_rights[pair]);
            if (!features.TryGetValue(document, out PairFeatures? own))
                features.Add(document, own = new PairFeatures(draft, _index.Documents[document]));
            own.Read(LeftOf(pair), RightOf(pair), _fits[pair], RowOf(pair));
        }
    }

    /// <summary>How many pairs there are.</summary>
    public int Count => _lefts.Count;

    /// <summary>What the words around say of each pair, in steps of the logarithm of odds.</summary>
    public int[] Context { get; }

    /// <summary>The features of a pair.</summary>
    public Span<int> RowOf(int pair) => _rows.AsSpan(pair * PairFeatures.Count, PairFeatures.Count);

    /// <summary>The number of the draft's figure.</summary>
    public int Left(int pair) => _lefts[pair];

    /// <summary>The number of the sources' figure.</summary>
    public int Right(int pair) => _rights[pair];

    public Mention LeftOf(int pair) => _draft.Mentions[_lefts[pair]];

    public Mention RightOf(int pair) => _index[_rights[pair]];

    /// <summary>How the values of a pair fit.</summary>
    public ValueFit FitOf(int pair) => _fits[pair];

    /// <summary>Whether the values of a pair may be one.</summary>
    public bool Fits(int pair) => _fits[pair] > ValueFit.Differ;

    /// <summary>The pairs of one of the draft's figures.</summary>
    public IReadOnlyList<int> Of(int left) => _byLeft[left] ?? (IReadOnlyList<int>)[];

    /// <summary>
    /// Fills the features of the second pass from <see cref="Context"/>. What a draft's figure could be as well: another figure of the sources, of another value; one that fits.
    /// What the source's figure could be as well: another of the draft's; one that fits it.
    /// </summary>
    public void FillContext()
    {
        Dictionary<(int, int), int> fitting = BestFitting();
        int cover = Cover();
        for (int pair = 0; pair < Count; pair++)
        {
            int own = Context[pair], support = 0, left = NoScore, fitLeft = NoScore, right = NoScore, fitRight = NoScore;
            foreach (int other in _byLeft[_lefts[pair]]!)
            {
                if (other == pair)
                    continue;
                if (Fits(other))
                    fitLeft = Math.Max(fitLeft, Context[other]);
                if (PairValues.HaveOneValue(RightOf(pair), RightOf(other)))
                    support += Context[other] > 0 ? 1 : 0;
                else if (Fits(other) || !IsOfAnyUnit(other) || IsOfAnyUnit(pair))
                    left = Math.Max(left, Context[other]);
            }

            foreach (int other in _byRight[_rights[pair]])
            {
                if (other == pair)
                    continue;
                if (Fits(other) || !IsOfAnyUnit(other))
                    right = Math.Max(right, Context[other]);
                if (Fits(other))
                    fitRight = Math.Max(fitRight, Context[other]);
            }

            Span<int> row = RowOf(pair);
            row[(int)PairFeature.Repeats] = Math.Min(MostSupport, support);
            row[(int)PairFeature.Context] = PairFeatures.LevelOf(own);
            row[(int)PairFeature.MarginLeft] = PairFeatures.LevelOf(own - left);
            row[(int)PairFeature.MarginRight] = PairFeatures.LevelOf(own - right);
            row[(int)PairFeature.FitMargin] = PairFeatures.LevelOf(own - fitLeft);
            row[(int)PairFeature.FitMarginOther] = PairFeatures.LevelOf(own - fitRight);
            row[(int)PairFeature.MatesMatched] = Mates(pair, fitting);
            row[(int)PairFeature.Cover] = cover;
        }
    }

    /// <summary>Whether the source's figure is a cell without a unit and the draft's has one: what has a unit comes first.</summary>
    private bool IsOfAnyUnit(int pair) => LeftOf(pair).Value.DimensionKey != RightOf(pair).Value.DimensionKey;

    private void Add(int left, int right)
    {
        if (FitOf(_draft.Mentions[left], _index[right]) is not { } fit)
            return;
        (_byLeft[left] ??= []).Add(Count);
        if (!_byRight.TryGetValue(right, out List<int>? pairs))
            _byRight.Add(right, pairs = []);
        pairs.Add(Count);
        _lefts.Add(left);
        _rights.Add(right);
        _fits.Add(fit);
    }

    /// <summary>How the value of a draft's figure fits a source's; null where the two cannot state one fact.</summary>
    private static ValueFit? FitOf(Mention own, Mention source)
    {
        ValueFit fit = ValueFit.Differ;
        if (PairValues.MayPair(own, source))
            fit = PairValues.FitOf(own, source);
        else if (!MentionIndex.IsBareCell(source) || PairValues.IsBare(own) || !own.Figure.Value.IsNumber || own.Figure.Kind == FigureKind.Multiple)
            return null;
        if (fit == ValueFit.Differ && IsTurned(own, source))
            fit = ValueFit.Overlap;
        return fit == ValueFit.None || fit == ValueFit.Differ && AreOther(own, source) || PairVetoes.AreApartInWords(own, source) ? null : fit;
    }

    /// <summary>"Fell by 4.2 %" is the -4.2 of a table.</summary>
    private static bool IsTurned(Mention own, Mention source) =>
        own.Value.IsNumber && own.Value.DimensionKey == source.Value.DimensionKey && own.Value.Number.Equals(-source.Value.Number) && (own.Value.Number > 0 ? own : source).Direction < 0;

    /// <summary>Whether values that differ contradict nothing: other names, a part, a difference, other periods and years, the day of writing.</summary>
    private static bool AreOther(Mention own, Mention source) =>
        PairVetoes.AreOtherClaims(own, source) || IsDenied(own, source) || PairVetoes.AreOtherNames(own, source) || own.IsPart != source.IsPart || IsDifference(own) && !IsDifference(source) && source.Direction == 0
        || own.Rate is { } rate && source.Rate is { } other && rate != other && !ValueComparer.AreEqual(own.Value, source.Value)
        || own.HasOwnYear == source.HasOwnYear && own.Years.Length == 1 && source.Years.Length == 1 && own.Years[0] != source.Years[0] && !own.Figure.Value.IsCalendar
        || own.IsDateline && source.IsDateline;

    /// <summary>Whether one says that what the other states is not so; "not less than 7 years" is a bound.</summary>
    private static bool IsDenied(Mention own, Mention source) =>
        Denies(own, own.NearSigns) != Denies(source, source.NearSigns) && Denies(own, own.SentenceSigns) != Denies(source, source.SentenceSigns);

    private static bool Denies(Mention mention, WordSigns signs) => (signs & WordSigns.Negation) != 0 && mention.Value.Bound == 0;

    private static bool IsDifference(Mention mention) => mention.Direction != 0 && (mention.NearSigns & WordSigns.Difference) != 0;

    /// <summary>Whether a cell stands in the row that the draft names, and another of its column, which fits, in one of which it has no word.</summary>
    public bool IsOtherRow(int fitting, int pair)
    {
        Mention own = LeftOf(pair), cell = RightOf(pair), other = RightOf(fitting);
        return cell.IsCell && ReferenceEquals(cell.Figure.Document, other.Figure.Document) && ColumnOf(cell) == ColumnOf(other)
            && (Array.Exists(cell.Heads, head => own.Has(head, WordZone.Sentence)) || own.Figure.Unit is { Length: > 0 } unit && unit[0] != '{' && unit == cell.Figure.Unit)
            && (NamesRow(own, cell, other, WordZone.Sentence) || NumbersRow(own, cell) && !NumbersRow(own, other)) && !NamesRow(own, other, cell, WordZone.Context);
    }

    /// <summary>The head of a cell's column, which is all that a cell measures whose row only a number keys.</summary>
    private static TextSpan ColumnOf(Mention cell) => cell.Figure.Parts is { Column.IsEmpty: false } parts ? parts.Column : cell.Figure.Measure.Phrase;

    /// <summary>Whether the draft names the row and the column of a cell, in a clause or, of the row, before a sentence that names nothing itself ("It weighs 445 kg"): no other is meant.</summary>
    public bool IsNamedCell(int pair)
    {
        Mention own = LeftOf(pair), cell = RightOf(pair);
        WordZone last = Array.IndexOf(own.Zones, WordZone.Subject) < 0 ? WordZone.Context : WordZone.Sentence;
        return cell.IsCell && (own.Value.DimensionKey == cell.Value.DimensionKey || MayBeShares(own, cell)) && cell.Key.Length > 0
            && Array.TrueForAll(cell.Key, stem => own.Has(stem, last)) && Array.Exists(cell.Heads, head => own.Has(head, WordZone.Near));
    }

    /// <summary>"on day 2": whether a draft gives the number that keys a cell's row.</summary>
    private static bool NumbersRow(Mention own, Mention cell) => cell.Numbered.Length == 1 && Array.IndexOf(own.Numbered, cell.Numbered[0]) >= 0;

    /// <summary>51 % and the 0.153 of a column of shares.</summary>
    private static bool MayBeShares(Mention own, Mention cell) =>
        own.Figure.Kind == FigureKind.Percent && PairValues.IsBare(cell) && cell.Value is { IsNumber: true, IsRange: false } && cell.Figure.Value.Number is > 0 and < 1 && cell.Value.Digits > 1;

    /// <summary>Whether a draft has a word of a cell's row that another row has not.</summary>
    private static bool NamesRow(Mention own, Mention cell, Mention other, WordZone last)
    {
        for (int i = 0; i < cell.Stems.Length; i++)
        {
            if (cell.Zones[i] != WordZone.Context && !other.Has(cell.Stems[i], WordZone.Sentence) && own.Has(cell.Stems[i], last))
                return true;
        }

        return false;
    }

    /// <summary>Whether a date says when something was so, and what was so is another thing: the sentences have other figures, and none of one is in the other.</summary>
    public bool IsOtherOccasion(int pair) =>
        LeftOf(pair).Figure.Value.IsCalendar && RowOf(pair)[(int)PairFeature.SentenceMates] == 0 && !RightOf(pair).IsCell
        && HasMates(_draft, LeftOf(pair)) && HasMates(_index.Documents[_index.DocumentOf(_rights[pair])], RightOf(pair));

    private static bool HasMates(DocumentMentions document, Mention mention) =>
        IsMate(document, mention, mention.Index - 1) || IsMate(document, mention, mention.Index + 1);

    private static bool IsMate(DocumentMentions document, Mention mention, int index) =>
        index >= 0 && index < document.Mentions.Length && document.Mentions[index].Sentence == mention.Sentence && !document.Mentions[index].Figure.Value.IsCalendar;

    /// <summary>For each of the draft's figures and each source, the pair of fitting values that the words speak for the most.</summary>
    private Dictionary<(int Left, int Document), int> BestFitting()
    {
        var best = new Dictionary<(int, int), int>();
        for (int pair = 0; pair < Count; pair++)
        {
            (int, int) key = (_lefts[pair], _index.DocumentOf(_rights[pair]));
            if (Fits(pair) && (!best.TryGetValue(key, out int held) || Context[pair] > Context[held]))
                best[key] = pair;
        }

        return best;
    }

    /// <summary>How many of the draft's figures have one that fits and that the words speak for, in tenths.</summary>
    private int Cover()
    {
        int covered = 0, all = 0;
        foreach (List<int>? pairs in _byLeft)
        {
            if (pairs is null)
                continue;
            all++;
            covered += pairs.Exists(pair => Fits(pair) && Context[pair] > 0) ? 1 : 0;
        }

        // One figure says nothing of the others.
        return all < LeastFigures ? 0 : 1 + (10 * covered / all);
    }

    /// <summary>How sure the pairs of the figures beside it are, in tenths.</summary>
    private int Mates(int pair, Dictionary<(int, int), int> fitting)
    {
        int sum = 0, document = _index.DocumentOf(_rights[pair]);
        for (int step = -MateReach; step <= MateReach; step++)
        {
            if (step == 0 || !fitting.TryGetValue((_lefts[pair] + step, document), out int mate))
                continue;
            if (Math.Abs(_rights[mate] - _rights[pair]) is > 0 and <= MateReach)
                sum += Chance.Of(Context[mate]);
        }

        return sum / 100;
    }
}
