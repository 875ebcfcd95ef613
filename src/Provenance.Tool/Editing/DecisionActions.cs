using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Hosting;
using Provenance.Tool.Reporting;

namespace Provenance.Tool.Editing;

/// <summary>
/// What a person may decide at a figure or quotation of a source: that another place states the same, or something else; and, where the editor asks for
/// it, another name. Each is a command, because what is decided is tried on all sources first.
/// </summary>
/// <param name="client">What the editor can do.</param>
internal sealed class DecisionActions(EditorClient client) : IActionSource
{
    private const string Kind = "refactor.rewrite";
    private const int MostPlaces = 3, LongestWords = 40;

    /// <inheritdoc/>
    public IEnumerable<EditorCodeAction> Offer(DocumentState state, EditorRange range)
    {
        foreach (CitedPlace place in client.AppliesEdits ? state.Places.Where(place => place.Range.Touches(range)) : [])
        {
            if (state.Role == FileRole.Source)
            {
                foreach (SourceCitation other in Possible(state, place.Citation))
                    yield return Action("Same fact as", EditorCommands.Same, state, place.Citation, other);
                foreach (SourceCitation other in Others(place.Fact, place.Citation).Concat(Possible(state, place.Citation)))
                    yield return Action("Other fact than", EditorCommands.Different, state, place.Citation, other);
            }

            if (client.Asks && place.Fact is { } fact && state.Role is FileRole.Source or FileRole.Checked)
                yield return Action($"Rename {fact.Id}", EditorCommands.AskName, new CommandArgument(state.Document.Uri, Position: place.Range.Start));
        }
    }

    private static IEnumerable<SourceCitation> Possible(DocumentState state, SourceCitation citation) => state.Snapshot.Facts.Possible
        .Where(pair => pair.First == citation || pair.Second == citation)
        .Select(pair => pair.First == citation ? pair.Second : pair.First);

    /// <summary>The other places of its fact, those first that read otherwise: who parts a fact mostly does because they do.</summary>
    private static IEnumerable<SourceCitation> Others(Fact? fact, SourceCitation citation) => (fact?.Citations ?? [])
        .Where(other => other != citation)
        .OrderBy(other => other.Exact == citation.Exact)
        .DistinctBy(other => (other.Document, other.Exact))
        .Take(MostPlaces);

    private static EditorCodeAction Action(string title, string command, DocumentState state, SourceCitation citation, SourceCitation other)
    {
        string words = OneLine.Of(Shortened.To(other.Exact, LongestWords));
        return Action(FormattableString.Invariant($"{title} “{words}” ({OneLine.Of(other.Document.Path)}:{other.Position.Line})"), command, new CommandArgument(state.Document.Uri, Facts: [citation.Id, other.Id]));
    }

    private static EditorCodeAction Action(string title, string command, CommandArgument argument) => new(title, Kind, null, null, null, new EditorCommand(title, command, [argument]));
}
