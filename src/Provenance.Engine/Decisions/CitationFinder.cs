using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>
/// Finds the citation that a decision was taken on, in its own source and nowhere else: by its words in its sentence, then, where the sentence
/// has changed, by its words beside the same words, then, where its value has changed, by all the characters around it. What fits two fits none.
/// </summary>
/// <param name="citations">All citations of the run.</param>
internal sealed class CitationFinder(IEnumerable<SourceCitation> citations)
{
    private const int LeastSide = 8;

    private readonly SentenceHash _hashes = new();
    private readonly ILookup<TextDocument, SourceCitation> _byDocument = citations.ToLookup(citation => citation.Document);
    private readonly Dictionary<(TextDocument, string), List<SourceCitation>> _byWords = [];
    private readonly HashSet<TextDocument> _sorted = [];

    /// <summary>The citations of a document that read so, by position.</summary>
    public IReadOnlyList<SourceCitation> WithWords(TextDocument document, string exact)
    {
        if (_sorted.Add(document))
        {
            foreach (SourceCitation citation in _byDocument[document])
            {
                (TextDocument, string) key = (document, FoldedText.Of(citation.Exact));
                if (!_byWords.TryGetValue(key, out List<SourceCitation>? list))
                    _byWords.Add(key, list = []);
                list.Add(citation);
            }
        }

        return _byWords.TryGetValue((document, FoldedText.Of(exact)), out List<SourceCitation>? same) ? same : [];
    }

    /// <summary>The citations that a reference with the hash of its sentence may mean: one when it is found, none when it is gone.</summary>
    public IReadOnlyList<SourceCitation> Find(FactReference reference, TextDocument document)
    {
        IReadOnlyList<SourceCitation> same = WithWords(document, reference.Exact!);
        List<SourceCitation> standing = [.. same.Where(citation => _hashes.Is(citation, reference.Hash!))];
        if (standing.Count > 0)
            return Nearest(standing, reference);
        List<SourceCitation> beside = [.. same.Where(citation => IsBeside(citation, reference))];
        if (beside.Count > 0)
            return Nearest(beside, reference);
        return [.. _byDocument[document].Where(citation => IsInPlace(citation, reference))];
    }

    /// <summary>Of several the one whose surroundings are most those of the reference; all of them where they are alike.</summary>
    private static List<SourceCitation> Nearest(List<SourceCitation> found, FactReference reference)
    {
        if (found.Count == 1)
            return found;
        int[] shared = [.. found.Select(citation => Shared(citation, reference))];
        int most = shared.Max();
        return [.. found.Where((_, number) => shared[number] == most)];
    }

    /// <summary>How many characters on both sides are those of the reference, counted from its words outwards.</summary>
    private static int Shared(SourceCitation citation, FactReference reference)
    {
        (string before, string after) = (FoldedText.Before(citation), FoldedText.After(citation));
        (string prefix, string suffix) = (reference.Prefix ?? "", reference.Suffix ?? "");
        int left = 0, right = 0;
        while (left < before.Length && left < prefix.Length && before[before.Length - 1 - left] == prefix[prefix.Length - 1 - left])
            left++;
        while (right < after.Length && right < suffix.Length && after[right] == suffix[right])
            right++;
        return left + right;
    }

    private static bool IsBeside(SourceCitation citation, FactReference reference) =>
        reference.Prefix is { Length: >= LeastSide } prefix && FoldedText.Before(citation) == prefix || reference.Suffix is { Length: >= LeastSide } suffix && FoldedText.After(citation) == suffix;

    private static bool IsInPlace(SourceCitation citation, FactReference reference)
    {
        (string prefix, string suffix) = (reference.Prefix ?? "", reference.Suffix ?? "");
        return prefix.Length + suffix.Length >= LeastSide && FoldedText.Before(citation) == prefix && FoldedText.After(citation) == suffix;
    }
}
