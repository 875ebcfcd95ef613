using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Text;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Mentions;

/// <summary>The figures of a document by the words of their sentences: where two documents have one sentence, its figures are each other's in turn, whatever they say.</summary>
internal static class SentenceFrames
{
    private const int LongestSentence = 2000;
    private const int FewestWords = 3;
    private const string Mark = "#";

    private static readonly HashSet<string> Reports = new(ReportingVerbs.All.Split(' '), StringComparer.Ordinal);

    /// <summary>The figures of the sentences that a document has with one number each, by the words around them: of what it says more than once, those of the first.</summary>
    public static Dictionary<string, List<Mention>> Of(DocumentMentions document)
    {
        var sentences = new Dictionary<string, List<Mention>>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < document.Mentions.Length;)
        {
            int end = i + 1;
            while (end < document.Mentions.Length && document.Mentions[end].Sentence == document.Mentions[i].Sentence)
                end++;
            (string frame, int first) = FrameOf(document, i, end);
            List<Mention> mentions = [.. document.Mentions.Skip(i + first).Take(end - i - first), .. document.Mentions.Skip(i).Take(first)];
            if (frame.Length > 0 && sentences.TryGetValue(frame, out List<Mention>? earlier))
                AddRepeated(repeated, frame, earlier, mentions);
            else if (frame.Length > 0)
                sentences.Add(frame, mentions);
            i = end;
        }

        foreach (string frame in repeated)
            sentences.Remove(frame);
        return sentences;
    }

    /// <summary>What is said twice with one number is said once; with two it is said of two things.</summary>
    private static void AddRepeated(HashSet<string> repeated, string frame, List<Mention> earlier, List<Mention> mentions)
    {
        if (!earlier.Select(mention => mention.Figure.Value).SequenceEqual(mentions.Select(mention => mention.Figure.Value)))
            repeated.Add(frame);
    }

    /// <summary>
    /// The words of a sentence with a mark in the place of each figure, without ", the council said" at its end; empty where they are too few to know it by. The words are turned round to the least of
    /// their rotations: "On 3 May it had 40 lamps" is "It had 40 lamps on 3 May".
    /// </summary>
    /// <returns>The frame, and which of the figures is the first in it.</returns>
    private static (string Frame, int First) FrameOf(DocumentMentions document, int first, int end)
    {
        TextSpan sentence = document.Mentions[first].Figure.Sentence;
        if (sentence.Length > LongestSentence)
            return ("", 0);
        var words = new List<string>();
        string text = document.Document.Text;
        int figures = 0, next = first, comma = -1;
        bool isReport = false;
        for (int i = sentence.Start; i < sentence.End;)
        {
            while (next < end && document.Mentions[next].Figure.Span.End <= i)
                next++;
            if (next < end && document.Mentions[next].Figure.Span.Start <= i)
            {
                words.Add(Mark);
                figures++;
                i = document.Mentions[next].Figure.Span.End;
                comma = -1;
                continue;
            }

            int start = i;
            while (i < sentence.End && char.IsLetter(text[i]))
                i++;
            if (i == start)
            {
                if (text[i] == ',')
                    (comma, isReport) = (words.Count, false);
                i++;
                continue;
            }

            string word = WordFolding.Spelling(text.Substring(start, i - start));
            isReport |= Reports.Contains(word);
            words.Add(word);
        }

        if (comma >= 0 && isReport)
            words.RemoveRange(comma, words.Count - comma);
        if (figures != end - first || words.Count - figures < FewestWords)
            return ("", 0);
        int turn = LeastRotation(words);
        return (string.Join(" ", words.Skip(turn).Concat(words.Take(turn))), words.Take(turn).Count(word => word == Mark) % figures);
    }

    /// <summary>Where the least rotation of a list begins, in linear time (Booth 1980, in the form of two candidates that are compared).</summary>
    private static int LeastRotation(List<string> words)
    {
        int one = 0, other = 1, same = 0, n = words.Count;
        while (one < n && other < n && same < n)
        {
            int order = string.CompareOrdinal(words[(one + same) % n], words[(other + same) % n]);
            if (order == 0)
            {
                same++;
                continue;
            }

            if (order > 0)
                one += same + 1;
            else
                other += same + 1;
            if (one == other)
                other++;
            same = 0;
        }

        return Math.Min(one, other);
    }
}
