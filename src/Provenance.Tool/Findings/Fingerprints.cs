using System.Security.Cryptography;
using System.Text;

namespace Provenance.Tool.Findings;

/// <summary>
/// Tells a finding from others across runs: by rule, document, fact and words, never by line, so that an edit elsewhere in the document does
/// not make it new. The second of two equal ones is told by its number.
/// </summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint; asked once for each finding, in their order.</summary>
    public string Of(ReportedFinding reported)
    {
        string words = string.Join(' ', reported.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string key = string.Join('\n', reported.Rule, reported.Place.Path, reported.Fact, words);
        int number = _seen[key] = _seen.GetValueOrDefault(key) + 1;
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        return FormattableString.Invariant($"{Convert.ToHexStringLower(hash.AsSpan(0, 16))}:{number}");
    }
}
