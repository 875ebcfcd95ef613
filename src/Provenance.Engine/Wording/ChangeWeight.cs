using Provenance.Engine.Text;

namespace Provenance.Engine.Wording;

/// <summary>Weighs a place where two wordings differ: how many words that count were changed there.</summary>
/// <param name="own">The words of the one, with its text.</param>
/// <param name="source">The words of the other, with its text.</param>
internal sealed class ChangeWeight((string Text, FoldedWord[] Words) own, (string Text, FoldedWord[] Words) source)
{
    private readonly List<FoldedWord> _left = [];
    private readonly List<FoldedWord> _right = [];

    /// <summary>The words that count.</summary>
    /// <param name="change">The place.</param>
    /// <param name="isElided">Whether words were left out or put in there on purpose.</param>
    /// <param name="turns">Whether a denial or a number is all that differs.</param>
    public int Of(in WordChange change, out bool isElided, out bool turns)
    {
        bool ownGap = HasGap(own.Words, change.OwnFirst, change.OwnEnd), sourceGap = HasGap(source.Words, change.SourceFirst, change.SourceEnd);
        isElided = ownGap || sourceGap;
        turns = false;
        Take(own.Words, change.OwnFirst, change.OwnEnd, _left);
        Take(source.Words, change.SourceFirst, change.SourceEnd, _right);
        bool hides = (ownGap && !Elision.Denies(own.Words, change.OwnFirst, change.OwnEnd) && Elision.HidesDenial(source.Words, change.SourceFirst, change.SourceEnd))
            || (sourceGap && !Elision.Denies(source.Words, change.SourceFirst, change.SourceEnd) && Elision.HidesDenial(own.Words, change.OwnFirst, change.OwnEnd));
        if (ownGap)
            _right.Clear();
        if (sourceGap)
            _left.Clear();
        if (hides)
        {
            turns = true;
            return 1;
        }

        DropShared();
        if ((_left.Count == 0 && IsFiller(source, _right, change.SourceFirst, change.SourceEnd)) || (_right.Count == 0 && IsFiller(own, _left, change.OwnFirst, change.OwnEnd)))
            return 0;
        int words = Math.Max(Count(_left, WordFeatures.Content), Count(_right, WordFeatures.Content)) + Math.Min(Count(_left, WordFeatures.Bearing), Count(_right, WordFeatures.Bearing));
        turns = words > 0 && (Count(_left, WordFeatures.Negation) != Count(_right, WordFeatures.Negation)
            || (_left.Count == 1 && _right.Count == 1 && (_left[0].Is(WordFeatures.Bearing) || (_left[0].Is(WordFeatures.Number) && _right[0].Is(WordFeatures.Number)))));
        return words;
    }

    private static bool HasGap(FoldedWord[] words, int first, int end)
    {
        for (int i = first; i <= end && i < words.Length; i++)
        {
            if (i > 0 && words[i].Is(WordFeatures.AfterGap))
                return true;
        }

        return false;
    }

    /// <summary>Whether both sides are the same letters, or two spellings of one name: "any more" and "anymore", "Odesa" and "Odessa".</summary>
    public bool IsSpelling(in WordChange change)
    {
        if (change.OwnEnd == change.OwnFirst || change.SourceEnd == change.SourceFirst)
            return false;
        string left = Slice(own, change.OwnFirst, change.OwnEnd), right = Slice(source, change.SourceFirst, change.SourceEnd);
        if (SameLetters(left, right))
            return true;
        return change.OwnEnd - change.OwnFirst == 1 && change.SourceEnd - change.SourceFirst == 1
            && own.Words[change.OwnFirst].Is(WordFeatures.Name) && source.Words[change.SourceFirst].Is(WordFeatures.Name) && NameSpelling.AreOne(left, right);
    }

    private static string Slice((string Text, FoldedWord[] Words) wording, int first, int end) =>
        wording.Text.Substring(wording.Words[first].Start, wording.Words[end - 1].End - wording.Words[first].Start);

    private static bool SameLetters(string left, string right)
    {
        int i = 0, k = 0;
        while (true)
        {
            while (i < left.Length && !CharClasses.IsAlphanumeric(left[i]))
                i++;
            while (k < right.Length && !CharClasses.IsAlphanumeric(right[k]))
                k++;
            if (i == left.Length || k == right.Length)
                return i == left.Length && k == right.Length;
            if (char.ToLowerInvariant(left[i++]) != char.ToLowerInvariant(right[k++]))
                return false;
        }
    }

    private static void Take(FoldedWord[] words, int first, int end, List<FoldedWord> taken)
    {
        taken.Clear();
        for (int i = first; i < end; i++)
        {
            if (words[i].Counts && !words[i].Is(WordFeatures.Inserted))
                taken.Add(words[i]);
        }
    }

    /// <summary>Words that only stand in another order here.</summary>
    private void DropShared()
    {
        var places = new Dictionary<int, int>();
        foreach (FoldedWord word in _left)
            places[word.Stem] = places.TryGetValue(word.Stem, out int count) ? count + 1 : 1;
        var shared = new Dictionary<int, int>();
        _right.RemoveAll(word => Takes(places, word.Stem, shared));
        _left.RemoveAll(word => Takes(shared, word.Stem, null));
    }

    private static bool Takes(Dictionary<int, int> counts, int stem, Dictionary<int, int>? taken)
    {
        if (!counts.TryGetValue(stem, out int count) || count == 0)
            return false;
        counts[stem] = count - 1;
        if (taken != null)
            taken[stem] = taken.TryGetValue(stem, out int others) ? others + 1 : 1;
        return true;
    }

    private static bool IsFiller((string Text, FoldedWord[] Words) wording, List<FoldedWord> counted, int first, int end)
    {
        if (counted.Count == 0)
            return true;
        for (int i = first; i < end; i++)
        {
            if (!WordSense.IsFiller(wording.Text.AsSpan(wording.Words[i].Start, wording.Words[i].End - wording.Words[i].Start)))
                return false;
        }

        return true;
    }

    private static int Count(List<FoldedWord> words, WordFeatures feature)
    {
        int count = 0;
        foreach (FoldedWord word in words)
            count += word.Is(feature) ? 1 : 0;
        return count;
    }
}
