using Provenance.Analyzers.Generation.Writing;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>Writes the property <c>All</c> of a generated class.</summary>
internal static class ListProperty
{
    /// <summary>Writes a read-only list of the given expressions.</summary>
    public static void Write(CodeWriter code, string type, string summary, IReadOnlyList<string> items)
    {
        code.Line($"/// <summary>{XmlDoc.Text(summary)}</summary>")
            .Line($"public static global::System.Collections.Generic.IReadOnlyList<{type}> All {{ get; }} = global::System.Array.AsReadOnly(new {type}[]")
            .Line("{")
            .Indent();
        foreach (string item in items)
            code.Line(item + ",");
        code.Close(");");
    }
}
