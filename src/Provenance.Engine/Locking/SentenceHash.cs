using System.Security.Cryptography;
using System.Text;
using Provenance.Engine.Text;

namespace Provenance.Engine.Locking;

/// <summary>The hash of a citation's sentence: SHA-256 over its folded text, the first 128 bits in hexadecimal.</summary>
internal sealed class SentenceHash
{
    private const int Bytes = 16;

    private readonly Dictionary<(TextDocument, TextSpan), string> _known = [];

    /// <summary>The hash; figures of one sentence share it.</summary>
    public string Of(SourceCitation citation)
    {
        TextSpan sentence = new(Math.Min(citation.Sentence.Start, citation.Span.Start), Math.Max(citation.Sentence.End, citation.Span.End));
        if (!_known.TryGetValue((citation.Document, sentence), out string? hash))
            _known.Add((citation.Document, sentence), hash = Of(FoldedText.Of(citation.Document.Text, sentence)));
        return hash;
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
