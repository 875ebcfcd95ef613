using Provenance.Engine.Mentions;
using Provenance.Engine.Values;

namespace Provenance.Engine.Matching;

/// <summary>The pairs of mentions of two documents that might state one fact, with their features. Only these two documents decide.</summary>
internal sealed class PairTable
{
    /// <summary>Up to this many comparisons every comparable pair is looked at; beyond it, those that share a word of some weight.</summary>
    private const int MostComparisons = 20_000;
    private const int LongestPosting = 64;
    private const int MostCandidates = 24;
    private const int MateReach = 3;
    private const int SentenceReach = 8;

    /// <summary>Fewer figures say nothing of two documents.</summary>
    private const int LeastFigures = 4;
    private const int NoScore = -9 * Forest.Unit;

    private readonly DocumentMentions _left;
    private readonly DocumentMentions _right;
    private readonly List<int> _lefts = [];
    private readonly List<int> _rights = [];
    private readonly List<ValueFit> _fits = [];
    private readonly int[] _raw;
    private readonly List<int>?[] _byLeft;
    private readonly List<int>?[] _byRight;

    public PairTable(DocumentMentions left, DocumentMentions right)
    {
        _left = left;
        _right = right;
        _byLeft = new List<int>?[left.Mentions.Length];
        _byRight = new List<int>?[right.Mentions.Length];
        Find();
        _raw = new int[Count * PairFeatures.Count];
        Context = new int[Count];
        var features = new PairFeatures(left, right);
        for (int pair = 0; pair < Count; pair++)
        {
            Span<int> row = RowOf(pair);
            features.Read(LeftOf(pair), RightOf(pair), _fits[pair], row);
            row[(int)PairFeature.Repeats] = Repeats(pair);
        }
    }

    /// <summary>How many pairs there are.</summary>
    public int Count => _lefts.Count;

    /// <summary>The one document.</summary>
    public DocumentMentions LeftDocument => _left;

    /// <summary>The other.</summary>
    public DocumentMentions RightDocument => _right;

    /// <summary>Whether both documents are one.</summary>
    public bool IsOne => ReferenceEquals(_left, _right);

    /// <summary>What the words around say of each pair, in steps of the logarithm of odds.</summary>
    public int[] Context { get; }

    /// <summary>The features of a pair.</summary>
    public Span<int> RowOf(int pair) => _raw.AsSpan(pair * PairFeatures.Count, PairFeatures.Count);

    public int Left(int pair) => _lefts[pair];

    public int Right(int pair) => _rights[pair];

    /// <summary>How the values of a pair fit.</summary>
    public ValueFit FitOf(int pair) => _fits[pair];

    /// <summary>Whether the values of a pair may be one.</summary>
    public bool Fits(int pair) => _fits[pair] > ValueFit.Differ;

    public Mention LeftOf(int pair) => _left.Mentions[_lefts[pair]];

    public Mention RightOf(int pair) => _right.Mentions[_rights[pair]];

    /// <summary>The number of a pair; -1 where the two are not compared.</summary>
    public int Find(int left, int right)
    {
        int place = _byLeft[left]?.FindIndex(pair => _rights[pair] == right) ?? -1;
        return place < 0 ? -1 : _byLeft[left]![place];
    }

    /// <summary>How many others are as likely by their words as this one, for either of the two.</summary>
    public int RivalsOf(int pair)
    {
        int rivals = 0;
        foreach (int other in _byLeft[_lefts[pair]]!)
            rivals += other != pair && Context[other] >= Context[pair] ? 1 : 0;
        foreach (int other in _byRight[_rights[pair]]!)
            rivals += other != pair && Context[other] >= Context[pair] ? 1 : 0;
        return rivals;
    }

