using System.Globalization;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>Writes the property <c>Fact</c>: everything that is known, at run time.</summary>
internal static class FactProperty
{
    /// <summary>Writes the property.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="place">The fact.</param>
    /// <param name="type">Its type at run time.</param>
    /// <param name="arguments">The arguments before the verdict, which <see cref="Figure"/> and <see cref="Quote"/> do not share.</param>
    /// <param name="last">The arguments after the citations, each with a comma before it.</param>
    public static void Write(CodeWriter code, FactInFile place, string type, IReadOnlyList<string> arguments, string last)
    {
        code.Line($"public static {type} Fact {{ get; }} = new {type}(")
            .Indent()
            .Line(string.Join(", ", arguments) + ",")
            .Line("global::Provenance.Verdict." + place.Fact.Verdict + ",")
            .Line("new[]")
            .Line("{")
            .Indent();
        foreach (IndexedCitation citation in place.Fact.Citations)
            code.Line(Citation(place, citation));
        code.Close(last + ");").Outdent();
    }

    private static string Citation(FactInFile place, IndexedCitation citation)
    {
        string speaker = citation.Speaker is null ? "" : ", " + CSharpLiteral.Of(citation.Speaker);
        return string.Format(
            CultureInfo.InvariantCulture, "new global::Provenance.Citation(Sources.{0}, {1}, {2}, {3}, {4}{5}),",
            place.SourceNames[citation.Source], citation.Line, citation.Column, CSharpLiteral.Of(citation.Exact), CSharpLiteral.Of(citation.Sentence), speaker);
    }
}
