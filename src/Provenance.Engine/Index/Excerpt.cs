using System.Text;
using Provenance.Engine.Text;

namespace Provenance.Engine.Index;

/// <summary>Words of a document on one line of bounded length, for people to read.</summary>
internal static class Excerpt
{
    /// <summary>Code units after which a sentence is cut.</summary>
    public const int SentenceLength = 400;

    private const char Ellipsis = '…';

    /// <summary>How far a cut may move to fall between two words.</summary>
    private const int WordReach = 24;

    /// <summary>The text of <paramref name="whole"/>, white space folded, cut around <paramref name="focus"/> when it is too long.</summary>
    public static string Around(string text, TextSpan whole, TextSpan focus, int length = SentenceLength)
    {
        // A quotation may be longer than the sentence its opening mark stands in.
        int start = Math.Min(whole.Start, focus.Start), end = Math.Max(whole.End, focus.End);
        if (end - start <= length)
            return Fold(text, start, end);

        int lead = Math.Max(0, (length - focus.Length) / 2);
        int from = Math.Max(start, Math.Min(focus.Start - lead, end - length));
        int to = Math.Min(end, from + length);
        from = from > start ? WordStart(text, from, Math.Min(focus.Start, from + WordReach)) : from;
        to = to < end ? WordEnd(text, Math.Max(from + 1, to - WordReach), to) : to;
        return (from > start ? Ellipsis + " " : "") + Fold(text, from, to) + (to < end ? " " + Ellipsis : "");
    }

    /// <summary>The first word that begins from <paramref name="from"/> to <paramref name="limit"/>, or a place that splits no surrogate pair.</summary>
    private static int WordStart(string text, int from, int limit)
    {
        for (int i = from; i <= limit; i++)
        {
            if (char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i]))
                return i;
        }

        return char.IsLowSurrogate(text[from]) ? from - 1 : from;
    }

    private static int WordEnd(string text, int limit, int to)
    {
        for (int i = to; i >= limit; i--)
        {
            if (char.IsWhiteSpace(text[i]) && !char.IsWhiteSpace(text[i - 1]))
                return i;
        }

        return char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }

    private static string Fold(string text, int start, int end)
    {
        var folded = new StringBuilder(end - start);
        bool gap = false;
        for (int i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (gap)
                folded.Append(' ');
            gap = false;
            folded.Append(text[i]);
        }

        return folded.ToString();
    }
}
