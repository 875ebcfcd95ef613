using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>Finds what the references in a file of decisions mean; what means nothing is a fault that names the nearest.</summary>
internal sealed class References
{
    private readonly IReadOnlyList<TextDocument> _documents;
    private readonly IReadOnlyList<FactDraft> _drafts;
    private readonly List<Fault> _faults;
    private readonly HashSet<LinePosition> _told = [];
    private CitationFinder? _finder;
    private Dictionary<SourceCitation, FactDraft>? _draftOf;

    public References(IReadOnlyList<TextDocument> documents, IReadOnlyList<FactDraft> drafts, List<Fault> faults)
    {
        _documents = documents;
        _drafts = drafts;
        _faults = faults;
    }

    /// <summary>The names by which the lock knows facts, asked before those that the program makes.</summary>
    public Func<string, IReadOnlyList<SourceCitation>>? LockedNames { get; init; }

    /// <summary>Whether the lock holds a name, its fact found or gone.</summary>
    public Func<string, bool> IsLocked { get; init; } = _ => false;

    /// <summary>The names that people gave, asked before all others.</summary>
    public ChosenNames? Chosen { get; set; }

    private CitationFinder Finder => _finder ??= new CitationFinder(_drafts.SelectMany(draft => draft.Citations));

    /// <summary>A fault that says that a path leads to no document.</summary>
    public static Fault NoSource(string path, LinePosition position, IReadOnlyList<TextDocument> documents)
    {
        bool several = documents.Count(document => SourcePaths.Same(path, document.Path)) > 1;
        string way = several ? "several documents end in it, write more of the path"
            : NearestName.Of(path, documents.Select(document => document.Path)) is { } nearest ? $"did you mean '{nearest}'?"
            : "mend the path, or take it out";
        return new Fault(FaultKind.RefersToNothing, position, $"'{path}' is none of the sources; {way}");
    }

    /// <summary>Forgets which citation is in which draft: they were regrouped.</summary>
    public void Forget() => _draftOf = null;

    /// <summary>The citations that a reference means: all of a fact, or the one; empty after a fault.</summary>
    public IReadOnlyList<SourceCitation> Citations(FactReference reference)
    {
        if (reference.Name is null)
            return Citation(reference, report: true) is { } citation ? [citation] : [];
        if (Chosen?.Of(reference.Name) is { } given)
            return DraftOf(given)!.Citations;
        if (LockedNames?.Invoke(reference.Name) is { Count: > 0 } found)
            return found;
        return Named(reference, report: true)?.Citations ?? [];
    }

    /// <summary>The fact that a reference means, or null.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="report">Whether it is a fault when there is none.</param>
    public FactDraft? Draft(FactReference reference, bool report)
    {
        if (reference.Name is null)
            return Citation(reference, report) is { } citation ? DraftOf(citation) : null;
        if (Chosen?.Of(reference.Name) is { } given)
            return DraftOf(given);
        if (LockedNames?.Invoke(reference.Name) is { Count: > 0 } found)
            return DraftOf(found[0]);
        return Named(reference, report);
    }

