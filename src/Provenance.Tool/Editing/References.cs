using Provenance.Engine.Checking;
using Provenance.Engine.Linking;
using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>From a figure or quotation to its sources, and to everything that cites the same fact.</summary>
internal static class References
{
    /// <summary>Where a thing comes from: of a document's figure or quotation the places in the sources, of a source's the one that stands for the fact.</summary>
    public static IReadOnlyList<EditorLocation> Definition(DocumentState state, EditorPosition position)
    {
        if (state.At(position) is not { } place)
            return [];
        if (place.Claim is { } claim)
            return [.. claim.Places.Select(found => state.Snapshot.Source(found.Path) is { } source ? state.Folder.Location(source, found.Span) : null).OfType<EditorLocation>()];
        return place.Fact is { } fact ? [state.Folder.Location(fact.Representative.Document, fact.Representative.Span)] : [];
    }

    /// <summary>Every place that states the fact at a place: in the sources and in the open documents.</summary>
    public static IReadOnlyList<EditorLocation> Of(DocumentState state, EditorPosition position, EditorWorkspace workspace, CancellationToken cancelled)
    {
        if (state.At(position) is not { Fact: { } fact })
            return Definition(state, position);
        List<EditorLocation> places = [.. fact.Citations.Select(citation => state.Folder.Location(citation.Document, citation.Span))];
        foreach (string uri in workspace.Documents.Select(document => document.Uri))
        {
            cancelled.ThrowIfCancellationRequested();
            if (workspace.State(uri) is { Role: FileRole.Checked } other && ReferenceEquals(other.Snapshot, state.Snapshot))
                places.AddRange(other.Places.Where(place => place.Claim is { Outcome: CheckOutcome.Verified or CheckOutcome.Contradicted } && place.Fact == fact).Select(place => new EditorLocation(uri, place.Range)));
        }

        return places;
    }
}
