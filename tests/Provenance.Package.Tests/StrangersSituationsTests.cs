using System.Text.RegularExpressions;
using Provenance.Tests;

namespace Provenance.Package;

/// <summary>Projects as strangers have them, each with one thing that others do not have: all restored and built at once.</summary>
public sealed class StrangersSituationsTests(StrangersSituationsTests.Situations situations) : IClassFixture<StrangersSituationsTests.Situations>
{
    [Theory]
    [InlineData("TopLevel", "top-level code with implicit usings, and Markdown")]
    [InlineData("ExampleOfReadme", "the first example of the README, with the documents that it speaks of")]
    [InlineData("ExampleOfPackage", "the example of the package's page")]
    [InlineData("Older", "the task of netstandard2.0: Markdown, HTML, and a PDF that it leaves out")]
    [InlineData("Central", "a GlobalPackageReference, which brings no assembly for the compiler")]
    [InlineData("First", "one of two projects of one root namespace")]
    [InlineData("Second", "the other, which sees the first one's internals and has facts of its own")]
    [InlineData("Third", "another, which has none and uses the first one's")]
    [InlineData("Found", "a folder of other things below Sources")]
    [InlineData("FSharp", "a project in F#")]
    [InlineData("Reworded", "a use of a fact whose words are no more those of the lock, which is information")]
    public void It_is_built(string project, string what) => Assert.True(File.Exists(situations.Folder[$"{project}/bin/Debug/net10.0/{project}.dll"]), $"{what}\n{situations.Good.Log}");

    [Theory]
    [InlineData("TopLevel")]
    [InlineData("Central")]
    [InlineData("First")]
    [InlineData("Second")]
    [InlineData("Third")]
    [InlineData("PrivateLibrary")]
    [InlineData("Application")]
    [InlineData("Web")]
    [InlineData("Reworded")]
    [InlineData("Excluded")]
    [InlineData("Written")]
    public void Nothing_is_said_about(string project) => Assert.Empty(situations.Said(project));

    [Fact]
    public void A_format_that_the_older_task_does_not_read_is_a_warning_with_a_way_out() =>
        Assert.Contains("warning PROV9015: The document is a PDF, which is read with the .NET SDK 10 or later", Assert.Single(situations.Said("Older")));

    [Fact]
    public void What_only_the_default_pattern_finds_gives_warnings() =>
        Assert.Equal(["a.txt(1,4): warning PROV9002", "c.json(1,3): warning PROV9016"], situations.Said("Found").Select(text => string.Join(":", Path.GetFileName(text.Split(':')[0]) + ":" + text.Split(':')[1])).Order(StringComparer.Ordinal));

    [Fact]
    public void Who_uses_a_wrapper_hears_what_its_fact_is_worth_though_the_fact_is_internal_to_another_project() =>
        Assert.Contains("Wrapping/User.cs(1,65): warning PROV0001: Sources disagree: \"400 kHz\"", Assert.Single(situations.Said("Wrapping")).Replace('\\', '/'));

    [Fact]
    public void A_project_of_another_language_hears_one_message() =>
        Assert.Contains("warning PROV9007: Provenance generates C#", Assert.Single(situations.Said("FSharp")));

    [Fact]
    public void A_private_reference_of_a_library_serves_at_run_time() => Assert.Equal("sources/a.txt", situations.Run.Log.Trim());

