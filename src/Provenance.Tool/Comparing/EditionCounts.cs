using Provenance.Engine.Editions;

namespace Provenance.Tool.Comparing;

/// <summary>How many changes there are of each kind, a document that only one side has being one, and how many lines of code rest on them.</summary>
internal sealed record EditionCounts(int Changed, int Added, int Gone, int Reworded, int Moved, int Code)
{
    /// <summary>All of them.</summary>
    public int All => Changed + Added + Gone + Reworded + Moved;

    /// <summary>Counts.</summary>
    public static EditionCounts Of(IReadOnlyList<ComparedDocument> documents)
    {
        List<EditionChange> changes = [.. documents.SelectMany(document => document.Comparison?.Changes ?? [])];
        int Count(EditionChangeKind kind) => changes.Count(change => change.Kind == kind);
        return new EditionCounts(
            Count(EditionChangeKind.Changed),
            Count(EditionChangeKind.Added) + documents.Count(document => document.EarlierPath is null),
            Count(EditionChangeKind.Gone) + documents.Count(document => document.LaterPath is null),
            Count(EditionChangeKind.Reworded),
            Count(EditionChangeKind.Moved),
            documents.SelectMany(document => document.Code.Values.SelectMany(code => code)).Select(code => (code.File, code.Line)).Distinct().Count());
    }
}
