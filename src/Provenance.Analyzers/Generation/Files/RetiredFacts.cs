using Provenance.Analyzers.Display;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Analyzers.Rules;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>
/// Writes the facts that stand in no source any more. They keep their last value, so that code compiles, and are obsolete: the compiler
/// itself reports each use, as PROV0003 where the framework lets an attribute name its diagnostic.
/// </summary>
internal static class RetiredFacts
{
    /// <summary>Writes the classes.</summary>
    public static void Write(CodeWriter code, IReadOnlyList<IndexedRetired> retired, FactFileShape shape)
    {
        foreach (IndexedRetired gone in retired)
        {
            string message = CSharpLiteral.Of($"\"{OneLine.Of(gone.Text)}\" stands in no source any more{(gone.Nearest is { } nearest ? $"; the nearest fact is {nearest}" : "")}");
            var fact = new IndexedFact(gone.Name, Verdict.Single, [new IndexedCitation(0, 0, 0, 1, 1, gone.Text, "", gone.Speaker)], gone.Figure);
            code.Line($"/// <summary>{XmlDoc.Text(gone.Text)} (stands in no source any more)</summary>");
            code.Directive("#if NET5_0_OR_GREATER");
            code.Line($"[global::System.Obsolete({message}, DiagnosticId = {CSharpLiteral.Of(RuleIds.UseOfDriftedFact)}, UrlFormat = {CSharpLiteral.Of(RuleIds.HelpLink(RuleIds.UseOfDriftedFact))})]");
            code.Directive("#else");
            code.Line($"[global::System.Obsolete({message})]");
            code.Directive("#endif");
            code.Open($"public static class {gone.Name}");
            shape.WriteValues(code, fact);
            code.Line($"public static global::Provenance.{shape.Kind} Fact => global::Provenance.FactRecords.{shape.ClassName}(Sources.All, new string[] {{ {string.Join(" ", FactRecord.Of(gone.Name, fact, shape.Fields(fact)).Take(1)).TrimEnd(',')} }})[0];");
            code.Close().Blank();
        }
    }
}
