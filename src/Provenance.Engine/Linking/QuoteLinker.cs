using Provenance.Engine.Quotes;

namespace Provenance.Engine.Linking;

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

    private readonly List<FoldedWords> _quotes;
    private readonly Dictionary<(int, int), (QuoteRelation Relation, Alignment Alignment)> _pairs = [];

    private QuoteLinker(List<FoldedWords> quotes) => _quotes = quotes;

    /// <summary>Groups quotations; every one is in exactly one group. Sets what each is a part of.</summary>
    /// <param name="quotes">The quotations, by path and position.</param>
    public static List<QuoteGroup> Link(IReadOnlyList<QuoteCitation> quotes)
    {
        // The same words again need no alignment: one of them is compared for all.
        var copies = new Dictionary<string, List<FoldedWords>>(StringComparer.Ordinal);
        var firsts = new List<FoldedWords>();
        for (int i = 0; i < quotes.Count; i++)
        {
            var quote = FoldedWords.Of(quotes[i], i);
            string key = quote.Words.Length == 0 ? "\n" + firsts.Count : string.Join(" ", quote.Words);
            if (copies.TryGetValue(key, out List<FoldedWords>? same))
            {
                same.Add(quote);
                continue;
            }

            copies.Add(key, [quote]);
            firsts.Add(quote);
        }

        var linker = new QuoteLinker(firsts);
        linker.ComparePairs();
        List<QuoteGroup> groups = linker.Group();
        var copiesOf = copies.Values.ToDictionary(same => same[0]);
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
        var postings = new Dictionary<(string, string), List<int>>();
        var candidates = new HashSet<int>();
        for (int i = 0; i < _quotes.Count; i++)
        {
            FoldedWords quote = _quotes[i];
            candidates.Clear();
            for (int k = 0; k + 1 < quote.Words.Length; k++)
            {
                if (!quote.Content[k] && !quote.Content[k + 1])
                    continue;
                if (!postings.TryGetValue((quote.Words[k], quote.Words[k + 1]), out List<int>? posting))
                    postings.Add((quote.Words[k], quote.Words[k + 1]), posting = []);
                foreach (int other in posting)
                {
                    if (candidates.Count < CandidateLimit)
                        candidates.Add(other);
                }

                if (posting.Count < PostingLimit && (posting.Count == 0 || posting[posting.Count - 1] != i))
                    posting.Add(i);
            }

            foreach (int other in candidates)
            {
                QuoteRelation relation = QuoteComparer.Compare(_quotes[other], quote, out Alignment alignment);
                if (relation != QuoteRelation.None)
                    _pairs[(other, i)] = (relation, alignment);
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
        foreach (KeyValuePair<(int First, int Second), (QuoteRelation Relation, Alignment Alignment)> pair in _pairs)
            pairs.Add(new CitationLink(pair.Key.First, pair.Key.Second, Strength(pair.Key, pair.Value)));
        pairs.Sort(CitationLink.SurestFirst);
        return pairs;
    }

    /// <summary>More of the shorter quotation covered, in different documents, with fewer edits.</summary>
    private double Strength((int First, int Second) pair, (QuoteRelation Relation, Alignment Alignment) found)
    {
        FoldedWords first = _quotes[pair.First];
        FoldedWords second = _quotes[pair.Second];
        double longer = Math.Max(first.Words.Length, second.Words.Length);
        bool apart = !ReferenceEquals(first.Citation.Document, second.Citation.Document);
        return found.Alignment.Matched / longer + (apart ? 1 : 0) - (int)found.Relation * 0.1 + Math.Min(found.Alignment.Matched, 10) * 0.05;
    }

    private bool Compatible(QuoteGroup left, QuoteGroup right, Dictionary<FoldedWords, int> number)
    {
        foreach (FoldedWords a in left.Words.Take(SampleLimit))
        {
            foreach (FoldedWords b in right.Words.Take(SampleLimit))
            {
                if (!_pairs.ContainsKey(Key(number[a], number[b])))
                    return false;
            }
        }

        return !(IsFragment(left) ^ IsFragment(right));
    }

    /// <summary>Two or three words are no utterance: they join their like, not the sentences that hold them.</summary>
    private static bool IsFragment(QuoteGroup group) => group.Words[0].Words.Length <= 3;

    private void Unite(QuoteGroup left, QuoteGroup right, QuoteGroup[] groupOf, Dictionary<FoldedWords, int> number)
    {
        foreach (FoldedWords a in left.Words.Take(SampleLimit))
        {
            foreach (FoldedWords b in right.Words.Take(SampleLimit))
                Note(left, _pairs[Key(number[a], number[b])], Key(number[a], number[b]));
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

    private void Note(QuoteGroup group, (QuoteRelation Relation, Alignment Alignment) found, (int First, int Second) key)
    {
        if (found.Relation <= group.Relation)
            return;
        group.Relation = found.Relation;
        FoldedWords first = _quotes[key.First];
        FoldedWords second = _quotes[key.Second];
        bool firstIsShorter = first.Words.Length <= second.Words.Length;
        group.Difference = QuoteDifference.Of(
            first, QuoteComparer.SpanOf(first, firstIsShorter ? found.Alignment.First : found.Alignment.Second),
            second, QuoteComparer.SpanOf(second, firstIsShorter ? found.Alignment.Second : found.Alignment.First));
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
