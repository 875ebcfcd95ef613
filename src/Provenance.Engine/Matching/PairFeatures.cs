using Provenance.Engine.Lexicon;
using Provenance.Engine.Mentions;
using Provenance.Engine.Values;

namespace Provenance.Engine.Matching;

/// <summary>Computes the features of pairs of mentions of two documents. All numbers are whole, so that every machine computes the same.</summary>
internal sealed class PairFeatures
{
    /// <summary>How many features the first pass has.</summary>
    public const int FirstPass = (int)PairFeature.Context;

    private const int Disjoint = 3;
    private const int OnlyOpposites = 2;
    private const int CalendarSlips = 20;

    /// <summary>How many there are.</summary>
    public const int Count = (int)PairFeature.Cover + 1;

    private readonly DocumentMentions _left;
    private readonly DocumentMentions _right;
    private readonly int _stories;
    private readonly bool _isOne;

    public PairFeatures(DocumentMentions left, DocumentMentions right)
    {
        _left = left;
        _right = right;
        _isOne = ReferenceEquals(left, right);
        _stories = SharedBits(left.Opening, right.Opening);
    }

    /// <summary>Whether the features say nothing of the values: only of what is told around them.</summary>
    public static bool IsOfContext(PairFeature feature) => feature < PairFeature.Context && feature is not (PairFeature.Digits or PairFeature.Fit or PairFeature.Hedges or PairFeature.Distance or PairFeature.Slip or PairFeature.Repeats);

    /// <summary>Whether two mentions are compared at all: of one dimension, or one of them a number and nothing else. "Thousands" contradicts nothing.</summary>
    public static bool MayPair(Mention a, Mention b) => a.Value.DimensionKey == b.Value.DimensionKey ? a.Figure.Kind != FigureKind.Magnitude || a.Figure.Magnitude == b.Figure.Magnitude : IsBare(a) != IsBare(b) && ValueComparer.FitsBare(a.Figure, b.Figure);

    /// <summary>Whether it is a number and nothing else.</summary>
    public static bool IsBare(Mention mention) => mention.Value.Dimension == "count" && mention.Figure.Unit == null;

    /// <summary>Whether they explicitly speak of two rows, days, years, quarters or conditions: whatever else they share, they are two facts.</summary>
    public static bool AreApart(Mention a, Mention b) =>
        AreOtherRows(a, b) || !a.Figure.Value.IsCalendar && !b.Figure.Value.IsCalendar
        && (a.Days.Length == 1 && b.Days.Length == 1 && !Linking.CalendarInterval.Fits(a.Days[0], b.Days[0])
            || a.HasOwnYear && b.HasOwnYear && a.Years.Length == 1 && b.Years.Length == 1 && a.Years[0] != b.Years[0]
            || Relation(a.Ordinals, b.Ordinals) == Disjoint || Relation(a.Periods, b.Periods) == Disjoint || AreOtherModels(a.Designations, b.Designations) || a.Accounts.Length == 1 && b.Accounts.Length == 1 && a.Accounts[0] != b.Accounts[0]
            || a.Conditions.Length == 1 && b.Conditions.Length == 1 && a.Conditions[0].DimensionKey == b.Conditions[0].DimensionKey && !ValueComparer.AreEqual(a.Conditions[0], b.Conditions[0]));

    /// <summary>
    /// Two cells whose rows are about other things: no word of either label stands in the other's labels; or both labels are names, and each
    /// has a word that the other row lacks ("Luma Tower", "Polo Tower").
    /// </summary>
    private static bool AreOtherRows(Mention a, Mention b)
    {
        if (a.Key.Length == 0 || b.Key.Length == 0)
            return false;
        int shared = SharedKeys(a, b), sharedBack = SharedKeys(b, a);
        return shared == 0 && sharedBack == 0 || a.IsKeyName && b.IsKeyName && shared < a.Key.Length && sharedBack < b.Key.Length;
    }

    private static int SharedKeys(Mention mention, Mention other)
    {
        int shared = 0;
        foreach (int stem in mention.Key)
            shared += Array.BinarySearch(other.Stems, stem) is >= 0 and int at && other.Zones[at] != WordZone.Context ? 1 : 0;
        return shared;
    }

