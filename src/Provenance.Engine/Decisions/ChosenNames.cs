using Provenance.Engine.Figures;

namespace Provenance.Engine.Decisions;

/// <summary>
/// The names that people gave, each bound to a citation before anything is regrouped: what is called by two names is two things, and a name
/// that is given is known before any that the program makes.
/// </summary>
internal sealed class ChosenNames
{
    private readonly Dictionary<string, SourceCitation> _byId = new(StringComparer.OrdinalIgnoreCase);

    private ChosenNames()
    {
    }

    /// <summary>The names whose citation stands, in the order of the file; each once.</summary>
    public List<ChosenName> All { get; } = [];

    /// <summary>The names of which no citation stands.</summary>
    public List<Rename> Lost { get; } = [];

    /// <summary>Finds the citation of each name that is kept by one; a name that is given twice is a fault, and the first has it.</summary>
    public static ChosenNames Find(IReadOnlyList<Rename> renames, References references, List<Fault> faults)
    {
        var names = new ChosenNames();
        var first = new Dictionary<string, ChosenName>(StringComparer.OrdinalIgnoreCase);
        foreach (Rename rename in renames.Where(rename => rename.IsByCitation))
        {
            if (references.FirstStanding([rename.Fact, .. rename.Others]) is not { } citation)
            {
                names.Lost.Add(rename);
                continue;
            }

            string id = IdOf(citation, rename.NewName);
            if (first.TryGetValue(id, out ChosenName? other))
            {
                if (!ReferenceEquals(other.Citation, citation))
                    faults.Add(new Fault(FaultKind.Malformed, rename.Position, $"'{rename.NewName}' is given twice: to {PlaceOf(citation)} here and to {PlaceOf(other.Citation)} in line {other.Rename.Position.Line}; give one of them another name"));
                continue;
            }

            var given = new ChosenName(rename, citation);
            first.Add(id, given);
            names.All.Add(given);
            names._byId[id] = citation;
        }

        return names;
    }

    /// <summary>The citation that has a name, as <c>X</c>, <c>Figures.X</c> or <c>Quotes.X</c>; null when it is no given name, or one of both sorts.</summary>
    public SourceCitation? Of(string name)
    {
        if (_byId.TryGetValue(name, out SourceCitation? citation))
            return citation;
        bool isFigure = _byId.TryGetValue("Figures." + name, out SourceCitation? figure), isQuote = _byId.TryGetValue("Quotes." + name, out SourceCitation? quote);
        return isFigure == isQuote ? null : figure ?? quote;
    }

    /// <summary>A citation's name as code writes it.</summary>
    public static string IdOf(SourceCitation citation, string name) => (citation is FigureCitation ? "Figures." : "Quotes.") + name;

    private static string PlaceOf(SourceCitation citation) => $"“{Text.FoldedText.Of(citation.Exact)}” ({citation.Document.Path}, line {citation.Position.Line})";
}
