using Provenance.Analyzers.Generation.Naming;
using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>What Figures.g.cs and Quotes.g.cs have in common: one nested class a fact and a list of all.</summary>
internal static class FactsFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="index">For the sources.</param>
    /// <param name="facts">The facts in the file.</param>
    /// <param name="settings">Namespace and visibility.</param>
    /// <param name="className">The class: Figures or Quotes.</param>
    /// <param name="type">The type of a fact at run time.</param>
    /// <param name="summary">Documentation of the class.</param>
    /// <param name="writeMembers">Writes the members of one fact.</param>
    /// <param name="cancellation">Looked at once a fact.</param>
    public static string Write(
        FactIndex index, IReadOnlyList<IndexedFact> facts, GenerationSettings settings, string className, string type, string summary,
        Action<CodeWriter, FactInFile> writeMembers, CancellationToken cancellation)
    {
        string[] sourceNames = SourceNames.Of(index.Sources);
        string[] names = IdentifierGuard.Names([.. facts.Select(fact => fact.Name)], className.TrimEnd('s'));

        return GeneratedFile.Write(settings, className, summary, code =>
        {
            for (int i = 0; i < names.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                var fact = new FactInFile(facts[i], names[i], index.Sources, sourceNames);
                FactDocumentation.Write(code, fact);
                ContestMark.Write(code, fact);
                code.Open($"public static class {names[i]}");
                writeMembers(code, fact);
                code.Close().Blank();
            }

            ListProperty.Write(code, type, "All of them, in the order of the sources.", [.. names.Select(name => name + ".Fact")]);
        });
    }
}