    /// <summary>Trucks from Sweden are none from Japan: both clauses name somebody or something, and the sentences share no name.</summary>
    public static bool AreOtherNames(Mention a, Mention b) => HasNearName(a) && HasNearName(b) && !HasNameOf(a, b) && !HasNameOf(b, a);

    private static bool HasNearName(Mention mention)
    {
        for (int i = 0; i < mention.Stems.Length; i++)
        {
            if (mention.IsName[i] && mention.Zones[i] == WordZone.Near)
                return true;
        }

        return false;
    }

    private static bool HasNameOf(Mention mention, Mention other)
    {
        for (int i = 0; i < mention.Stems.Length; i++)
        {
            if (mention.IsName[i] && mention.Zones[i] != WordZone.Context && Array.BinarySearch(other.Stems, mention.Stems[i]) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>K5 is not K7, and the second quarter not the third.</summary>
    private static bool AreOtherModels((int Sort, int Whole)[] left, (int Sort, int Whole)[] right)
    {
        bool differs = false;
        foreach ((int sort, int whole) in left)
        {
            foreach ((int otherSort, int otherWhole) in right)
            {
                if (whole == otherWhole && sort == otherSort)
                    return false;
                differs |= sort == otherSort;
            }
        }

        return differs;
    }

    /// <summary>Whether a document says one sentence twice: that is one fact, whatever it is about.</summary>
    public static bool IsRepeated(Mention a, Mention b) =>
        ReferenceEquals(a.Figure.Document, b.Figure.Document) && a.Figure.Value == b.Figure.Value && a.Figure.Hedge == b.Figure.Hedge && a.Heads.AsSpan().SequenceEqual(b.Heads) && SentenceOf(a).SequenceEqual(SentenceOf(b));

    private static IEnumerable<(int, WordZone)> SentenceOf(Mention mention) => mention.Stems.Select((stem, i) => (stem, mention.Zones[i])).Where(word => word.Item2 != WordZone.Context);

    /// <summary>Whether one chooses another of several, or names somebody else: such values differ and contradict nothing.</summary>
    public static bool AreOtherStatements(Mention a, Mention b) => AreOtherClaims(a, b) || AreOtherNames(a, b);

    /// <summary>The same, whomever they name, and whether it has happened yet.</summary>
    public static bool AreOtherClaims(Mention a, Mention b) =>
        a.Choices != 0 && b.Choices != 0 && (a.Choices & b.Choices) == 0
        || OppositesOf(a.Sides, b.Sides) == OnlyOpposites
        || (a.Before == English.From) != (b.Before == English.From) && !a.Figure.Value.IsCalendar;

    /// <summary>How the values of two mentions fit, by what the words around them make of them.</summary>
    public static ValueFit FitOf(Mention a, Mention b)
    {
        if (a.Value.DimensionKey != b.Value.DimensionKey)
            return ValueFit.Overlap;
        ValueFit fit = ValueComparer.Fit(a.Value, a.Figure, b.Value, b.Figure);
        if (fit is ValueFit.None or ValueFit.Differ || !a.Value.IsNumber || !b.Value.IsNumber)
            return fit;
        // 8 % more is not 8 % less, and 40 an hour are not 40 a minute.
        if (a.Direction * b.Direction < 0 || a.Rate is { } rate && b.Rate is { } other && rate != other && a.Value.Unit == b.Value.Unit)
            return ValueFit.Differ;
        // What is ruled is meant exactly: "at least 420" against a minimum of 320.
        bool isRuled = (a.Value.Bound != 0 || b.Value.Bound != 0) && IsRuled(a) && IsRuled(b) && ((a.NearSigns | b.NearSigns) & WordSigns.Limit) != 0 && !a.Value.IsRange && !b.Value.IsRange;
        return isRuled && fit == ValueFit.Overlap && !ValueComparer.AreEqual(a.Value, b.Value) && a.Figure.Hedge != Hedge.About && b.Figure.Hedge != Hedge.About && a.Value.Step >= b.Value.Step / 10 && b.Value.Step >= a.Value.Step / 10 ? ValueFit.Differ : fit;
    }

    private static bool IsRuled(Mention mention) => mention.Value.Bound != 0 || (mention.NearSigns & WordSigns.Limit) != 0;

    /// <summary>Whether two mentions give one value, whatever they are of.</summary>
    public static bool HaveOneValue(Mention a, Mention b) =>
        a.Value.DimensionKey == b.Value.DimensionKey ? ValueComparer.Fit(a.Value, a.Figure, b.Value, b.Figure) >= ValueFit.Overlap : ValueComparer.FitsBare(a.Figure, b.Figure);

    /// <summary>The bits of the words that stand in both sentences.</summary>
    public static int SharedBits(Mention a, Mention b)
    {
        int bits = 0;
        for (int i = 0; i < a.Stems.Length; i++)
        {
            int place = a.Zones[i] == WordZone.Context ? -1 : Array.BinarySearch(b.Stems, a.Stems[i]);
            bits += place >= 0 && b.Zones[place] != WordZone.Context ? a.Bits[i] : 0;
        }

        return bits;
    }

    /// <summary>Fills the features of the first pass.</summary>
    public void Read(Mention a, Mention b, ValueFit fit, Span<int> raw)
    {
        bool sameDimension = a.Value.DimensionKey == b.Value.DimensionKey;
        raw[(int)PairFeature.Fit] = (int)fit;
        raw[(int)PairFeature.Digits] = fit == ValueFit.Differ ? 0 : Math.Min(6, Math.Min(a.Value.Digits, b.Value.Digits));
        raw[(int)PairFeature.Dimension] = DimensionClass(a, b);
        raw[(int)PairFeature.Unit] = !sameDimension ? 3 : a.Value.Unit == b.Value.Unit ? 0 : a.Value.Unit == null || b.Value.Unit == null ? 1 : ValueComparer.IsOtherUnit(a.Value, b.Value) ? 4 : 2;
        raw[(int)PairFeature.Noun] = a.Noun == 0 && b.Noun == 0 ? 0 : a.Noun == b.Noun ? 1 : a.Noun == 0 || b.Noun == 0 ? 2 : 3;
        raw[(int)PairFeature.Hedges] = a.Figure.Hedge == b.Figure.Hedge ? (a.Figure.Hedge == Hedge.Exact ? 0 : 1) : 2;
        raw[(int)PairFeature.Distance] = fit == ValueFit.Differ ? ValueComparer.Distance(a.Value, b.Value) : 0;
        raw[(int)PairFeature.Slip] = fit == ValueFit.Differ ? SlipOf(a, b) : 0;
        raw[(int)PairFeature.Rate] = a.Rate == b.Rate ? (a.Rate == null ? 0 : 1) : a.Rate == null || b.Rate == null ? 2 : 3;
        ReadWords(a, b, raw);
        raw[(int)PairFeature.Year] = Relation(a.Years, b.Years) is var years && years == 3 ? (a.HasOwnYear && b.HasOwnYear ? 3 : 4) : years;
        raw[(int)PairFeature.Period] = Relation(a.Periods, b.Periods);
        raw[(int)PairFeature.Before] = a.Before == b.Before ? (a.Before == 0 ? 0 : 1) : a.Before == 0 || b.Before == 0 ? 2 : 3;
        raw[(int)PairFeature.Direction] = a.Direction == b.Direction ? (a.Direction == 0 ? 0 : 1) : a.Direction == 0 || b.Direction == 0 ? 2 : 3;
        raw[(int)PairFeature.Baseline] = Both(a, b, WordSigns.Baseline);
        raw[(int)PairFeature.Prospect] = Both(a, b, WordSigns.Prospect);
        raw[(int)PairFeature.Limit] = Both(a, b, WordSigns.Limit);
        raw[(int)PairFeature.Negation] = Both(a, b, WordSigns.Negation);
        raw[(int)PairFeature.Addition] = Both(a, b, WordSigns.Addition);
        raw[(int)PairFeature.Past] = Both(a, b, WordSigns.Past);
        raw[(int)PairFeature.Difference] = Both(a, b, WordSigns.Difference);
        raw[(int)PairFeature.Choices] = a.Choices == b.Choices ? (a.Choices == 0 ? 0 : 1) : a.Choices == 0 || b.Choices == 0 ? 2 : (a.Choices & b.Choices) != 0 ? 3 : 4;
        raw[(int)PairFeature.Opposites] = OppositesOf(a.Sides, b.Sides);
        raw[(int)PairFeature.Cells] = (a.IsCell ? 1 : 0) + (b.IsCell ? 1 : 0);
        raw[(int)PairFeature.Opening] = (a.IsOpening ? 1 : 0) + (b.IsOpening ? 1 : 0);
        raw[(int)PairFeature.SentenceMates] = SentenceMates(a, b);
        raw[(int)PairFeature.Neighbours] = NeighboursOf(a, b);
        raw[(int)PairFeature.Speaker] = a.Figure.Speaker == null && b.Figure.Speaker == null ? 0 : a.Figure.Speaker == null || b.Figure.Speaker == null ? 1 : a.Figure.Speaker == b.Figure.Speaker ? 2 : 3;
        raw[(int)PairFeature.Stories] = _stories;
        raw[(int)PairFeature.SameDocument] = _isOne ? 1 : 0;
        raw[(int)PairFeature.Rivals] = Math.Min(20, Math.Max(_left.InDimension(a), _right.InDimension(b)));
        raw[(int)PairFeature.Alike] = AlikeLevel(_left.Alike(a), _right.Alike(b));
    }

    private static int DimensionClass(Mention a, Mention b) => (a.Value.DimensionKey == b.Value.DimensionKey ? a : IsBare(a) ? b : a).Value.Dimension switch
    {
        "count" => IsBare(a) && IsBare(b) ? 1 : 0,
        "ratio" => 2,
        "money" => 3,
        "date" => a.Figure.Kind == b.Figure.Kind ? (a.Figure.Kind == FigureKind.Year ? 4 : 5) : 6,
        "time" => a.Figure.Kind == FigureKind.Time ? 7 : 8,
        "ordinal" => 9,
        "multiple" or "magnitude" => 10,
        _ => 11,
    };

    private static int SlipOf(Mention a, Mention b)
    {
        if (a.Value.Iso is { Length: > 1 } left && b.Value.Iso is { Length: > 1 } right)
            return CalendarSlips + CalendarDistance.SharedParts(left, right);
        string? x = DigitsOf(a.Figure.Value), y = DigitsOf(b.Figure.Value);
        if (x == null || y == null)
            return 0;
        if (x == y)
            return x.Length == 1 ? 1 : x.Length == 2 ? 2 : 3;
        if (x.Length != y.Length)
            return 4;
        int different = 0, first = -1, last = -1;
        for (int i = 0; i < x.Length; i++)
        {
            if (x[i] == y[i])
                continue;
            different++;
            first = first < 0 ? i : first;
            last = i;
        }

        if (different == 2 && last == first + 1 && x[first] == y[last] && x[last] == y[first])
            return x.Length == 2 ? 5 : 6;
        if (different == 1)
            return x.Length == 1 ? 7 : x.Length == 2 ? 8 : x.Length == 3 ? 9 : 10;
        return x.Length == 2 ? 11 : different == 2 && x.Length > 3 ? 12 : 13;
    }

    /// <summary>The digits of a number without sign, point, and zeros at either end; null where it is none.</summary>
    private static string? DigitsOf(Figures.Value value) => value is { IsNumber: true, Literal: { } literal } ? new string([.. literal.Where(c => c is >= '0' and <= '9')]).Trim('0') : null;

    private static int Both(Mention a, Mention b, WordSigns sign)
    {
        bool x = (a.NearSigns & sign) != 0, y = (b.NearSigns & sign) != 0;
        if (x && y)
            return 1;
        if (!x && !y)
            return 0;
        return ((x ? b : a).SentenceSigns & sign) != 0 ? 2 : 3;
    }

    private static int Relation(int[] left, int[] right)
    {
        if (left.Length == 0 && right.Length == 0)
            return 0;
        if (left.Length == 0 || right.Length == 0)
            return 1;
        for (int i = 0, k = 0; i < left.Length && k < right.Length;)
        {
            if (left[i] == right[k])
                return 2;
            if (left[i] < right[k])
                i++;
            else
                k++;
        }

        return Disjoint;
    }

    private static int OppositesOf(int[] left, int[] right)
    {
        int found = 0;
        foreach (int a in left)
        {
            foreach (int b in right)
            {
                if (a == b)
                    found |= 1;
                else if (a >> 3 == b >> 3)
                    found |= 2;
            }
        }

        return found;
    }

    private void ReadWords(Mention a, Mention b, Span<int> raw)
    {
        Span<int> shared = stackalloc int[16];
        shared.Clear();
        int local = 0, localNear = 0, rare = 0, names = 0, ownNames = 0, otherNames = 0, count = 0;
        int nearLeft = 0, nearRight = 0, hitLeft = 0, hitRight = 0, conflict = 0, absent = 0;
        int sentenceLeft = 0, sentenceRight = 0, sharedLeft = 0, sharedRight = 0, nearShared = 0;
        for (int w = 0; w < a.Stems.Length; w++)
            sentenceLeft += a.Zones[w] < WordZone.Context ? a.Bits[w] : 0;
        for (int w = 0; w < b.Stems.Length; w++)
            sentenceRight += b.Zones[w] < WordZone.Context ? b.Bits[w] : 0;
        int i = 0, k = 0;
        while (i < a.Stems.Length || k < b.Stems.Length)
        {
            if (k == b.Stems.Length || i < a.Stems.Length && a.Stems[i] < b.Stems[k])
            {
                Miss(a, i, _right, ref nearLeft, ref conflict, ref absent, ref ownNames);
                i++;
            }
            else if (i == a.Stems.Length || a.Stems[i] > b.Stems[k])
            {
                Miss(b, k, _left, ref nearRight, ref conflict, ref absent, ref otherNames);
                k++;
            }
            else
            {
                int bits = a.Bits[i], x = (int)a.Zones[i], y = (int)b.Zones[k];
                shared[x * 4 + y] += bits;
                int own = LocalBits(a.Stems[i]);
                sharedLeft += x < 3 ? bits : 0;
                sharedRight += y < 3 ? bits : 0;
                nearShared += x == 0 && y == 0 ? 1 : 0;
                if (x < 3 && y < 3)
                {
                    local += own;
                    rare = Math.Max(rare, bits);
                    if (a.IsName[i] || b.IsName[k])
                        names += bits;
                }

                if (x < 2 && y < 2)
                    localNear += own;
                if (x == 0)
                {
                    nearLeft += bits;
                    hitLeft += y < 3 ? bits : bits / 2;
                }

                if (y == 0)
                {
                    nearRight += bits;
                    hitRight += x < 3 ? bits : bits / 2;
                }

                count++;
                i++;
                k++;
            }
        }

        raw[(int)PairFeature.NearNear] = shared[0];
        raw[(int)PairFeature.NearSubject] = shared[1] + shared[4];
        raw[(int)PairFeature.NearAny] = shared[2] + shared[8] + shared[3] + shared[12];
        raw[(int)PairFeature.SubjectSubject] = shared[5];
        raw[(int)PairFeature.AnySentence] = shared[6] + shared[9] + shared[10];
        raw[(int)PairFeature.AnyContext] = shared[7] + shared[13] + shared[11] + shared[14] + shared[15];
        raw[(int)PairFeature.LocalNear] = localNear;
        raw[(int)PairFeature.LocalAny] = local;
        raw[(int)PairFeature.RareShared] = rare;
        raw[(int)PairFeature.Conflict] = conflict;
        raw[(int)PairFeature.Absent] = absent;
        int left = nearLeft == 0 ? 0 : 100 * hitLeft / nearLeft, right = nearRight == 0 ? 0 : 100 * hitRight / nearRight;
        raw[(int)PairFeature.CoverNear] = Math.Min(left, right);
        raw[(int)PairFeature.CoverBest] = Math.Max(left, right);
        raw[(int)PairFeature.SentenceCover] = Math.Min(sentenceLeft == 0 ? 0 : 100 * sharedLeft / sentenceLeft, sentenceRight == 0 ? 0 : 100 * sharedRight / sentenceRight);
        raw[(int)PairFeature.NearCount] = nearShared;
        raw[(int)PairFeature.NameShared] = names;
        raw[(int)PairFeature.NameConflict] = names > 0 ? 0 : Math.Min(ownNames, otherNames) > 0 ? 3 : ownNames + otherNames > 0 ? 2 : 1;
        ReadHeads(a, b, raw);
        (int hitA, int sistersA) = Related(a, b, _relatedLeft, _right);
        (int hitB, int sistersB) = Related(b, a, _relatedRight, _left);
        raw[(int)PairFeature.RelatedNear] = hitA + hitB;
        raw[(int)PairFeature.RelatedCover] = Math.Min(nearLeft == 0 ? 0 : 100 * (hitLeft + hitA) / nearLeft, nearRight == 0 ? 0 : 100 * (hitRight + hitB) / nearRight);
        raw[(int)PairFeature.Sisters] = Math.Min(sistersA, sistersB);
        raw[(int)PairFeature.RelatedHead] = (int)RelationOf(a, b);
    }

    private readonly Dictionary<int, (int Stem, WordRelation Relation)[]> _relatedLeft = [];
    private readonly Dictionary<int, (int Stem, WordRelation Relation)[]> _relatedRight = [];

    /// <summary>What the words near a figure weigh whose relatives stand in the sentence of the other, and how many have a sister near it.</summary>
    private static (int Bits, int Sisters) Related(Mention mention, Mention other, Dictionary<int, (int, WordRelation)[]> known, DocumentMentions document)
    {
        int bits = 0, sisters = 0;
        for (int i = 0; i < mention.Stems.Length; i++)
        {
            if (mention.Zones[i] != WordZone.Near || mention.IsName[i] || Array.BinarySearch(other.Stems, mention.Stems[i]) is >= 0 and int same && other.Zones[same] < WordZone.Context)
                continue;
            var best = WordRelation.None;
            bool hasSister = false;
            foreach ((int stem, WordRelation relation) in RelatedIn(mention.Stems[i], known, document))
            {
                int place = Array.BinarySearch(other.Stems, stem);
                if (place < 0 || other.Zones[place] == WordZone.Context || Array.BinarySearch(mention.Stems, stem) is >= 0 and int own && mention.Zones[own] < WordZone.Context)
                    continue;
                if (relation == WordRelation.Sister)
                    hasSister |= other.Zones[place] == WordZone.Near;
                else if (relation > best)
                    best = relation;
            }

            bits += mention.Bits[i] * ((int)best - 1 < 1 ? 0 : (int)best) / 4;
            sisters += hasSister ? 1 : 0;
        }

        return (bits, sisters);
    }

    private static (int, WordRelation)[] RelatedIn(int stem, Dictionary<int, (int, WordRelation)[]> known, DocumentMentions document)
    {
        if (known.TryGetValue(stem, out (int, WordRelation)[]? related))
            return related;
        var here = new List<(int, WordRelation)>();
        foreach ((int other, WordRelation relation) in RelatedWords.Of(stem))
        {
            if (document.CountOf(other) > 0)
                here.Add((other, relation));
        }

        return known[stem] = [.. here];
    }

    /// <summary>How the heads of both are related: the closest, or that two of them are sisters.</summary>
    private WordRelation RelationOf(Mention a, Mention b)
    {
        var best = WordRelation.None;
        foreach (int head in a.Heads)
        {
            foreach ((int stem, WordRelation relation) in RelatedIn(head, _relatedLeft, _right))
            {
                if (relation > best && Array.IndexOf(b.Heads, stem) >= 0)
                    best = relation;
            }
        }

        return best;
    }

    private static void Miss(Mention mention, int word, DocumentMentions other, ref int near, ref int conflict, ref int absent, ref int names)
    {
        if (mention.Zones[word] > WordZone.Subject)
            return;
        int bits = mention.Bits[word];
        if (mention.IsName[word])
            names += bits;
        if (mention.Zones[word] != WordZone.Near)
            return;
        near += bits;
        if (other.CountOf(mention.Stems[word]) > 0)
            conflict += bits;
        else
            absent += bits;
    }

    private static void ReadHeads(Mention a, Mention b, Span<int> raw)
    {
        int both = 0, near = 0, miss = 0;
        foreach (int head in a.Heads)
        {
            int place = Array.BinarySearch(b.Stems, head);
            if (Array.IndexOf(b.Heads, head) >= 0)
                both += WordBits(a, head);
            else if (place >= 0 && b.Zones[place] < WordZone.Context)
                near += WordBits(a, head);
            else
                miss++;
        }

        foreach (int head in b.Heads)
        {
            if (Array.IndexOf(a.Heads, head) >= 0)
                continue;
            int place = Array.BinarySearch(a.Stems, head);
            if (place >= 0 && a.Zones[place] < WordZone.Context)
                near += WordBits(b, head);
            else
                miss++;
        }

        raw[(int)PairFeature.HeadBits] = both;
        raw[(int)PairFeature.HeadNear] = near;
        raw[(int)PairFeature.HeadMiss] = miss;
    }

    private static int WordBits(Mention mention, int stem)
    {
        int place = Array.BinarySearch(mention.Stems, stem);
        return place < 0 ? 0 : mention.Bits[place];
    }

    /// <summary>How much a word chooses among the figures of both documents, in bits: all of them have a name that the whole story is about.</summary>
    private int LocalBits(int stem)
    {
        int left = _left.CountOf(stem), right = _right.CountOf(stem), all = _left.Mentions.Length + _right.Mentions.Length + 2, with = left + right + 1, bits = 0;
        while (with * 2 <= all)
        {
            with *= 2;
            bits++;
        }

        return bits * 2 + (with * 3 <= all * 2 ? 1 : 0);
    }

    /// <summary>How many other figures of the sentence have an equal one in the other's sentence.</summary>
    private int SentenceMates(Mention a, Mention b)
    {
        int found = 0;
        for (int i = FirstOf(_left, a.Index); i < _left.Mentions.Length && _left.Mentions[i].Sentence == a.Sentence && i < a.Index + 8; i++)
        {
            if (i != a.Index && HasEqual(_left.Mentions[i], b))
                found++;
        }

        return found;
    }

    private bool HasEqual(Mention mate, Mention b)
    {
        for (int k = FirstOf(_right, b.Index); k < _right.Mentions.Length && _right.Mentions[k].Sentence == b.Sentence && k < b.Index + 8; k++)
        {
            if (k != b.Index && mate.Value.DimensionKey == _right.Mentions[k].Value.DimensionKey && ValueComparer.Fit(mate.Value, mate.Figure, _right.Mentions[k].Value, _right.Mentions[k].Figure) >= ValueFit.Overlap)
                return true;
        }

        return false;
    }

    private static int FirstOf(DocumentMentions document, int index)
    {
        int first = index;
        while (first > 0 && index - first < 8 && document.Mentions[first - 1].Sentence == document.Mentions[index].Sentence)
            first--;
        return first;
    }

    /// <summary>Whether the figures before and behind have equal ones beside the other.</summary>
    private int NeighboursOf(Mention a, Mention b)
    {
        int found = 0;
        for (int i = a.Index - 2; i <= a.Index + 2; i++)
        {
            if (i < 0 || i >= _left.Mentions.Length || i == a.Index)
                continue;
            for (int k = b.Index - 2; k <= b.Index + 2; k++)
            {
                if (k < 0 || k >= _right.Mentions.Length || k == b.Index || _isOne && i == k)
                    continue;
                Mention x = _left.Mentions[i], y = _right.Mentions[k];
                if (x.Value.DimensionKey == y.Value.DimensionKey && x.Value.Digits > 1 && ValueComparer.Fit(x.Value, x.Figure, y.Value, y.Figure) == ValueFit.Equal)
                {
                    found++;
                    break;
                }
            }
        }

        return found;
    }

    private static int AlikeLevel(int left, int right) => Math.Max(left, right) == 1 ? 0 : Math.Min(left, right) == 1 ? Math.Max(left, right) == 2 ? 1 : 2 : Math.Max(left, right) <= 3 ? 3 : Math.Max(left, right) <= 8 ? 4 : 5;

    private static int SharedBits(int[] left, int[] right)
    {
        int bits = 0;
        for (int i = 0, k = 0; i < left.Length && k < right.Length;)
        {
            if (left[i] == right[k])
            {
                bits += WordRarity.BitsOf(left[i]) >= 14 ? 1 : 0;
                i++;
                k++;
            }
            else if (left[i] < right[k])
            {
                i++;
            }
            else
            {
                k++;
            }
        }

        return bits;
    }
}
