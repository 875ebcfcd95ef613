using System.Security.Cryptography;
using System.Text;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Facts;

/// <summary>
/// What linking found among the quotations of some documents. They are many fewer than the figures and their groups depend on all of them, so that
/// this serves while every document has the quotations that it had; most changes change none.
/// </summary>
internal sealed class QuoteMemory
{
    /// <summary>The paths of the documents that have quotations, in ordinal order.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The hash of each document.</summary>
    public required IReadOnlyList<string> Hashes { get; init; }

    /// <summary>The hash of each document's quotations.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The groups.</summary>
    public required IReadOnlyList<QuoteGroup> Groups { get; init; }

    /// <summary>What became of each group; null where it was regrouped.</summary>
    public IReadOnlyList<RememberedFact?> Facts { get; set; } = [];

    /// <summary>The number of the quotation that each is a part of; -1 for most.</summary>
    public required IReadOnlyList<int> PartOf { get; init; }

    /// <summary>Groups quotations; every one is in exactly one group.</summary>
    /// <param name="quotes">All quotations, by path and position.</param>
    /// <param name="earlier">What is known of an earlier run, or null.</param>
    /// <param name="memory">What is known of this one.</param>
    public static List<QuoteGroup> Link(IReadOnlyList<QuoteCitation> quotes, QuoteMemory? earlier, out QuoteMemory memory)
    {
        var paths = new List<string>();
        var hashes = new List<string>();
        var words = new List<string>();
        var isKept = new bool[quotes.Count];
        for (int first = 0, end; first < quotes.Count; first = end)
        {
            TextDocument document = quotes[first].Document;
            for (end = first + 1; end < quotes.Count && ReferenceEquals(quotes[end].Document, document);)
                end++;
            int number = paths.Count;
            bool isSame = earlier != null && number < earlier.Paths.Count && earlier.Paths[number] == document.Path && document.Sha256.Length > 0 && earlier.Hashes[number] == document.Sha256;
            paths.Add(document.Path);
            hashes.Add(document.Sha256);
            words.Add(isSame ? earlier!.Words[number] : HashOf(quotes, first, end));
            for (int i = first; i < end; i++)
                isKept[i] = isSame;
        }

        bool serves = earlier != null && earlier.PartOf.Count == quotes.Count && paths.SequenceEqual(earlier.Paths) && words.SequenceEqual(earlier.Words);
        List<QuoteGroup> groups = serves ? earlier!.Restore(quotes, isKept) : QuoteLinker.Link(quotes);
        memory = new QuoteMemory { Paths = paths, Hashes = hashes, Words = words, Groups = groups, PartOf = serves ? earlier!.PartOf : PartsOf(quotes) };
        return groups;
    }

    private List<QuoteGroup> Restore(IReadOnlyList<QuoteCitation> quotes, bool[] isKept)
    {
        for (int i = 0; i < PartOf.Count; i++)
            quotes[i].PartOf = PartOf[i] < 0 ? null : quotes[PartOf[i]];
        var groups = new List<QuoteGroup>(Groups.Count);
        for (int i = 0; i < Groups.Count; i++)
        {
            QuoteGroup known = Groups[i];
            bool isSame = known.Members.TrueForAll(member => isKept[member]);
            var group = new QuoteGroup { Relation = known.Relation, Difference = known.Difference, Known = isSame && i < Facts.Count ? Facts[i] : null };
            group.Members.AddRange(known.Members);
            groups.Add(group);
        }

        return groups;
    }

    private static int[] PartsOf(IReadOnlyList<QuoteCitation> quotes)
    {
        Dictionary<QuoteCitation, int> number = [];
        for (int i = 0; i < quotes.Count; i++)
            number.Add(quotes[i], i);
        return [.. quotes.Select(quote => quote.PartOf == null ? -1 : number[quote.PartOf])];
    }

    /// <summary>All that quotations are compared by: the words as written, who says them, and whether they go on with others.</summary>
    private static string HashOf(IReadOnlyList<QuoteCitation> quotes, int first, int last)
    {
        var words = new StringBuilder();
        for (int i = first; i < last; i++)
            words.Append(quotes[i].Exact).Append('\0').Append(quotes[i].Kind).Append('\0').Append(quotes[i].Speaker).Append('\0');
        using var hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(Encoding.Unicode.GetBytes(words.ToString())));
    }
}
