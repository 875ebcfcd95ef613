using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.Analyzers.Tests.Generation;

/// <summary>A project's own names come first, and are said to be in the way where they are.</summary>
public class TakenNamesTests
{
    private static readonly Dictionary<string, string> Implicit = new() { ["RootNamespace"] = "Sample", ["ImplicitUsings"] = "enable" };

    [Theory]
    [InlineData("namespace Sample; class [|Figures|];")]
    [InlineData("namespace Sample { enum [|Figures|] { A } }")]
    [InlineData("namespace Sample { record struct [|Quotes|](int A); }")]
    [InlineData("namespace [|Sample.Sources|]; class A;")]
    [InlineData("namespace Sample { namespace [|Figures.Drawn|] { class A; } }")]
    [InlineData("namespace Sample { delegate void [|Figures|](); }")]
    public async Task A_name_that_is_taken_is_one_error_and_the_class_is_left_out(string source)
    {
        SourcedProject project = SourcedProject.With(Samples.Figure("Width", "5"));

        (await project.Run(new NameIsTakenAnalyzer(), source)).ReportsTheMarkedPlaces();
    }

    [Theory]
    [InlineData("namespace Sample; static partial class Figures { public const int Own = Width.Value; }")]
    [InlineData("namespace Other; class Figures;")]
    [InlineData("namespace Sample; class Outer { class Figures; }")]
    [InlineData("namespace Sample; class Figures<T>;")]
    public async Task Another_name_is_not_in_the_way(string source) =>
        (await SourcedProject.With(Samples.Figure("Width", "5")).Run(new NameIsTakenAnalyzer(), source)).ReportsTheMarkedPlaces();

    [Fact]
    public async Task A_project_without_sources_may_use_every_name() =>
        (await SourcedProject.With(Engine.Index.FactIndex.Empty).Run(new NameIsTakenAnalyzer(), "namespace Sample; class Figures;")).ReportsTheMarkedPlaces();

    [Theory]
    [InlineData("class User { const int Width = Figures.Width.Value; }")]
    [InlineData("namespace Elsewhere { class User { const int Width = Figures.Width.Value; } }")]
    [InlineData("using Figures = Sample.Figures; class User { const int Width = Figures.Width.Value; }")]
    [InlineData("class Figures { class User { const int Width = Sample.Figures.Width.Value; } }")]
    [InlineData("namespace Sample { class User { const int Width = Figures.Width.Value; } }")]
    public void Code_outside_the_namespace_knows_the_classes_where_usings_are_implicit(string source) =>
        GeneratorRun.Over(Samples.Index(Samples.Figure("Width", "5")), source, Implicit).CompilesSilently();
}
