using Provenance.Engine.Checking;
using Provenance.Engine.Facts;
using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>From a figure or quotation, or a use of a fact in code, to its sources, and to everything that cites or uses the same fact.</summary>
internal static class References
{
    /// <summary>Where a thing comes from: of a document's figure or quotation the places in the sources, of a source's and of a use in code the one that stands for the fact.</summary>
    public static async Task<IReadOnlyList<EditorLocation>?> Definition(DocumentState state, EditorPosition position, EditorWorkspace workspace, CancellationToken cancelled) => state.Role == FileRole.Code
        ? await InCode(state, position, workspace, cancelled).ConfigureAwait(false) is { } used ? [Place(state, used)] : []
        : Definition(state, position);

    /// <summary>Every place that states or uses the fact at a place: in the sources, in the open documents, in code.</summary>
    public static async Task<IReadOnlyList<EditorLocation>?> Of(DocumentState state, EditorPosition position, EditorWorkspace workspace, CancellationToken cancelled)
    {
        Fact? fact = state.Role == FileRole.Code ? await InCode(state, position, workspace, cancelled).ConfigureAwait(false) : state.At(position)?.Fact;
        if (fact is null)
            return state.Role == FileRole.Code ? [] : Definition(state, position);
        return [.. Cited(state, fact, workspace, cancelled), .. await state.Folder.Code.Of(fact, workspace, state.Snapshot, cancelled).ConfigureAwait(false)];
    }

    private static Task<Fact?> InCode(DocumentState state, EditorPosition position, EditorWorkspace workspace, CancellationToken cancelled) =>
        state.Folder.Code.At(state.Document, position, workspace, state.Snapshot, cancelled);

    private static EditorLocation Place(DocumentState state, Fact fact) => state.Folder.Location(fact.Representative.Document, fact.Representative.Span);

    private static IReadOnlyList<EditorLocation> Definition(DocumentState state, EditorPosition position)
    {
        if (state.At(position) is not { } place)
            return [];
        if (place.Claim is { } claim)
            return [.. claim.Places.Select(found => state.Snapshot.Source(found.Path) is { } source ? state.Folder.Location(source, found.Span) : null).OfType<EditorLocation>()];
        return place.Fact is { } fact ? [Place(state, fact)] : [];
    }

    private static List<EditorLocation> Cited(DocumentState state, Fact fact, EditorWorkspace workspace, CancellationToken cancelled)
    {
        List<EditorLocation> places = [.. fact.Citations.Select(citation => state.Folder.Location(citation.Document, citation.Span))];
        foreach (string uri in workspace.Documents.Where(document => !document.IsCode).Select(document => document.Uri))
        {
            cancelled.ThrowIfCancellationRequested();
            if (workspace.State(uri) is { Role: FileRole.Checked } other && ReferenceEquals(other.Snapshot, state.Snapshot))
                places.AddRange(other.Places.Where(place => place.Claim is { Outcome: CheckOutcome.Verified or CheckOutcome.Contradicted } && place.Fact == fact).Select(place => new EditorLocation(uri, place.Range)));
        }

        return places;
    }
}
