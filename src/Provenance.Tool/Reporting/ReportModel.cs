using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Reporting;

/// <summary>What a report shows, and the numbers by which its parts refer to each other.</summary>
internal sealed class ReportModel
{
    private readonly Dictionary<SourceCitation, int> _numbers = [];
    private readonly Dictionary<TextDocument, int> _documents = [];
    private readonly ILookup<string, CodeUse> _uses;

    /// <summary>Creates the model.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="uses">Their uses in code; null when no project was given.</param>
    /// <param name="checkedTexts">The documents that were held against the sources; null for none.</param>
    public ReportModel(FactSet facts, IReadOnlyList<CodeUse>? uses, IReadOnlyList<CheckedText>? checkedTexts = null)
    {
        Checked = checkedTexts ?? [];
        Facts = facts;
        HasCode = uses is not null;
        _uses = (uses ?? []).ToLookup(use => use.Fact, StringComparer.Ordinal);
        foreach (TextDocument document in facts.Documents)
            _documents.Add(document, _documents.Count);
        ByDocument = facts.Quotes.Concat<SourceCitation>(facts.Figures).Where(citation => facts.FactOf(citation) is not null)
            .OrderBy(citation => citation.Span.Start).ThenByDescending(citation => citation.Span.End).ToLookup(citation => citation.Document);
        foreach (SourceCitation citation in facts.Documents.SelectMany(document => ByDocument[document]))
            _numbers.Add(citation, _numbers.Count + 1);
    }

    /// <summary>The facts.</summary>
    public FactSet Facts { get; }

    /// <summary>The documents that were held against the sources.</summary>
    public IReadOnlyList<CheckedText> Checked { get; }

    /// <summary>The clauses of the sources of the projects that use them, with the code that rests on each; none where no project was given.</summary>
    public IReadOnlyList<ClauseCoverage> Clauses { get; init; } = [];

    /// <summary>The SHA-256 of each source of those projects, by the name that its project has for it.</summary>
    public IReadOnlyDictionary<string, string> SourceHashes { get; init; } = new Dictionary<string, string>();

    /// <summary>The document of the page that has the bytes of a project's source; null for none.</summary>
    public TextDocument? DocumentOf(string source) => SourceHashes.TryGetValue(source, out string? sha256) ? Facts.Documents.FirstOrDefault(document => document.Sha256 == sha256) : null;

    /// <summary>The title of the page: that of the story.</summary>
    public string Title => Checked.Count switch
    {
        0 => "Provenance",
        1 => SourceNames.Long(Checked[0].Document),
        _ => $"{SourceNames.Long(Checked[0].Document)} and {Checked.Count - 1} more",
    };

    /// <summary>Whether uses in code were looked for.</summary>
    public bool HasCode { get; }

    /// <summary>The citations that belong to facts, by position.</summary>
    public ILookup<TextDocument, SourceCitation> ByDocument { get; }

    /// <summary>The citation's number, from 1; its place in the page is called "c" and this.</summary>
    public int NumberOf(SourceCitation citation) => _numbers[citation];

    /// <summary>The document's number, from 0.</summary>
    public int NumberOf(TextDocument document) => _documents[document];

    /// <summary>Where code uses a fact.</summary>
    public IEnumerable<CodeUse> UsesOf(Fact fact) => _uses[fact.Id];
}
