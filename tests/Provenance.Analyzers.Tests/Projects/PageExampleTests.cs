using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Tests;

namespace Provenance.Analyzers.Tests.Projects;

/// <summary>Every example in C# on a page is code of a project with implicit usings, as it stands.</summary>
public class PageExampleTests
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>The facts that the pages speak of.</summary>
    private static readonly SourcedProject Project = SourcedProject.With(
            Samples.Figure("AirAndMissileDefensesIncrease", "400", FigureKind.Percent, unit: "%"),
            Samples.Figure("Bridges", "12", unit: "{bridge}"),
            Samples.Figure("DeregistrationThreshold", "83000", FigureKind.Money, unit: "GBP"),
            Samples.Figure("DronesAndMissiles", "500", hedge: Hedge.About),
            Samples.Figure("FifoDepth", "32", unit: "{byte}"),
            Samples.Figure("StandardRate", "20", FigureKind.Percent, unit: "%"),
            Samples.Series("StandardRateOfLanternDuty", "20", "21"),
            Samples.Figure("Tanks", "1800", unit: "{tank}"),
            Samples.Quote("AllTheEasternFront", "all the eastern front now"),
            Samples.Quote("QuantumLeap", "quantum leap"))
        .Property("RootNamespace", "Sample").Property("ImplicitUsings", "enable");

    public static TheoryData<string, int> Examples
    {
        get
        {
            var examples = new TheoryData<string, int>();
            foreach (string page in Pages())
            {
                for (int i = 0; i < ExamplesOf(page).Count; i++)
                    examples.Add(page, i);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_compiles_as_it_stands(string page, int number)
    {
        string code = ExamplesOf(page)[number];

        CSharpCompilation compilation = Project.Compile("Sample", ImplicitUsings, code);
        bool isProgram = CSharpSyntaxTree.ParseText(code, Compiler.ParseOptions()).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        Diagnostic[] errors =
        [
            .. compilation.WithOptions(compilation.Options.WithOutputKind(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary))
                .GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
        ];

        Assert.Empty(errors.Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("build/PackageReadme.md")]
    [InlineData("docs/rules/PROV0001.md")]
    public void The_pages_have_examples(string page) => Assert.NotEmpty(ExamplesOf(page));

    private static IEnumerable<string> Pages() =>
        new[] { "README.md", "build/PackageReadme.md" }
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "build", "templates"), "*.md", SearchOption.AllDirectories).Select(Relative))
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Select(Relative))
            .Order(StringComparer.Ordinal);

    private static string Relative(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    private static IReadOnlyList<string> ExamplesOf(string page) =>
        [.. Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n"), "^ *```(?:csharp|cs|c#)\n(.*?)^ *```", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups[1].Value)];
}