    /// <summary>The fact that has a name now, whoever gave it, or null.</summary>
    public FactDraft? Named(FactReference reference, bool report)
    {
        List<FactDraft> named = [.. _drafts.Where(draft => IsNamed(draft, reference.Name!, draft.Name))];
        if (named.Count == 0)
            named.AddRange(_drafts.Where(draft => IsNamed(draft, reference.Name!, draft.OwnName)));
        if (!report)
            return named.Count == 1 ? named[0] : null;
        if (named.Count != 1)
            _faults.Add(new Fault(FaultKind.RefersToNothing, reference.Position, named.Count == 0 ? NoFact(reference.Name!) : $"'{reference.Name}' is a figure and a quotation; write 'Figures.{reference.Name}' or 'Quotes.{reference.Name}'"));
        else if (_told.Add(reference.Position))
            _faults.Add(new Fault(FaultKind.ByGeneratedName, reference.Position, $"'{reference.Name}' is a name that the program made, and may be another fact's when documents change (now: {named[0].Citations[0].Document.Path}, line {named[0].Citations[0].Position.Line}); 'provenance rename --pin' keeps what was decided by the place instead"));
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>The draft that has a citation; null for one that is no fact.</summary>
    public FactDraft? DraftOf(SourceCitation citation)
    {
        if (_draftOf is null)
        {
            _draftOf = [];
            foreach (FactDraft draft in _drafts)
            {
                foreach (SourceCitation member in draft.Citations)
                    _draftOf[member] = draft;
            }
        }

        return _draftOf.TryGetValue(citation, out FactDraft? found) ? found : null;
    }

    /// <summary>The first citation of several that still stands; null, without a word, when none does. One that a document repeats alike stands where all of them are of one fact.</summary>
    public SourceCitation? FirstStanding(IEnumerable<FactReference> references) => references.Select(Standing).FirstOrDefault(citation => citation != null);

    private SourceCitation? Standing(FactReference reference)
    {
        if (SourcePaths.Find(reference.Source!, _documents) is not { } document)
            return null;
        IReadOnlyList<SourceCitation> found = Found(reference, document);
        return found.Count == 1 || reference.Hash is not null && found.Select(DraftOf).Distinct().Count() == 1 ? found[0] : null;
    }

    /// <summary>The one citation that a reference means, or null.</summary>
    public SourceCitation? Citation(FactReference reference, bool report)
    {
        if (SourcePaths.Find(reference.Source!, _documents) is not { } document)
        {
            if (report)
                _faults.Add(NoSource(reference.Source!, reference.Position, _documents));
            return null;
        }

        IReadOnlyList<SourceCitation> found = Found(reference, document);
        if (found.Count == 1)
            return found[0];
        if (report)
            _faults.Add(new Fault(FaultKind.RefersToNothing, reference.Position, found.Count == 0 ? Gone(reference, document) : Several(reference, document, found)));
        return null;
    }

    private IReadOnlyList<SourceCitation> Found(FactReference reference, TextDocument document) =>
        reference.Hash is null ? ByWords(reference, document) : Finder.Find(reference, document);

    private IReadOnlyList<SourceCitation> ByWords(FactReference reference, TextDocument document)
    {
        IReadOnlyList<SourceCitation> found = Finder.WithWords(document, reference.Exact!);
        return reference.Prefix is { } prefix
            ? [.. found.Where(citation => FoldedText.Of(FoldedText.Before(citation)).EndsWith(FoldedText.Of(prefix), StringComparison.Ordinal))]
            : found;
    }

    private static string Gone(FactReference reference, TextDocument document) => reference.Hash is null
        ? $"No figure and no quotation “{reference.Exact}” stands in {document.Path}{(reference.Prefix is null ? "" : " behind this prefix")}; write its 'exact' words as 'provenance extract' shows them"
        : $"“{reference.Exact}” stands no longer in {document.Path} where this was decided (“{(reference.Prefix + reference.Exact + reference.Suffix).Trim()}”); decide it again, or take it out";

    private static string Several(FactReference reference, TextDocument document, IReadOnlyList<SourceCitation> found)
    {
        string lines = string.Join(", ", found.Select(citation => citation.Position.Line));
        return reference.Hash is null
            ? $"“{reference.Exact}” stands {found.Count} times in {document.Path} (lines {lines}); add the words before it as 'prefix'"
            : $"“{reference.Exact}” stands {found.Count} times alike in {document.Path} (lines {lines}), and it cannot be told which was decided on; decide it again, or take it out";
    }

    private static bool IsNamed(FactDraft draft, string wanted, string name) =>
        wanted == name || wanted.Length == name.Length + (draft.IsFigure ? 8 : 7) && wanted.EndsWith(name, StringComparison.Ordinal) && wanted.StartsWith(draft.IsFigure ? "Figures." : "Quotes.", StringComparison.Ordinal);

    private string NoFact(string name)
    {
        string bare = name.Substring(name.IndexOf('.') + 1);
        string? nearest = NearestName.Of(bare, _drafts.Select(draft => draft.Name));
        return $"No fact is named '{name}'; " + (nearest is null ? "'provenance list' shows the names" : $"did you mean '{nearest}'?");
    }
}
