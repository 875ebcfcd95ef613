using System.Globalization;
using Provenance.Analyzers.Generation.Naming;
using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Clauses;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>What Figures.g.cs and Quotes.g.cs have in common: one nested class a fact, and the records of all at the end.</summary>
internal static class FactsFile
{
    /// <summary>Writes a file.</summary>
    public static string Write(FactIndex index, IReadOnlyList<IndexedFact> facts, GenerationSettings settings, FactFileShape shape, CancellationToken cancellation)
    {
        string[] names = IdentifierGuard.Names([.. facts.Select(fact => fact.Name)], shape.Kind);
        var clauses = new Lazy<ClauseIndex[]>(index.ClausesBySource);
        HashSet<string>? asked = FactClasses.Asked(index, settings.FactUses);
        return GeneratedFile.Write(settings, shape.ClassName, shape.Summary, attribute: SingleSourceMark.Of(facts, names), members: code =>
        {
            for (int i = 0; i < names.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                var place = new FactInFile(facts[i], index.Sources, clauses);
                if (settings.HasDocumentation)
                    FactDocumentation.Write(code, place);
                ContestMark.Write(code, place);
                DriftMark.Write(code, place);
                SeriesClasses.WriteMark(code, place);
                code.Open($"public static class {names[i]}");
                shape.WriteValues(code, facts[i]);
                SeriesClasses.Write(code, place, names[i], settings, shape.WriteValues);
                if (asked is null || asked.Contains(names[i]))
                    code.Documentation(settings, MemberDocumentation.Of("Fact")).Line($"public static global::Provenance.{shape.Kind} Fact => FactAt[{i.ToString(CultureInfo.InvariantCulture)}];");
                code.Close().Blank();
            }

            bool isFigures = shape.Kind == nameof(Figure);
            RetiredFacts.Write(code, [.. index.Retired.Where(gone => gone.Figure is not null == isFigures)], shape);
            WriteAll(code, facts, names, shape);
        });
    }

    private static void WriteAll(CodeWriter code, IReadOnlyList<IndexedFact> facts, IReadOnlyList<string> names, FactFileShape shape)
    {
        string type = "global::Provenance." + shape.Kind;
        // An array, whose element costs the compiler least to find, at every fact.
        code.Line($"private static readonly {type}[] FactAt = global::Provenance.FactRecords.{shape.ClassName}(Sources.All, new string[]")
            .Line("{")
            .Indent()
            .Line($"// name|verdict|{shape.FieldNames}, then its citations: @source|line|column|exact|sentence|speaker");
        for (int i = 0; i < names.Count; i++)
        {
            foreach (string record in FactRecord.Of(names[i], facts[i], shape.Fields(facts[i])))
                code.Line(record);
        }

        code.Close(");");

        code.Blank()
            .Line("/// <summary>All of them, in the order of the sources.</summary>")
            .Line($"public static global::System.Collections.Generic.IReadOnlyList<{type}> All {{ get; }} = global::System.Array.AsReadOnly(FactAt);");
    }
}
