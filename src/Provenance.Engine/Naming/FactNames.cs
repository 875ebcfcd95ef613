using Provenance.Engine.Figures;
using Provenance.Engine.Linking;
using Provenance.Engine.Locking;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Naming;

/// <summary>
/// Names facts by what is measured or said, never by the value, and keeps names unique: a name that is taken gains a
/// word of its sentence, and only then a number. Names go out by path and position, whatever order documents were given in.
/// </summary>
internal sealed class FactNames
{
    private readonly HashSet<string> _figures = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _quotes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives a name to every draft that has none.</summary>
    public void Give(IEnumerable<FactDraft> drafts)
    {
        IEnumerable<Nameless> nameless = drafts
            .Where(draft => draft.Name.Length == 0 && draft.Citations.Count > 0)
            .Select(draft => new Nameless(draft, draft.Citations.OrderBy(citation => citation, ByPlace).ToList()));
        foreach ((FactDraft draft, List<SourceCitation> citations) in nameless.OrderBy(pair => pair.Citations[0], ByPlace))
        {
            draft.Name = draft.IsFigure ? OfFigure([.. citations.Cast<FigureCitation>()]) : OfQuote([.. citations.Cast<QuoteCitation>()]);
            if (draft.OwnName.Length == 0)
                draft.OwnName = draft.Name;
        }
    }

    /// <summary>
    /// Gives locked names back. Every name of the lock is taken, also one whose fact is gone: it must not come to mean another thing
    /// before people have said that it may.
    /// </summary>
    public void Pin(IReadOnlyList<LockAssignment> assignments, FactLock locked, IReadOnlyList<FactDraft> drafts)
    {
        if (locked.Facts.Count == 0)
            return;
        var lockedIds = new HashSet<string>(locked.Facts.Select(fact => fact.Id), StringComparer.OrdinalIgnoreCase);
        foreach (LockedFact fact in locked.Facts)
            (fact.Figure is null ? _quotes : _figures).Add(fact.Name);
        // A fact that is new gives up a name that is locked and takes the next.
        foreach (FactDraft draft in drafts.Where(draft => draft.Name.Length > 0 && lockedIds.Contains(draft.Id)))
            draft.Name = "";
        foreach (LockAssignment assignment in assignments)
        {
            assignment.Draft.Name = assignment.Locked.Name;
            if (assignment.Draft.OwnName.Length == 0)
                assignment.Draft.OwnName = assignment.Locked.Name;
        }
    }

    /// <summary>A fact that waits for its name, with its citations by place.</summary>
    private sealed record Nameless(FactDraft Draft, List<SourceCitation> Citations);

    private static Comparer<SourceCitation> ByPlace { get; } = Comparer<SourceCitation>.Create((left, right) =>
    {
        int paths = string.CompareOrdinal(left.Document.Path, right.Document.Path);
        return paths != 0 ? paths : left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start) : right.Span.End.CompareTo(left.Span.End);
    });

    /// <summary>A sentence that several documents copied has one vote: a second copy of a document renames nothing.</summary>
    private static List<T> WithoutCopies<T>(List<T> citations)
        where T : SourceCitation
    {
        if (citations.Count < 3)
            return citations;
        var seen = new HashSet<(string, string)>();
        return [.. citations.Where(citation => seen.Add((FoldedText.Of(citation.Document.Text, citation.Sentence), FoldedText.Before(citation) + citation.Exact)))];
    }

    private string OfFigure(List<FigureCitation> all)
    {
        List<FigureCitation> citations = WithoutCopies(all);
        FigureCitation representative = citations
            .GroupBy(citation => citation, SameValue.Comparer)
            .OrderByDescending(group => group.Count()).First().First();
        List<string> words = MeasureWords.Best(citations, representative);
        if (words.Count == 0)
            words.AddRange(ContextWords.Near(representative).Take(3));
        if (KindWords.Of(representative) is { } kind && words.Count > 0 && !words[words.Count - 1].Equals(kind, StringComparison.OrdinalIgnoreCase))
            words.Add(kind);
        string name = Identifier.Of(words);
        if (name.Length == 0)
            name = representative.Kind.ToString();
        if (ReservedNames.Contains(name))
            name += "Figure";
        if (_figures.Add(name))
            return name;
        foreach (string word in ContextWords.Near(representative))
        {
            string longer = Identifier.Of([.. words, "For", word]);
            if (!words.Contains(word, StringComparer.OrdinalIgnoreCase) && longer.Length > name.Length && _figures.Add(longer))
                return longer;
        }

        return Numbered(name, _figures);
    }

    private string OfQuote(List<QuoteCitation> citations)
    {
        string exact = WithoutCopies(citations).GroupBy(citation => citation.Exact).OrderByDescending(same => same.Count()).First().Key;
        string name = Identifier.Of(QuoteWords.Opening(exact, longer: false));
        if (name.Length == 0)
            name = "Quotation";
        if (ReservedNames.Contains(name))
            name += "Quote";
        if (_quotes.Add(name))
            return name;
        string longer = Identifier.Of(QuoteWords.Opening(exact, longer: true));
        return longer.Length > 0 && !ReservedNames.Contains(longer) && _quotes.Add(longer) ? longer : Numbered(name, _quotes);
    }

    private string Numbered(string name, HashSet<string> taken)
    {
        string stem = name.Length > Identifier.LongestName - 6 ? name.Substring(0, Identifier.LongestName - 6) : name;
        string counter = (ReferenceEquals(taken, _figures) ? "f" : "q") + stem;
        for (int number = _lastNumber.TryGetValue(counter, out int last) ? last + 1 : 2; ; number++)
        {
            _lastNumber[counter] = number;
            string candidate = stem + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (taken.Add(candidate))
                return candidate;
        }
    }
}
