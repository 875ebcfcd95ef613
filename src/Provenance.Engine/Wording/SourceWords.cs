using Provenance.Engine.Text;

namespace Provenance.Engine.Wording;

/// <summary>The words of all sources, found by pairs of neighbours.</summary>
internal sealed class SourceWords
{
    private const int MostPlaces = 2000;
    private const int LongestGap = 400;

    private readonly List<(TextDocument Document, FoldedWord[] Words)> _texts = [];
    private readonly Dictionary<long, List<(int Text, int Word)>> _pairs = [];
    private readonly Dictionary<int, List<(int Text, int Word)>> _words = [];
    private readonly WordNumbers _numbers;
    private readonly StretchVotes _votes;

    public SourceWords(IReadOnlyList<TextDocument> documents)
    {
        var numbers = new WordNumbers();
        var sequence = new WordSequence(numbers);
        foreach (TextDocument document in documents)
        {
            FoldedWord[] words = sequence.Of(document.Text);
            _texts.Add((document, words));
            for (int i = 0; i < words.Length; i++)
            {
                if (words[i].IsContent)
                    Post(_words, words[i].Number, (_texts.Count - 1, i));
                if (i + 1 < words.Length)
                    Post(_pairs, Pair(words[i].Number, words[i + 1].Number), (_texts.Count - 1, i));
            }
        }

        _votes = new StretchVotes([.. _texts.Select(text => text.Words.Length)]);
        _numbers = numbers.ForDocuments();
        Sequence = new WordSequence(_numbers);
    }

    private SourceWords(SourceWords other)
    {
        (_texts, _pairs, _words) = (other._texts, other._pairs, other._words);
        _votes = new StretchVotes([.. _texts.Select(text => text.Words.Length)]);
        _numbers = other._numbers.ForDocuments();
        Sequence = new WordSequence(_numbers);
    }

    /// <summary>Numbers the words of a document, for all that is compared.</summary>
    public WordSequence Sequence { get; }

    /// <summary>The same words for another thread.</summary>
    public SourceWords Another() => new(this);

    /// <summary>Forgets the document before.</summary>
    public void Forget() => _numbers.Forget();

    /// <summary>The documents, by number.</summary>
    public TextDocument Document(int text) => _texts[text].Document;

    /// <summary>The words of a document.</summary>
    public FoldedWord[] Words(int text) => _texts[text].Words;

    /// <summary>Where all parts of a quotation stand in one source, word by word and in order, with what was left out between them.</summary>
    public IEnumerable<(WordPlace Place, WordPlace? HiddenDenial)> Find(QuotedWords quoted)
    {
        for (int i = 1; i < quoted.Parts.Count; i++)
        {
            if (!Starts(quoted.Parts[i]).Any())
                yield break;
        }

        foreach ((int text, int word) in Starts(quoted.Parts[0]).Take(MostPlaces))
        {
            if (!Holds(text, word, quoted.Parts[0]))
                continue;
            int end = word + quoted.Parts[0].Length;
            WordPlace? hidden = null;
            for (int i = 1; i < quoted.Parts.Count && end >= 0; i++)
            {
                int next = FindAfter(text, end, quoted.Parts[i]);
                int start = next - quoted.Parts[i].Length;
                if (next >= 0 && !quoted.Denials[i] && Elision.HidesDenial(_texts[text].Words, end, start))
                    hidden ??= new WordPlace(text, end, start);
                end = next;
            }

            if (end >= 0)
                yield return (new WordPlace(text, word, end), hidden);
        }
    }

    /// <summary>The stretches of the sources that have most of some words, best first.</summary>
    public IEnumerable<WordPlace> Nearest(IReadOnlyList<FoldedWord> words, Func<int, bool> isMeant, int most)
    {
        int length = Math.Max(StretchVotes.LeastLength, words.Count);
        _votes.Begin(length);
        for (int i = 0; i < words.Count; i++)
        {
            if (!words[i].IsContent || !_words.TryGetValue(words[i].Number, out List<(int Text, int Word)>? places) || places.Count > MostPlaces)
                continue;
            int last = -1;
            bool counts = false;
            foreach ((int text, int word) in places)
            {
                if (text != last)
                    (last, counts) = (text, isMeant(text));
                if (counts)
                    _votes.Add(i, text, word);
            }
        }

        return _votes.Most(most).Select(stretch => Stretch(stretch.Text, (stretch.Bucket * length) - (length / 2), (3 * length) + (length / 2)));
    }

    private WordPlace Stretch(int text, int start, int length)
    {
        int first = Math.Max(0, start);
        return new WordPlace(text, first, Math.Min(_texts[text].Words.Length, start + length));
    }

    /// <summary>Where a part may start, by its rarest pair of words.</summary>
    private IEnumerable<(int Text, int Word)> Starts(FoldedWord[] part)
    {
        List<(int Text, int Word)>? rarest = null;
        int offset = 0;
        for (int i = 0; i + 1 < part.Length; i++)
        {
            if (part[i].Number < 0 || part[i + 1].Number < 0)
                continue;
            if (!_pairs.TryGetValue(Pair(part[i].Number, part[i + 1].Number), out List<(int, int)>? places))
                return [];
            if (rarest == null || places.Count < rarest.Count)
                (rarest, offset) = (places, i);
        }

        for (int i = 0; rarest == null && i < part.Length; i++)
        {
            if (part[i].Number >= 0 && _words.TryGetValue(part[i].Number, out rarest))
                offset = i;
        }

        return rarest == null ? [] : rarest.Select(place => (place.Text, place.Word - offset)).Where(place => place.Item2 >= 0);
    }

    private int FindAfter(int text, int start, FoldedWord[] part)
    {
        int last = Math.Min(_texts[text].Words.Length - part.Length, start + LongestGap);
        for (int i = start; i <= last; i++)
        {
            if (Holds(text, i, part))
                return i + part.Length;
        }

        return -1;
    }

    private bool Holds(int text, int word, FoldedWord[] part)
    {
        FoldedWord[] words = _texts[text].Words;
        if (word + part.Length > words.Length)
            return false;
        for (int i = 0; i < part.Length; i++)
        {
            if (part[i].Number >= 0 && part[i].Number != words[word + i].Number)
                return false;
        }

        return true;
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    private static void Post<TKey>(Dictionary<TKey, List<(int, int)>> postings, TKey key, (int, int) place)
        where TKey : notnull
    {
        if (!postings.TryGetValue(key, out List<(int, int)>? list))
            postings.Add(key, list = []);
        list.Add(place);
    }
}
