using System.Text.Json;
using Provenance.Engine.Checking;

namespace Provenance.Tool.Editing;

/// <summary>What a person set in the editor.</summary>
internal sealed record EditorSettings
{
    /// <summary>The sources, relative to each folder that is open.</summary>
    public IReadOnlyList<string> Sources { get; init; } = ["sources"];

    /// <summary>Folders, files and patterns that are left out.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>The project or solution whose code uses the facts, relative to each folder; null for the one that the folder holds, empty for none.</summary>
    public string? Project { get; init; }

    /// <summary>The least severity that is shown.</summary>
    public FindingSeverity Severity { get; init; } = FindingSeverity.Info;

    /// <summary>Whether what the sources say is told beside each figure and quotation.</summary>
    public bool InlayHints { get; init; } = true;

    /// <summary>These settings with what an editor says; what it does not say, or says in a form that means nothing, stays as it is.</summary>
    public EditorSettings With(JsonElement? said)
    {
        if (said is not { ValueKind: JsonValueKind.Object } settings)
            return this;
        // Some editors wrap the settings in the section that they stand in.
        if (settings.TryGetProperty("provenance", out JsonElement own) && own.ValueKind == JsonValueKind.Object)
            settings = own;
        return this with
        {
            Sources = Texts(settings, "sources") is { Count: > 0 } sources ? sources : Sources,
            Exclude = Texts(settings, "exclude") ?? Exclude,
            Project = settings.TryGetProperty("project", out JsonElement project) ? project.ValueKind switch { JsonValueKind.String => project.GetString(), JsonValueKind.Null => null, _ => Project } : Project,
            Severity = settings.TryGetProperty("severity", out JsonElement severity) && severity.ValueKind == JsonValueKind.String && Enum.TryParse(severity.GetString(), ignoreCase: true, out FindingSeverity least) ? least : Severity,
            InlayHints = settings.TryGetProperty("inlayHints", out JsonElement hints) && hints.ValueKind is JsonValueKind.True or JsonValueKind.False ? hints.GetBoolean() : InlayHints,
        };
    }

    private static List<string>? Texts(JsonElement settings, string name) => settings.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array
        ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).Where(item => item.Length > 0)]
        : null;
}
