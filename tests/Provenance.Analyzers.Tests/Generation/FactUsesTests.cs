using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Provenance.Analyzers.Generation;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Tests.Generation;

/// <summary>Which facts have the property <c>Fact</c> in a build that nobody looks at: those that are asked for it, all in doubt.</summary>
public class FactUsesTests
{
    private static readonly FactIndex Index = Samples.Index(Samples.Figure("Bridges", "12"), Samples.Figure("Tanks", "500"), Samples.Quote("Danger", "Danger"));

    [Theory]
    [InlineData("class C { object O => Figures.Bridges.Value; }", "")]
    [InlineData("class C { object O => Figures.Bridges.Fact; }", "Bridges")]
    [InlineData("class C { object O => Sample.Figures.Bridges.Fact.Citations[0].Line; }", "Bridges")]
    [InlineData("class C { object O => global::Sample.Figures.Bridges.Fact; object P => Quotes.Danger.Fact; }", "Bridges Danger")]
    [InlineData("class C { string S => nameof(Figures.Tanks.Fact); }", "Tanks")]
    [InlineData("class FactAttribute : System.Attribute; class C { [Fact] void M() { } }", "")]
    public void What_is_asked_for_has_it(string source, string facts) => Assert.Equal(facts, Having("namespace Sample;\n" + source));

    [Theory]
    [InlineData("using static Sample.Figures.Bridges; class C { object O => Fact; }")]
    [InlineData("using B = Sample.Figures.Bridges; class C { object O => B.Fact; }")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]")]
    public void In_doubt_all_have_it(string source) => Assert.Equal("Bridges Tanks Danger", Having(source));

    [Theory]
    [InlineData("Index.cshtml")]
    [InlineData("Counter.razor")]
    [InlineData("Main.xaml")]
    public void A_page_that_another_generator_makes_code_of_may_ask_for_any(string page) => Assert.Equal("Bridges Tanks Danger", Having("", page));

    [Fact]
    public void Public_facts_all_have_it() => Assert.Equal("Bridges Tanks Danger", Having("", visibility: "public"));

    [Fact]
    public void Where_an_editor_looks_all_have_it() => Assert.Equal("Bridges Tanks Danger", Having("", documentation: DocumentationMode.Parse));

    private static string Having(string source, string? page = null, string visibility = "internal", DocumentationMode documentation = DocumentationMode.None)
    {
        CSharpParseOptions options = Compiler.ParseOptions().WithDocumentationMode(documentation);
        ImmutableArray<AdditionalText> files = [new InMemoryText(FixedOptions.IndexPath, FactIndexWriter.Write(Index)), .. page is null ? [] : new[] { new InMemoryText(page, "") }];
        CSharpGeneratorDriver.Create([new FactGenerator().AsSourceGenerator()], files, options, new FixedOptions(new Dictionary<string, string> { ["RootNamespace"] = "Sample", ["ProvenanceVisibility"] = visibility }))
            .RunGeneratorsAndUpdateCompilation(Compiler.Compile("Sample", options, source), out Compilation output, out _);
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return string.Join(" ", new[] { "Figures+Bridges", "Figures+Tanks", "Quotes+Danger" }.Where(name => output.GetTypeByMetadataName("Sample." + name)!.GetMembers("Fact").Length == 1).Select(name => name.Split('+')[1]));
    }
}
