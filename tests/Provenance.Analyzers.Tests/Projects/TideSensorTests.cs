using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Tests;

namespace Provenance.Analyzers.Tests.Projects;

/// <summary>The example of docs/limits.md.</summary>
public class TideSensorTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "examples", "TideSensor");

    [Fact]
    public async Task Every_limit_is_borne_out_by_the_first_revision() => Assert.Empty(await Reports("sources/ts7.md"));

    [Fact]
    public async Task The_second_revision_is_told_at_each_limit_whose_clause_is_another_and_at_no_other() => Assert.Equal(
        ["PROV0008 MaxSupplyVolts", "PROV0007 SupplyOff", "PROV0008 SetUp", "PROV0007 PowerOn", "PROV0007 CalibrationMonths", "PROV0007 MaxStorageCelsius"],
        await Reports("next/ts7.md"));

    private static async Task<string[]> Reports(string datasheet)
    {
        SourcedProject project = SourcedProject.Reading(("sources/ts7.md", Read(datasheet))).Property("RootNamespace", "TideSensor");
        CSharpCompilation compilation = project.Compile("TideSensor", "global using System;", Read("Ts7Limits.cs"));
        ImmutableArray<DiagnosticAnalyzer> rules = [new UnverifiedCitationAnalyzer(), new CitedValueAnalyzer(), new ConstantWithoutClauseAnalyzer()];

        AnalyzerRun run = await AnalyzerRun.Of(rules, new MarkedSource("", []), compilation, project.Options);

        return [.. run.Diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => $"{diagnostic.Id} {NameAt(diagnostic.Location)}")];
    }

    /// <summary>The constant whose attribute or value a place is.</summary>
    private static string NameAt(Location place) =>
        place.SourceTree!.GetRoot().FindNode(place.SourceSpan).AncestorsAndSelf().OfType<FieldDeclarationSyntax>().Single().Declaration.Variables[0].Identifier.ValueText;

    private static string Read(string path) => File.ReadAllText(Path.Combine(Folder, path)).ReplaceLineEndings("\n");
}
