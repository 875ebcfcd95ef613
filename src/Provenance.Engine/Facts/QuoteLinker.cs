using Provenance.Engine.Quotes;

using Provenance.Engine.Wording;
namespace Provenance.Engine.Facts;

/// <summary>
/// Groups the quotations of one utterance. Candidates share two neighbouring words, found through an index; each pair
/// is aligned word by word. Groups grow from the strongest pair down, and only while every two members overlap, so that
/// a long quotation does not tie unrelated parts of itself together.
/// </summary>
internal sealed class QuoteLinker
{
    private const int PostingLimit = 24;
    private const int CandidateLimit = 40;
    private const int SampleLimit = 6;

    private readonly IReadOnlyList<QuoteCitation> _all;
    private readonly List<FoldedWords> _quotes;
    private readonly Dictionary<(int, int), QuotePair> _pairs = [];

    private QuoteLinker(IReadOnlyList<QuoteCitation> all, List<FoldedWords> quotes) => (_all, _quotes) = (all, quotes);

    /// <summary>Groups quotations; every one is in exactly one group. Sets what each is a part of.</summary>
    /// <param name="quotes">The quotations, by path and position.</param>
    public static List<QuoteGroup> Link(IReadOnlyList<QuoteCitation> quotes)
    {
        // The same words again need no alignment: one of them is compared for all.
        var copies = new Dictionary<string, List<List<FoldedWords>>>(StringComparer.Ordinal);
        var firsts = new List<FoldedWords>();
        var numbers = new WordNumbers();
        for (int i = 0; i < quotes.Count; i++)
        {
            var quote = FoldedWords.Of(quotes[i], numbers, i);
            string key = quote.Words.Length == 0 ? "\n" + i : string.Join(" ", quote.Words.Select(word => word.Number));
            if (!copies.TryGetValue(key, out List<List<FoldedWords>>? utterances))
                copies.Add(key, utterances = []);
            List<FoldedWords>? same = utterances.Take(SampleLimit).FirstOrDefault(others => QuoteComparer.AreCopies(others[0], quote));
            if (same != null)
            {
                same.Add(quote);
                continue;
            }

            utterances.Add([quote]);
            firsts.Add(quote);
        }

        var linker = new QuoteLinker(quotes, firsts);
        linker.ComparePairs();
        List<QuoteGroup> groups = linker.Group();
        var copiesOf = copies.Values.SelectMany(utterances => utterances).ToDictionary(same => same[0]);
        foreach (QuoteGroup group in groups)
        {
            foreach (FoldedWords first in group.Words.ToList())
                AddCopies(group, first, copiesOf[first]);
            group.Members.AddRange(group.Words.Select(words => words.Number));
        }

        return groups;
    }

    private static void AddCopies(QuoteGroup group, FoldedWords first, List<FoldedWords> copies)
    {
        for (int i = 1; i < copies.Count; i++)
        {
            FoldedWords copy = copies[i];
            group.Words.Add(copy);
            copy.Citation.PartOf = first.Citation.PartOf;
            if (group.Relation != QuoteRelation.Same || QuoteComparer.Verbatim(first, copy))
                continue;
            group.Relation = QuoteRelation.Variant;
            group.Difference = QuoteDifference.Of(first, first.Citation.Span, copy, copy.Citation.Span);
        }
    }

    private void ComparePairs()
    {
        var postings = new Dictionary<(int, int), List<int>>();
        var shared = new Dictionary<int, int>();
        for (int i = 0; i < _quotes.Count; i++)
        {
            FoldedWord[] words = _quotes[i].Words;
            shared.Clear();
            for (int k = 0; k + 1 < words.Length; k++)
            {
                if ((!words[k].Counts && !words[k + 1].Counts) || words[k].Number < 0 || words[k + 1].Number < 0)
                    continue;
                if (!postings.TryGetValue((words[k].Stem, words[k + 1].Stem), out List<int>? posting))
                    postings.Add((words[k].Stem, words[k + 1].Stem), posting = []);
                foreach (int other in posting)
                {
                    if (other != i)
                        shared[other] = shared.TryGetValue(other, out int count) ? count + 1 : 1;
                }

                if (posting.Count < PostingLimit && (posting.Count == 0 || posting[posting.Count - 1] != i))
                    posting.Add(i);
            }

            foreach (int other in shared.Count <= CandidateLimit ? shared.Keys : shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(CandidateLimit).Select(pair => pair.Key))
            {
                QuoteRelation relation = QuoteComparer.Compare(_quotes[other], _quotes[i], out WordComparison comparison);
                if (relation != QuoteRelation.None)
                    _pairs[(other, i)] = Kept(_quotes[other], _quotes[i], relation, comparison);
            }
        }
    }

    private List<QuoteGroup> Group()
    {
        var groupOf = new QuoteGroup[_quotes.Count];
        for (int i = 0; i < _quotes.Count; i++)
        {
            groupOf[i] = new QuoteGroup();
            groupOf[i].Words.Add(_quotes[i]);
        }

        Dictionary<FoldedWords, int> number = [];
        for (int i = 0; i < _quotes.Count; i++)
            number[_quotes[i]] = i;
        foreach (CitationLink pair in StrongestFirst())
        {
            SetPart((pair.Left, pair.Right));
            QuoteGroup left = groupOf[pair.Left];
            QuoteGroup right = groupOf[pair.Right];
            if (!ReferenceEquals(left, right) && Compatible(left, right, number))
                Unite(left, right, groupOf, number);
        }

        return [.. groupOf.Distinct()];
    }

