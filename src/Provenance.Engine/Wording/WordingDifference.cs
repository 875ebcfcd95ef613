using Provenance.Engine.Text;

namespace Provenance.Engine.Wording;

/// <summary>Where two wordings differ: the stretches of each that the other does not have.</summary>
/// <param name="First">Stretches of the first, by position.</param>
/// <param name="Second">Stretches of the second, by position.</param>
public sealed record WordingDifference(IReadOnlyList<TextSpan> First, IReadOnlyList<TextSpan> Second)
{
    /// <summary>
    /// Compares word by word; marks of punctuation are words of their own, and how quotation marks and dashes are drawn does not count.
    /// What only one of the two says before or after the other is no difference: the one quotes less.
    /// </summary>
    public static WordingDifference Of(string first, string second)
    {
        List<TextSpan> a = Words(first), b = Words(second);
        var aKept = new bool[a.Count];
        var bKept = new bool[b.Count];
        var numbers = new WordNumbers();
        int[] partner = WordAligner.Align(Numbered(first, a, numbers), Numbered(second, b, numbers)).Partner;
        for (int i = 0; i < partner.Length; i++)
        {
            if (partner[i] >= 0)
                aKept[i] = bKept[partner[i]] = true;
        }

        DropStray(aKept, bKept);
        int aLead = Lead(aKept), bLead = Lead(bKept), aTail = Tail(aKept), bTail = Tail(bKept);
        bool skipsLeads = IsOneSided(aLead, bLead), skipsTails = IsOneSided(aTail, bTail);
        return new WordingDifference(
            Spans(first, a, aKept, skipsLeads ? aLead : 0, skipsTails ? aTail : 0),
            Spans(second, b, bKept, skipsLeads ? bLead : 0, skipsTails ? bTail : 0));
    }

    /// <summary>A word or two at the very beginning that match far away from the rest match by chance.</summary>
    private static void DropStray(bool[] a, bool[] b)
    {
        int run = 0;
        while (run < a.Length && run < b.Length && a[run] && b[run])
            run++;
        int Gap(bool[] kept) => Math.Max(0, Array.IndexOf(kept, true, run) - run);
        if (run > 0 && run < a.Length && run < b.Length && IsFar(run, Math.Max(Gap(a), Gap(b))))
            Array.Clear(a, 0, run);
        else
            return;
        Array.Clear(b, 0, run);
    }

    private static bool IsOneSided(int first, int second) => Math.Min(first, second) == 0 || IsFar(Math.Min(first, second), Math.Max(first, second));

    private static bool IsFar(int few, int many) => few <= 2 && many > 3 * few + 2;

    /// <summary>The words in numbers; marks of punctuation weigh less.</summary>
    private static FoldedWord[] Numbered(string text, List<TextSpan> words, WordNumbers numbers) =>
        [.. words.Select(word => (word, number: numbers.Of(Plain(text.Substring(word.Start, word.Length)))))
            .Select(found => new FoldedWord(found.number, found.number, IsWordCharacter(text[found.word.Start]) ? WordFeatures.Content : WordFeatures.None, found.word.Start, found.word.End))];

    private static int Lead(bool[] kept) => Math.Max(0, Array.IndexOf(kept, true));

    private static int Tail(bool[] kept) => Array.LastIndexOf(kept, true) is >= 0 and int last ? kept.Length - 1 - last : 0;

    /// <summary>The words that were not kept; neighbours are one stretch.</summary>
    private static List<TextSpan> Spans(string text, List<TextSpan> words, bool[] kept, int lead, int tail)
    {
        var spans = new List<TextSpan>();
        for (int i = lead; i < words.Count - tail; i++)
        {
            if (kept[i])
                continue;
            if (spans.Count > 0 && string.IsNullOrWhiteSpace(text.Substring(spans[spans.Count - 1].End, words[i].Start - spans[spans.Count - 1].End)))
                spans[spans.Count - 1] = new TextSpan(spans[spans.Count - 1].Start, words[i].End);
            else
                spans.Add(words[i]);
        }

        return spans;
    }

    private static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        for (int i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            int start = i++;
            while (i < text.Length && IsInner(text, start, i))
                i++;
            words.Add(new TextSpan(start, i));
        }

        // The comma or full stop before a closing mark belongs to the sentence around the quotation.
        if (words.Count > 1 && words[words.Count - 1].Length == 1 && text[words[words.Count - 1].Start] is ',' or '.')
            words.RemoveAt(words.Count - 1);
        return words;
    }

    private static bool IsInner(string text, int start, int i) =>
        IsWordCharacter(text[start]) && (IsWordCharacter(text[i]) || (text[i] is '\'' or '’' or '.' or ',' && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1])));

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '%' or '$';

    private static string Plain(string word) => string.Concat(word.Select(Plain));

    private static char Plain(char c) => c switch
    {
        '‘' or '’' or '‚' or '“' or '”' or '„' or '"' => '\'',
        '–' or '—' or '‑' => '-',
        _ => c,
    };
}