    /// <summary>Fills the features of the second pass from <see cref="Context"/>: rivals on both sides, and whether the figures beside it have found each other.</summary>
    public void FillContext()
    {
        int[] partner = Partners(Context, int.MinValue);
        for (int pair = 0; pair < Count; pair++)
        {
            int own = Context[pair];
            int left = Best(_byLeft[_lefts[pair]]!, pair, anyValue: true), right = Best(_byRight[_rights[pair]]!, pair, anyValue: true);
            int fitLeft = Best(_byLeft[_lefts[pair]]!, pair, anyValue: false), fitRight = Best(_byRight[_rights[pair]]!, pair, anyValue: false);
            Span<int> row = RowOf(pair);
            row[(int)PairFeature.Context] = PairFeatures.LevelOf(own);
            row[(int)PairFeature.MarginLeft] = PairFeatures.LevelOf(own - Math.Max(left, right));
            row[(int)PairFeature.MarginRight] = PairFeatures.LevelOf(own - Math.Min(left, right));
            row[(int)PairFeature.FitMargin] = PairFeatures.LevelOf(own - Math.Max(fitLeft, fitRight));
            row[(int)PairFeature.FitMarginOther] = PairFeatures.LevelOf(own - Math.Min(fitLeft, fitRight));
            row[(int)PairFeature.MatesMatched] = Mates(pair, partner, Context);
        }
    }

    /// <summary>Fills the features of the third pass: which figures have found their partner, and what two sentences and both documents have left over.</summary>
    /// <param name="claims">The scores of the pairs of fitting values (<see cref="MatchModel.Claim"/>); of the others nothing is asked.</param>
    public void FillClaims(int[] claims)
    {
        int[] partner = Partners(claims, 0);
        int found = partner.Count(pair => pair >= 0), most = Math.Min(_left.Mentions.Length, _right.Mentions.Length);
        HashSet<int> taken = [.. partner.Where(pair => pair >= 0).Select(pair => _rights[pair])];
        for (int pair = 0; pair < Count; pair++)
        {
            int left = BestFitting(_byLeft[_lefts[pair]]!, pair, claims), right = BestFitting(_byRight[_rights[pair]]!, pair, claims);
            Span<int> row = RowOf(pair);
            row[(int)PairFeature.Claim] = PairFeatures.LevelOf(Fits(pair) ? claims[pair] : NoScore);
            row[(int)PairFeature.ClaimLeft] = PairFeatures.LevelOf(Math.Max(left, right));
            row[(int)PairFeature.ClaimRight] = PairFeatures.LevelOf(Math.Min(left, right));
            row[(int)PairFeature.MatesClaimed] = Mates(pair, partner, claims);
            (row[(int)PairFeature.SentenceClaims], row[(int)PairFeature.LeftOver]) = InSentences(pair, partner, taken);
            bool isOwn = partner[_lefts[pair]] == pair;
            row[(int)PairFeature.DocumentClaims] = most < LeastFigures ? -1 : 10 * (found - (isOwn ? 1 : 0)) / (most - 1);
        }
    }

    /// <summary>How many figures of the two sentences are pairs, this one aside; and how many of its dimension have no partner, on the side that has fewer.</summary>
    private (int Claims, int LeftOver) InSentences(int pair, int[] partner, HashSet<int> taken)
    {
        Mention a = LeftOf(pair), b = RightOf(pair);
        int claims = 0, leftOver = 0, otherLeftOver = 0;
        for (int i = PairFeatures.FirstOf(_left, a.Index); i < _left.Mentions.Length && _left.Mentions[i].Sentence == a.Sentence && i < a.Index + SentenceReach; i++)
        {
            if (i == a.Index)
                continue;
            if (partner[i] >= 0)
                claims += _rights[partner[i]] != b.Index && _right.Mentions[_rights[partner[i]]].Sentence == b.Sentence ? 1 : 0;
            else
                leftOver += _left.Mentions[i].Value.DimensionKey == a.Value.DimensionKey ? 1 : 0;
        }

        for (int k = PairFeatures.FirstOf(_right, b.Index); k < _right.Mentions.Length && _right.Mentions[k].Sentence == b.Sentence && k < b.Index + SentenceReach; k++)
            otherLeftOver += k != b.Index && !taken.Contains(k) && _right.Mentions[k].Value.DimensionKey == b.Value.DimensionKey ? 1 : 0;
        return (claims, Math.Min(leftOver, otherLeftOver));
    }

