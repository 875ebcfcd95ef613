using System.Text.Json.Serialization;

namespace Provenance.Tool.Editing.Protocol;

/// <summary>A document that is edited, at whatever version it has: the protocol wants that said.</summary>
internal sealed record EditedDocument(string Uri)
{
    /// <summary>No version in particular.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Version => null;
}