    [Fact]
    public void A_web_project_publishes_neither_sources_nor_decisions() =>
        Assert.Equal(["appsettings.json"], Directory.GetFiles(situations.Folder["published"], "*.json").Select(Path.GetFileName).Where(name => !name!.StartsWith("Web.", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Taken", "error PROV9019: 'Taken.Figures' is the class of facts that is generated of the sources; rename this one, or put the facts elsewhere: <ProvenanceNamespace>Taken.Facts</ProvenanceNamespace>")]
    [InlineData("Strict", "error PROV0001: Sources disagree")]
    [InlineData("PublicAndPrivate", "error PROV9007: The facts are public and the reference to Provenance is private")]
    public void One_error_says_what_to_do(string project, string text)
    {
        string said = Assert.Single(situations.Said(project, situations.Bad));

        Assert.Contains(text, said);
    }

    /// <summary>The projects, built.</summary>
    public sealed class Situations : IDisposable
    {
        private const string Exe = "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>";
        private const string Use = "Console.WriteLine(Figures." + SampleDocuments.ClockFact + ".Value);";

        /// <summary>What was accepted when the document still said "slow mode".</summary>
        private const string Lock = $$"""
            {
              "Figures.{{SampleDocuments.ClockFact}}": {
                "kind": "quantity", "value": "400", "unit": "kHz", "text": "400 kHz",
                "citations": [{ "source": "sources/a.txt", "exact": "400 kHz", "prefix": "ency of the sensor interface is ", "suffix": " in slow mode.", "hash": "df4bab196489be269374dcb449b8d1ef" }]
              },
              "version": 1
            }
            """;

        private readonly List<string> _good = [];
        private readonly List<string> _bad = [];

        public Situations()
        {
            string version = PackedFeed.Instance.Version;
            Program("TopLevel", Use, ("sources/a.md", SampleDocuments.Clock(400)));
            Program("ExampleOfReadme", FirstExample("README.md"), [.. Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").Select(path => ("sources/" + Path.GetFileName(path), File.ReadAllText(path)))]);
            Program("ExampleOfPackage", FirstExample("build/PackageReadme.md"), ("sources/a.txt", "The county repaired 12 bridges.\n"));
            Program("Older", Use, ("sources/a.md", SampleDocuments.Clock(400)), ("sources/b.html", "<p>The kiln in Orsk has 8 burners.</p>"), ("sources/c.pdf", "%PDF-1.4\n"));
Project("Older", Exe + $"<ProvenanceTaskAssembly>$(NuGetPackageRoot)/provenance/{version}/tasks/netstandard2.0/Provenance.Build.dll</ProvenanceTaskAssembly>", Reference());
            Library("PrivateLibrary", "", Reference(" PrivateAssets=\"all\""), $"namespace PrivateLibrary; public static class Clock {{ public static string Source => Figures.{SampleDocuments.ClockFact}.Fact.Citations[0].Source.Path; }}");
            _good.Add(Project("Application", Exe, "<ProjectReference Include=\"../PrivateLibrary/PrivateLibrary.csproj\" />"));
            Folder.Write("Application/Program.cs", "Console.WriteLine(PrivateLibrary.Clock.Source);");
            _good.Add(Project("Central", Exe, ""));
            Folder.Write("Central/Directory.Packages.props", $"<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup><GlobalPackageReference Include=\"Provenance\" Version=\"{version}\" /></ItemGroup></Project>");
            Folder.Write("Central/Program.cs", Use);
            Folder.Write("Central/sources/a.txt", SampleDocuments.Clock(400));

            const string Same = "<RootNamespace>Same</RootNamespace><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";
            const string SeesFirst = "<ProjectReference Include=\"../First/First.csproj\" />";
            Library("First", Same, Reference() + "<InternalsVisibleTo Include=\"Second\" /><InternalsVisibleTo Include=\"Third\" />", "");
            Library("Second", Same, Reference() + SeesFirst, $"namespace Same; class User {{ public object Value => Figures.{SampleDocuments.ClockFact}.Value; }}");
            _good.Add(Project("Third", Same, Reference() + SeesFirst));
            Folder.Write("Third/User.cs", $"namespace Same; class User {{ public object Value => Figures.{SampleDocuments.ClockFact}.Value; }}");
            Program("Found", Use, ("Sources/a.txt", "\u00ff"), ("Sources/b.json", "{ /* metres */ \"height_m\": 45 }"), ("Sources/c.json", "{ broken"), ("Sources/d.txt", SampleDocuments.Clock(400)));
            File.WriteAllBytes(Folder["Found/Sources/a.txt"], [0x61, 0x62, 0x63, 0xFF]);
            _good.Add("FSharp/FSharp.fsproj");
            Folder.Write("FSharp/FSharp.fsproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><Compile Include=\"A.fs\" />{Reference()}</ItemGroup></Project>");
            Folder.Write("FSharp/A.fs", "module A\nlet x = 1\n");
            Folder.Write("FSharp/sources/a.txt", SampleDocuments.Clock(400));
            _good.Add(Project("Web", "", Reference(), "Microsoft.NET.Sdk.Web"));
            Folder.Write("Web/Program.cs", "Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args);");
            Folder.Write("Web/sources/a.json", "{ \"height_m\": 45 }");
            Folder.Write("Web/provenance.json", "{}");
            Folder.Write("Web/appsettings.json", "{}");

            Library("Reworded", "", Reference(), $"namespace Reworded; class User {{ public object Value => Figures.{SampleDocuments.ClockFact}.Value; }}");
            Folder.Write("Reworded/provenance.lock.json", Lock);

            Program("Excluded", Use, ("sources/a.txt", SampleDocuments.Clock(400)), ("sources/old/b.txt", SampleDocuments.Clock(100)), ("sources/c.csv", "\0"), ("provenance.json", "{ \"exclude\": [\"old\", \"sources/*.csv\"] }"));
            _good.Add(Project("Written", Exe + "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>Written</CompilerGeneratedFilesOutputPath>", Reference()));
            Folder.Write("Written/Program.cs", Use);
            Folder.Write("Written/sources/a.txt", SampleDocuments.Clock(400));
            Folder.Write("Written/Written/Provenance.Analyzers/Provenance.Analyzers.Generation.FactGenerator/Figures.g.cs", "namespace Written; internal static partial class Figures { public static int All; }");
            Library("Wrapped", "", Reference(), $"namespace Wrapped; public static class Clock {{ public static decimal Kilohertz => Figures.{SampleDocuments.ClockFact}.Value; }}");
            Folder.Write("Wrapped/sources/b.txt", SampleDocuments.Clock(100));
            _good.Add(Project("Wrapping", "", "<ProjectReference Include=\"../Wrapped/Wrapped.csproj\" />"));
            Folder.Write("Wrapping/User.cs", "namespace Wrapping; public class User { public decimal Value => Wrapped.Clock.Kilohertz; }");

            Library("Taken", "", Reference(), "namespace Taken; public enum Figures { A }", _bad);
            Library("PublicAndPrivate", "<ProvenanceVisibility>public</ProvenanceVisibility>", Reference(" PrivateAssets=\"all\""), "", _bad);
            Library("Strict", "", Reference(), $"namespace Strict; class User {{ public object Value => Figures.{SampleDocuments.ClockFact}.Value; }}", _bad);
            Folder.Write("Strict/sources/b.txt", SampleDocuments.Clock(100));
            Folder.Write("Strict/.editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.category-Provenance.severity = error\n");

            Good = Build("Good.slnx", _good).Succeeded();
            Bad = Build("Bad.slnx", _bad);
            Run = Folder.Dotnet("run", "--no-build", "--project", "Application").Succeeded();
            Folder.Dotnet("publish", "Web", "--no-build", "-c", "Debug", "-o", "published").Succeeded();
        }

        internal StrangersFolder Folder { get; } = new("situations");

        internal DotnetRun Good { get; }

        internal DotnetRun Bad { get; }

        internal DotnetRun Run { get; }

        public void Dispose() => Folder.Dispose();

        /// <summary>The warnings and errors of a project.</summary>
        internal IReadOnlyList<string> Said(string project, DotnetRun? run = null) =>
            [.. (run ?? Good).Diagnostics.Where(text => text.StartsWith(Folder[project] + Path.DirectorySeparatorChar, StringComparison.Ordinal))];

        private static string Reference(string more = "") => $"<PackageReference Include=\"Provenance\" Version=\"{PackedFeed.Instance.Version}\"{more} />";

        /// <summary>The first block of C# on a page.</summary>
        private static string FirstExample(string page) =>
            Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, page)), "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        private DotnetRun Build(string solution, List<string> projects)
        {
            Folder.Write(solution, "<Solution>" + string.Concat(projects.Select(project => $"<Project Path=\"{project}\" />")) + "</Solution>");
            return Folder.Dotnet("build", solution, "-m");
        }

        private void Program(string name, string code, params (string Path, string Text)[] documents)
        {
            _good.Add(Project(name, Exe, Reference()));
            Folder.Write(name + "/Program.cs", code);
            foreach ((string path, string text) in documents)
                Folder.Write(name + "/" + path, text);
        }

        private void Library(string name, string properties, string items, string code, List<string>? into = null)
        {
            (into ?? _good).Add(Project(name, properties, items));
            Folder.Write(name + "/Code.cs", code);
            Folder.Write(name + "/sources/a.txt", SampleDocuments.Clock(400));
        }

        private string Project(string name, string properties, string items, string sdk = "Microsoft.NET.Sdk")
        {
            string path = $"{name}/{name}.csproj";
            Folder.Write(path, $"<Project Sdk=\"{sdk}\"><PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>");
            return path;
        }
    }
}
