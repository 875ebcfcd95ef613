using Provenance.Engine.Json;

namespace Provenance.Documents.Formats.Json;

/// <summary>A value of a JSON document, on a tape of all values in the order of the document.</summary>
/// <param name="Kind">What sort of value it is.</param>
/// <param name="NameStart">Where its name begins, behind the quotation mark; -1 when it is no member.</param>
/// <param name="NameEnd">Where its name ends.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Next">The position on the tape of the value behind it and all that lies in it.</param>
internal readonly record struct JsonNode(JsonKind Kind, int NameStart, int NameEnd, int Start, int End, int Next)
{
    /// <summary>Whether it holds no other values.</summary>
    public bool IsScalar => Kind is not (JsonKind.Object or JsonKind.Array);
}