    private int BestFitting(List<int> pairs, int but, int[] scores)
    {
        int best = NoScore;
        foreach (int pair in pairs)
        {
            if (pair != but && Fits(pair))
                best = Math.Max(best, scores[pair]);
        }

        return best;
    }

    private void Find()
    {
        long comparisons = (long)_left.Mentions.Length * _right.Mentions.Length;
        for (int i = 0; i < _left.Mentions.Length; i++)
        {
            if (comparisons <= MostComparisons)
            {
                for (int k = IsOne ? i + 1 : 0; k < _right.Mentions.Length; k++)
                    Add(i, k);
            }
            else
            {
                foreach (int k in _right.Sharing(_left.Mentions[i], LongestPosting, MostCandidates))
                {
                    if (!IsOne || k > i)
                        Add(i, k);
                }
            }
        }
    }

    private void Add(int left, int right)
    {
        Mention a = _left.Mentions[left], b = _right.Mentions[right];
        if (IsOne && a.Sentence == b.Sentence || FitOf(a, b) is not { } fit)
            return;
        (_byLeft[left] ??= []).Add(Count);
        (_byRight[right] ??= []).Add(Count);
        _lefts.Add(left);
        _rights.Add(right);
        _fits.Add(fit);
    }

    /// <summary>How the values of two mentions fit; null where they cannot state one fact.</summary>
    private static ValueFit? FitOf(Mention a, Mention b) =>
        !PairValues.MayPair(a, b) || PairVetoes.AreApart(a, b) || PairValues.FitOf(a, b) is not (not ValueFit.None and var fit) || fit == ValueFit.Differ && PairVetoes.AreOtherStatements(a, b) ? null : fit;

    /// <summary>How many other figures on either side have a value that fits.</summary>
    private int Repeats(int pair)
    {
        int fits = 0;
        foreach (int other in _byLeft[_lefts[pair]]!)
            fits += other != pair && Fits(other) ? 1 : 0;
        foreach (int other in _byRight[_rights[pair]]!)
            fits += other != pair && Fits(other) ? 1 : 0;
        return fits;
    }

    private int Best(List<int> pairs, int but, bool anyValue)
    {
        int best = NoScore;
        foreach (int pair in pairs)
        {
            if (pair != but && (anyValue || Fits(pair)))
                best = Math.Max(best, Context[pair]);
        }

        return best;
    }

    /// <summary>For each mention of the left document, the pair of fitting values that it would make first; -1 for none.</summary>
    private int[] Partners(int[] scores, int least)
    {
        var partner = new int[_left.Mentions.Length];
        for (int i = 0; i < partner.Length; i++)
            partner[i] = -1;
        var isTaken = new bool[_right.Mentions.Length];
        foreach (int pair in SurestFirst(scores))
        {
            if (scores[pair] < least)
                break;
            if (!Fits(pair) || partner[_lefts[pair]] >= 0 || isTaken[_rights[pair]])
                continue;
            partner[_lefts[pair]] = pair;
            isTaken[_rights[pair]] = true;
        }

        return partner;
    }

    /// <summary>All pairs, those of the highest score first, then those that stand the earliest in both; so that it does not count which document is the left one.</summary>
    public int[] SurestFirst(int[] scores)
    {
        var order = new int[Count];
        var keys = new long[Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
            keys[i] = ((long)-scores[i] << 41) | ((long)(_lefts[i] + _rights[i]) << 21) | ((long)Math.Abs(_lefts[i] - _rights[i]) << 1) | (_lefts[i] < _rights[i] ? 0L : 1L);
        }

        Array.Sort(keys, order);
        return order;
    }

    /// <summary>How sure the pairs of the figures beside it are, in tenths.</summary>
    private int Mates(int pair, int[] partner, int[] scores)
    {
        int sum = 0;
        for (int step = -MateReach; step <= MateReach; step++)
        {
            int mate = _lefts[pair] + step;
            if (step == 0 || mate < 0 || mate >= partner.Length || partner[mate] is var other && (other < 0 || other == pair))
                continue;
            int off = Math.Abs(_rights[other] - _rights[pair]);
            if (off is > 0 and <= MateReach)
                sum += Chance.Of(scores[other]);
        }

        return sum / 100;
    }
}
