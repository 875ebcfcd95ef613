using System.Text.Json;
using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>What an editor can do beyond showing what it is told.</summary>
/// <param name="AppliesEdits">It edits files when it is asked to.</param>
/// <param name="MakesFiles">And makes those that there are not.</param>
/// <param name="Asks">It asks a person for a reason or a name, by commands of its own that are named in docs/editors.md.</param>
internal sealed record EditorClient(bool AppliesEdits, bool MakesFiles, bool Asks)
{
    /// <summary>What an editor says that it can do.</summary>
    public static EditorClient Of(InitializeParams client) => new(
        client.Can("workspace", "applyEdit"),
        client.Can("workspace", "workspaceEdit", "documentChanges") && client.Lists("create", "workspace", "workspaceEdit", "resourceOperations"),
        client.InitializationOptions is { ValueKind: JsonValueKind.Object } options && options.TryGetProperty("asks", out JsonElement asks) && asks.ValueKind == JsonValueKind.True);
}
