using Provenance.Engine.Mentions;
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
                if (PairFeatures.HaveOneValue(RightOf(pair), RightOf(other)))
                    support += Context[other] > 0 ? 1 : 0;
                else
                    left = Math.Max(left, Context[other]);
            }

            foreach (int other in _byRight[_rights[pair]])
            {
                if (other == pair)
                    continue;
                right = Math.Max(right, Context[other]);
                if (Fits(other))
                    fitRight = Math.Max(fitRight, Context[other]);
            }

            Span<int> row = RowOf(pair);
            row[(int)PairFeature.Repeats] = Math.Min(MostSupport, support);
            row[(int)PairFeature.Context] = Level(own);
            row[(int)PairFeature.MarginLeft] = Level(own - left);
            row[(int)PairFeature.MarginRight] = Level(own - right);
            row[(int)PairFeature.FitMargin] = Level(own - fitLeft);
            row[(int)PairFeature.FitMarginOther] = Level(own - fitRight);
            row[(int)PairFeature.MatesMatched] = Mates(pair, fitting);
            row[(int)PairFeature.Cover] = cover;
        }
    }

    private static int Level(int score) => Math.Max(-30, Math.Min(45, ((score * 3) + (Forest.Unit / 2)) >> 10));

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
        if (PairFeatures.MayPair(own, source))
            fit = PairFeatures.FitOf(own, source);
        else if (!MentionIndex.IsBareCell(source) || PairFeatures.IsBare(own) || !own.Figure.Value.IsNumber)
            return null;
        bool excludes = fit == ValueFit.Differ && (PairFeatures.AreOtherClaims(own, source) || IsDateline(own) && IsDateline(source));
        return fit == ValueFit.None || excludes || PairFeatures.AreApart(own, source) ? null : fit;
    }

    /// <summary>A date without a verb says when the document was written.</summary>
    private static bool IsDateline(Mention mention) => mention.Figure.Value.IsCalendar && !mention.IsCell && (mention.SentenceSigns & WordSigns.Verb) == 0;

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
