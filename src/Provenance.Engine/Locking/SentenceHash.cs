using System.Security.Cryptography;
using System.Text;
using Provenance.Engine.Text;

namespace Provenance.Engine.Locking;

/// <summary>
/// The hash of a citation's sentence: SHA-256 over its folded text, the first 128 bits in hexadecimal. Where the sentence ends is
/// told by full stops and empty lines alone, so that other line breaks give the same hash.
/// </summary>
internal sealed class SentenceHash
{
    private const int Bytes = 16;
    private const int Reach = 1000;

    /// <summary>Letters of the longest word whose point is taken for that of an abbreviation.</summary>
    private const int Abbreviation = 3;

    private readonly Dictionary<(TextDocument, TextSpan), (string Plain, string Unnumbered)> _known = [];

    /// <summary>The hash; figures of one sentence share it, and renumbered clauses do not change it.</summary>
    public string Of(SourceCitation citation) => Both(citation).Unnumbered;

    /// <summary>The hash of the sentence around a stretch of a document.</summary>
    public string Of(TextDocument document, TextSpan span) => Both(document, span).Unnumbered;

    /// <summary>The hash with the numbers of clauses in it, as earlier locks have it.</summary>
    public string Numbered(SourceCitation citation) => Both(citation).Plain;

    /// <summary>Whether a hash is the citation's.</summary>
    public bool Is(SourceCitation citation, string hash)
    {
        (string plain, string unnumbered) = Both(citation);
        return hash == unnumbered || hash == plain;
    }

    private (string Plain, string Unnumbered) Both(SourceCitation citation) => Both(citation.Document, citation.Span);

    private (string Plain, string Unnumbered) Both(TextDocument document, TextSpan span)
    {
        string text = document.Text;
        int start = span.Start;
        int first = Math.Max(0, start - Reach);
        while (start > first && !Breaks(text, start))
            start--;
        int end = span.End;
        int last = Math.Min(text.Length, end + Reach);
        while (end < last && !Breaks(text, end))
            end++;
        var sentence = new TextSpan(start, end);
        if (!_known.TryGetValue((document, sentence), out (string Plain, string Unnumbered) hash))
        {
            string folded = FoldedText.Of(text, sentence), unnumbered = ClauseNumbers.Without(folded);
            string plain = Of(folded);
            _known.Add((document, sentence), hash = (plain, unnumbered.Length == folded.Length ? plain : Of(unnumbered)));
        }

        return hash;
    }

    /// <summary>Whether a sentence ends before a place: white space stands there, behind a point of a whole word, or an empty line does.</summary>
    private static bool Breaks(string text, int at)
    {
        if (at == 0 || at >= text.Length || !char.IsWhiteSpace(text[at]) || char.IsWhiteSpace(text[at - 1]))
            return false;
        int lines = 0;
        for (int i = at; i < text.Length && char.IsWhiteSpace(text[i]); i++)
            lines += text[i] == '\n' || text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n') ? 1 : 0;
        if (lines > 1)
            return true;
        int point = at - 1;
        while (point > 0 && CharClasses.Of(text[point]) is CharClass.Quote or CharClass.Apostrophe or CharClass.Closer)
            point--;
        if (CharClasses.Of(text[point]) != CharClass.Point)
            return false;
        int word = point;
        while (word > 0 && CharClasses.IsLetter(text[word - 1]))
            word--;
        return text[point] != '.' || word == point || point - word > Abbreviation;
    }

    private static string Of(string text)
    {
        using var algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
        var digits = new StringBuilder(2 * Bytes);
        for (int i = 0; i < Bytes; i++)
            digits.Append("0123456789abcdef"[hash[i] >> 4]).Append("0123456789abcdef"[hash[i] & 15]);
        return digits.ToString();
    }
}
