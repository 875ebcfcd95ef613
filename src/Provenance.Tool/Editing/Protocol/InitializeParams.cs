using System.Text.Json;

namespace Provenance.Tool.Editing.Protocol;

/// <summary>What an editor says of itself when it begins.</summary>
internal sealed record InitializeParams(
    int? ProcessId = null, string? RootUri = null, IReadOnlyList<WorkspaceFolder>? WorkspaceFolders = null, JsonElement? InitializationOptions = null, JsonElement? Capabilities = null)
{
    /// <summary>Whether the editor says that it can do something, by the names on the way to it.</summary>
    public bool Can(params ReadOnlySpan<string> names)
    {
        JsonElement at = At(names);
        return at.ValueKind is JsonValueKind.True or JsonValueKind.Object;
    }

    /// <summary>Whether what the editor says holds a word.</summary>
    public bool Lists(string word, params ReadOnlySpan<string> names)
    {
        JsonElement at = At(names);
        return at.ValueKind == JsonValueKind.Array && at.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && item.ValueEquals(word));
    }

    private JsonElement At(ReadOnlySpan<string> names)
    {
        JsonElement at = Capabilities ?? default;
        foreach (string name in names)
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at))
                return default;
        }

        return at;
    }
}
