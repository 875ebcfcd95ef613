using Provenance.Engine.Text;

namespace Provenance.Engine.Json;

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name, unescaped.</param>
/// <param name="Position">Where the name stands.</param>
/// <param name="Value">Its value.</param>
public sealed record JsonMember(string Name, LinePosition Position, JsonItem Value);