    private List<CitationLink> StrongestFirst()
    {
        var pairs = new List<CitationLink>(_pairs.Count);
        foreach (KeyValuePair<(int First, int Second), QuotePair> pair in _pairs)
            pairs.Add(new CitationLink(pair.Key.First, pair.Key.Second, Strength(pair.Key, pair.Value)));
        pairs.Sort(CitationLink.SurestFirst);
        return pairs;
    }

    /// <summary>More of the shorter quotation covered, in different documents, with fewer edits.</summary>
    private double Strength((int First, int Second) pair, QuotePair found)
    {
        FoldedWords first = _quotes[pair.First];
        FoldedWords second = _quotes[pair.Second];
        double longer = Math.Max(first.Words.Length, second.Words.Length);
        bool apart = !ReferenceEquals(first.Citation.Document, second.Citation.Document);
        return found.Matched / longer + (apart ? 1 : 0) - (int)found.Relation * 0.1 + Math.Min(found.Matched, 10) * 0.05;
    }

    private bool Compatible(QuoteGroup left, QuoteGroup right, Dictionary<FoldedWords, int> number)
    {
        foreach (FoldedWords a in left.Words.Take(SampleLimit))
        {
            foreach (FoldedWords b in right.Words.Take(SampleLimit))
            {
                if (!_pairs.ContainsKey(Key(number[a], number[b])) && !AreOneUtterance(a, b))
                    return false;
            }
        }

        return !(IsFragment(left) ^ IsFragment(right)) || AreOfOneSpeaker(left.Words[0], right.Words[0]);
    }

    /// <summary>Whether one document quotes a few words of what another quotes at length, and both name one speaker.</summary>
    private static bool AreOfOneSpeaker(FoldedWords first, FoldedWords second) =>
        !ReferenceEquals(first.Citation.Document, second.Citation.Document) && first.SpeakerTo(second) == SpeakerRelation.Same;

    /// <summary>Whether two quotations are parts of one that its attribution interrupted.</summary>
    private bool AreOneUtterance(FoldedWords first, FoldedWords second)
    {
        (FoldedWords earlier, FoldedWords later) = first.Number < second.Number ? (first, second) : (second, first);
        if (!ReferenceEquals(earlier.Citation.Document, later.Citation.Document) || later.Number - earlier.Number > SampleLimit)
            return false;
        for (int i = earlier.Number + 1; i <= later.Number; i++)
        {
            if (_all[i].Kind != QuoteKind.Continued)
                return false;
        }

        return true;
    }

    /// <summary>Two or three words are no utterance: they join their like, and the sentences that hold them only where one person says both.</summary>
    private static bool IsFragment(QuoteGroup group) => group.Words[0].Words.Length <= 3;

    private void Unite(QuoteGroup left, QuoteGroup right, QuoteGroup[] groupOf, Dictionary<FoldedWords, int> number)
    {
        foreach (FoldedWords a in left.Words.Take(SampleLimit))
        {
            foreach (FoldedWords b in right.Words.Take(SampleLimit))
            {
                if (_pairs.TryGetValue(Key(number[a], number[b]), out QuotePair found))
                    Note(left, found, Key(number[a], number[b]));
            }
        }

        if (right.Relation > left.Relation)
        {
            left.Relation = right.Relation;
            left.Difference = right.Difference;
        }

        foreach (FoldedWords member in right.Words)
        {
            left.Words.Add(member);
            groupOf[number[member]] = left;
        }
    }

    private void Note(QuoteGroup group, QuotePair found, (int First, int Second) key)
    {
        if (found.Relation <= group.Relation)
            return;
        group.Relation = found.Relation;
        FoldedWords first = _quotes[key.First];
        FoldedWords second = _quotes[key.Second];
        group.Difference = QuoteDifference.Of(first, first.SpanOf(found.First.First, found.First.End), second, second.SpanOf(found.Second.First, found.Second.End));
    }

    private static QuotePair Kept(FoldedWords first, FoldedWords second, QuoteRelation relation, WordComparison comparison)
    {
        ((int First, int End) own, (int First, int End) other) = comparison.Compared;
        return ReferenceEquals(QuoteComparer.Ordered(first, second).Shorter, first)
            ? new QuotePair(relation, comparison.Matched, own, other)
            : new QuotePair(relation, comparison.Matched, other, own);
    }

    /// <summary>The shorter of two quotations with the same words is a part of the longer.</summary>
    private void SetPart((int First, int Second) pair)
    {
        FoldedWords first = _quotes[pair.First];
        FoldedWords second = _quotes[pair.Second];
        (FoldedWords part, FoldedWords whole) = first.Words.Length < second.Words.Length ? (first, second) : (second, first);
        if (part.Words.Length < whole.Words.Length && part.Citation.PartOf == null && _pairs[pair].Relation != QuoteRelation.Differ)
            part.Citation.PartOf = whole.Citation;
    }

    private static (int, int) Key(int a, int b) => a < b ? (a, b) : (b, a);
}
