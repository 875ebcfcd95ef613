using Provenance.Engine.Linking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>Finds what the references in a file of decisions mean; what means nothing is a fault that names the nearest.</summary>
internal sealed class References
{
    private readonly IReadOnlyList<TextDocument> _documents;
    private readonly IReadOnlyList<FactDraft> _drafts;
    private readonly List<Fault> _faults;
    private Dictionary<(TextDocument, string), List<SourceCitation>>? _byWords;

    public References(IReadOnlyList<TextDocument> documents, IReadOnlyList<FactDraft> drafts, List<Fault> faults)
    {
        _documents = documents;
        _drafts = drafts;
        _faults = faults;
    }

    /// <summary>Other names by which facts are known, asked before their own.</summary>
    public Func<string, IReadOnlyList<SourceCitation>>? OtherNames { get; init; }

    /// <summary>A fault that says that a path leads to no document.</summary>
    public static Fault NoSource(string path, LinePosition position, IReadOnlyList<TextDocument> documents)
    {
        bool several = documents.Count(document => SourcePaths.Same(path, document.Path)) > 1;
        string way = several ? "several documents end in it, write more of the path"
            : NearestName.Of(path, documents.Select(document => document.Path)) is { } nearest ? $"did you mean '{nearest}'?"
            : "mend the path, or take it out";
        return new Fault(FaultKind.RefersToNothing, position, $"'{path}' is none of the sources; {way}");
    }

    /// <summary>The citations that a reference means: all of a fact, or the one; empty after a fault.</summary>
    public IReadOnlyList<SourceCitation> Citations(FactReference reference)
    {
        if (reference.Name is null)
            return Citation(reference) is { } citation ? [citation] : [];
        if (OtherNames?.Invoke(reference.Name) is { Count: > 0 } found)
            return found;
        return Draft(reference, report: true)?.Citations ?? [];
    }

    /// <summary>The fact that a reference means, or null.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="report">Whether it is a fault when there is none.</param>
    public FactDraft? Draft(FactReference reference, bool report)
    {
        if (reference.Name is null)
            return Citation(reference) is { } citation ? _drafts.First(draft => draft.Citations.Contains(citation)) : null;
        List<FactDraft> named = [.. _drafts.Where(draft => IsNamed(draft, reference.Name, draft.Name))];
        if (named.Count == 0)
            named.AddRange(_drafts.Where(draft => IsNamed(draft, reference.Name, draft.OwnName)));
        if (named.Count == 1)
            return named[0];
        if (report)
            _faults.Add(new Fault(FaultKind.RefersToNothing, reference.Position, named.Count == 0 ? NoFact(reference.Name) : $"'{reference.Name}' is a figure and a quotation; write 'Figures.{reference.Name}' or 'Quotes.{reference.Name}'"));
        return null;
    }

    private static bool IsNamed(FactDraft draft, string wanted, string name) =>
        wanted == name || wanted.Length == name.Length + (draft.IsFigure ? 8 : 7) && wanted.EndsWith(name, StringComparison.Ordinal) && wanted.StartsWith(draft.IsFigure ? "Figures." : "Quotes.", StringComparison.Ordinal);

    private string NoFact(string name)
    {
        string bare = name.Substring(name.IndexOf('.') + 1);
        string? nearest = NearestName.Of(bare, _drafts.Select(draft => draft.Name));
        return $"No fact is named '{name}'; " + (nearest is null ? "'provenance list' shows the names" : $"did you mean '{nearest}'?");
    }

    private SourceCitation? Citation(FactReference reference)
    {
        if (SourcePaths.Find(reference.Source!, _documents) is not { } document)
        {
            _faults.Add(NoSource(reference.Source!, reference.Position, _documents));
            return null;
        }

        List<SourceCitation> found = ByWords.TryGetValue((document, FoldedText.Of(reference.Exact!)), out List<SourceCitation>? same) ? same : [];
        if (reference.Prefix is { } prefix)
            found = [.. found.Where(citation => FoldedText.Of(FoldedText.Before(citation)).EndsWith(FoldedText.Of(prefix), StringComparison.Ordinal))];
        if (found.Count == 1)
            return found[0];
        _faults.Add(new Fault(FaultKind.RefersToNothing, reference.Position, found.Count == 0
            ? $"No figure and no quotation “{reference.Exact}” stands in {document.Path}{(reference.Prefix is null ? "" : " behind this prefix")}; write its 'exact' words as 'provenance extract' shows them"
            : $"“{reference.Exact}” stands {found.Count} times in {document.Path} (lines {string.Join(", ", found.Select(citation => citation.Position.Line))}); add the words before it as 'prefix'"));
        return null;
    }

    private Dictionary<(TextDocument, string), List<SourceCitation>> ByWords
    {
        get
        {
            if (_byWords != null)
                return _byWords;
            _byWords = [];
            foreach (SourceCitation citation in _drafts.SelectMany(draft => draft.Citations))
            {
                (TextDocument, string) key = (citation.Document, FoldedText.Of(citation.Exact));
                if (!_byWords.TryGetValue(key, out List<SourceCitation>? list))
                    _byWords.Add(key, list = []);
                list.Add(citation);
            }

            return _byWords;
        }
    }
}
