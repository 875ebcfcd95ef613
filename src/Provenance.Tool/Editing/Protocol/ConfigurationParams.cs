using System.Text.Json;

namespace Provenance.Tool.Editing.Protocol;

/// <summary>The editor's settings changed.</summary>
internal sealed record ConfigurationParams(JsonElement? Settings = null);
