using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Periods;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Naming;

/// <summary>
/// Names facts by what is measured or said, never by the value, and keeps names unique: a name that is taken gains a
/// word of its sentence, and only then a number. Names go out by path and position, whatever order documents were given in; what holds for a period comes by its first day, and is
/// named by what its first edition says, so that the next one renames nothing.
/// </summary>
/// <param name="periods">When the documents hold.</param>
internal sealed class FactNames(SourcePeriods periods)
{
    private readonly HashSet<string> _figures = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _quotes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives a name to every draft that has none.</summary>
    public void Give(IEnumerable<FactDraft> drafts)
    {
        IEnumerable<FactDraft> nameless = drafts.Where(draft => draft.Name.Length == 0 && draft.Citations.Count > 0);
        nameless = periods.IsEmpty
            ? nameless.OrderBy(draft => First(draft.Citations), ByPlace)
            : nameless.OrderBy(draft => FirstDay(draft.Citations), StringComparer.Ordinal).ThenBy(draft => First(FirstEdition(draft.Citations, periods)), ByPlace);
        foreach (FactDraft draft in nameless)
        {
            draft.Names ??= Propose(draft, periods);
            draft.Name = Take(draft.Names, draft.IsFigure);
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

    /// <summary>Keeps names of figures from every draft.</summary>
    public void Reserve(IEnumerable<string> figures) => _figures.UnionWith(figures);

    /// <summary>Keeps the name of a draft from every other: a person chose it.</summary>
    public void Reserve(FactDraft draft) => (draft.IsFigure ? _figures : _quotes).Add(draft.Name);

    private static Comparer<SourceCitation> ByPlace { get; } = Comparer<SourceCitation>.Create((left, right) =>
    {
        int paths = PathOrder.Instance.Compare(left.Document.Path, right.Document.Path);
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

    private string FirstDay(IReadOnlyList<SourceCitation> citations) =>
        citations.Select(citation => periods.Of(citation.Document)?.From).OfType<string>().OrderBy(day => day, StringComparer.Ordinal).FirstOrDefault() ?? "";

    /// <summary>The citations of the first period; all where no source says when it holds.</summary>
    private static IReadOnlyList<SourceCitation> FirstEdition(IReadOnlyList<SourceCitation> citations, SourcePeriods periods)
    {
        if (periods.IsEmpty)
            return citations;
        List<EditionPeriod> editions = EditionPeriods.Of([.. citations.Select(citation => citation.Document).Distinct()], periods);
        return editions.Count == 0 ? citations : [.. citations.Where(citation => editions[0].Documents.Contains(citation.Document))];
    }

    private static SourceCitation First(IReadOnlyList<SourceCitation> citations)
    {
        SourceCitation first = citations[0];
        for (int i = 1; i < citations.Count; i++)
            first = ByPlace.Compare(citations[i], first) < 0 ? citations[i] : first;
        return first;
    }

    /// <summary>The names that a draft could have, by its citations alone.</summary>
    public static NameProposals Propose(FactDraft draft, SourcePeriods periods)
    {
        List<SourceCitation> citations = [.. FirstEdition(draft.Citations, periods).OrderBy(citation => citation, ByPlace)];
        return draft.IsFigure ? OfFigure([.. citations.Cast<FigureCitation>()]) : OfQuote([.. citations.Cast<QuoteCitation>()]);
    }

    private static NameProposals OfFigure(List<FigureCitation> all)
    {
        List<FigureCitation> citations = WithoutCopies(all);
        FigureCitation representative = citations.Count == 1 ? citations[0] : citations
            .GroupBy(citation => citation, SameValue.Comparer)
            .OrderByDescending(group => group.Count()).First().First();
        List<string> words = MeasureWords.Best(citations, representative);
        if (words.Count == 0)
            words.AddRange(ContextWords.Around(representative, 3));
        if (KindWords.Of(representative) is { } kind && words.Count > 0 && !words[words.Count - 1].Equals(kind, StringComparison.OrdinalIgnoreCase))
            words.Add(kind);
        IReadOnlyList<string> key = citations.TrueForAll(citation => citation.Parts is { Key.IsEmpty: false }) ? RowKeyWords.Of(representative) : [];
        if (key.Count > 0 && words.Count == 0)
            words.AddRange(RowKeyWords.OfHead(representative) is { Count: > 0 } head ? head : [representative.Kind.ToString()]);
        words.AddRange(key);
        string name = Identifier.Of(words);
        if (name.Length == 0)
            name = representative.Kind.ToString();
        if (ReservedNames.Contains(name))
            name += "Figure";
        return new NameProposals(name, () => ContextWords.Near(representative)
            .Where(word => !words.Contains(word, StringComparer.OrdinalIgnoreCase))
            .Select(word => Identifier.Of([.. words, "For", word]))
            .Where(longer => longer.Length > name.Length));
    }

    private static NameProposals OfQuote(List<QuoteCitation> citations)
    {
        string exact = WithoutCopies(citations).GroupBy(citation => citation.Exact).OrderByDescending(same => same.Count()).First().Key;
        string name = Identifier.Of(QuoteWords.Opening(exact, longer: false));
        if (name.Length == 0)
            name = "Quotation";
        if (ReservedNames.Contains(name))
            name += "Quote";
        return new NameProposals(name, () =>
        {
            string longer = Identifier.Of(QuoteWords.Opening(exact, longer: true));
            return longer.Length > 0 && !ReservedNames.Contains(longer) ? [longer] : [];
        });
    }

    private string Take(NameProposals names, bool isFigure)
    {
        HashSet<string> taken = isFigure ? _figures : _quotes;
        if (taken.Add(names.Name))
            return names.Name;
        foreach (string longer in names.Longer)
        {
            if (taken.Add(longer))
                return longer;
        }

        return Numbered(names.Name, taken);
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
