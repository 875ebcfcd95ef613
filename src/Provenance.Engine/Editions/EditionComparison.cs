using Provenance.Engine.Periods;
using Provenance.Engine.Text;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Editions;

/// <summary>
/// What a later edition of a document says otherwise than an earlier one, clause by clause. The time it takes grows with the texts and no faster.
/// </summary>
/// <param name="Earlier">What was read in the earlier edition.</param>
/// <param name="Later">What was read in the later one.</param>
/// <param name="Changes">What became of each clause that is not the same, by where it stands in the later edition.</param>
public sealed record EditionComparison(DocumentCitations Earlier, DocumentCitations Later, IReadOnlyList<EditionChange> Changes)
{
    /// <summary>What the earlier document calls its edition ("Rev. 1"); null where it does not say.</summary>
    public string? EarlierEdition => LabelOf(Earlier.Document);

    /// <summary>What the later document calls its edition.</summary>
    public string? LaterEdition => LabelOf(Later.Document);

    /// <summary>Compares two editions.</summary>
    /// <param name="earlier">The earlier one.</param>
    /// <param name="later">The later one.</param>
    public static EditionComparison Of(TextDocument earlier, TextDocument later) => Of(Extractor.Read(earlier), Extractor.Read(later));

    /// <summary>Compares two editions that were read before.</summary>
    /// <param name="earlier">What was read in the earlier one.</param>
    /// <param name="later">What was read in the later one.</param>
    public static EditionComparison Of(DocumentCitations earlier, DocumentCitations later)
    {
        if (earlier.Document.Text == later.Document.Text)
            return new EditionComparison(earlier, later, []);
        var sequence = new WordSequence(new WordNumbers());
        EditionText one = StatementReader.Read(earlier, sequence), other = StatementReader.Read(later, sequence);
        var figures = new MatchedFigures(earlier, later);
        StatementPairs pairs = StatementPairs.Find(one, other, figures);
        return new EditionComparison(earlier, later, ChangeList.Of(one, other, pairs, figures));
    }

    /// <summary>The path of a file without its extension and without what tells one edition from another ("limits-rev2.md", "rates-2025.md"); empty where nothing is left of its name.</summary>
    /// <param name="path">With forward slashes.</param>
    public static string NameWithoutEdition(string path) => DocumentFamily.NameOf(path) is { Length: > 0 } name ? path.Substring(0, path.LastIndexOf('/') + 1) + name : "";

    private static string? LabelOf(TextDocument document) => document.Validity?.Edition ?? EditionReader.LabelOf(document);
}
