using System.Text;
using Provenance.Engine.Text;

namespace Provenance.Engine.Wording;

/// <summary>A text without what a typesetter decides, with the way back: where words stand in it that may be set in another way.</summary>
public sealed class FoldedSource
{
    private readonly string _folded;
    private readonly int[] _positions;

    /// <summary>Folds a text.</summary>
    public FoldedSource(string text)
    {
        var folded = new StringBuilder(text.Length);
        var positions = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            Typography.Append(folded, text[i]);
            while (positions.Count < folded.Length)
                positions.Add(i);
        }

        _folded = folded.ToString();
        _positions = [.. positions];
    }

    /// <summary>The places of words in a stretch of the text; none where they do not stand in it.</summary>
    public IEnumerable<TextSpan> Find(string words, TextSpan within)
    {
        string wanted = Typography.Fold(words);
        if (wanted.Length == 0)
            yield break;
        // A sentence of its own has a capital where the source may go on within one.
        char other = char.IsUpper(wanted[0]) ? char.ToLowerInvariant(wanted[0]) : char.ToUpperInvariant(wanted[0]);
        string otherwise = other + wanted.Substring(1);
        int from = Array.BinarySearch(_positions, within.Start) is var found && found < 0 ? ~found : found;
        while (from > 0 && _positions[from - 1] >= within.Start)
            from--;
        // Each spelling is looked for on its own: one that hardly ever stands there is not searched again behind every place of the other.
        int plain = _folded.IndexOf(wanted, from, StringComparison.Ordinal), turned = otherwise == wanted ? -1 : _folded.IndexOf(otherwise, from, StringComparison.Ordinal);
        while (plain >= 0 || turned >= 0)
        {
            int at = plain < 0 ? turned : turned < 0 ? plain : Math.Min(plain, turned);
            if (_positions[at + wanted.Length - 1] >= within.End)
                yield break;
            yield return new TextSpan(_positions[at], _positions[at + wanted.Length - 1] + 1);
            if (at == plain)
                plain = _folded.IndexOf(wanted, at + 1, StringComparison.Ordinal);
            else
                turned = _folded.IndexOf(otherwise, at + 1, StringComparison.Ordinal);
        }
    }
}
