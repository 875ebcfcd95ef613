using System.Globalization;

namespace Provenance.Package;

/// <summary>
/// A library for two frameworks that cites 300 documents and publishes its facts, and an application that uses them without
/// referring to the package, all below a folder whose name has blanks, letters of Unicode and what means something to MSBuild
/// (but no semicolon: NuGet itself cannot restore below one).
/// </summary>
public sealed class LibraryAndApplicationTests(LibraryAndApplicationTests.Solution solution) : IClassFixture<LibraryAndApplicationTests.Solution>
{
    [Fact]
    public void Both_frameworks_of_the_library_are_built() =>
        Assert.Equal(["net10.0", "netstandard2.0"], Directory.GetDirectories(solution.Folder["Library/bin/Debug"]).Select(Path.GetFileName).Order());

    [Fact]
    public void Every_document_is_read() => Assert.Equal(
        Solution.Documents + 2,
        File.ReadLines(solution.Folder["Library/obj/Debug/net10.0/provenance.index"]).Count(line => line.StartsWith("source\t", StringComparison.Ordinal)));

    [Fact]
    public void Both_frameworks_have_the_same_facts() => Assert.Equal(
        solution.Folder.Read("Library/obj/Debug/net10.0/provenance.index"), solution.Folder.Read("Library/obj/Debug/netstandard2.0/provenance.index"));

    [Fact]
    public void The_application_is_warned_at_its_use_of_a_fact_of_the_library()
    {
        string warning = Assert.Single(solution.First.Diagnostics);

        Assert.StartsWith(solution.Program, warning);
        Assert.StartsWith("(1,16): warning PROV0001: Sources disagree: \"400 kHz\" (sources/a @;#.txt:1) but \"100 kHz\" (sources/ü b.md:1)", warning[solution.Program.Length..]);
    }

    [Fact]
    public void Documents_of_an_application_that_does_not_refer_to_the_package_are_not_read() =>
        Assert.Empty(Directory.EnumerateFiles(solution.Folder["App/obj"], "provenance.*", SearchOption.AllDirectories));

    [Fact]
    public void The_application_finds_the_citations_of_the_library_at_run_time() =>
        Assert.Equal("400 kHz sources/a @;#.txt:1 of 302", solution.Run.Log.Trim());

    [Fact]
    public void The_documentation_of_the_library_says_what_a_fact_is() =>
        Assert.Contains("<summary>400 kHz: maximum bus clock frequency of the sensor interface</summary>", solution.Folder.Read("Library/bin/Debug/net10.0/Library.xml"));

    [Fact]
    public void The_second_build_compiles_nothing() => Assert.False(solution.Second.RanCompiler, solution.Second.Log);

    [Fact]
    public void The_second_build_reads_no_document() => Assert.False(solution.Second.RanExtraction, solution.Second.Log);

    /// <summary>The two projects, built twice.</summary>
    public sealed class Solution : IDisposable
    {
        public const int Documents = 300;

        public Solution()
        {
            Folder.WriteProject("Library/Library.csproj", """
                <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
                <TargetFramework />
                <ProvenanceVisibility>public</ProvenanceVisibility>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                """);
            Folder.Write("Library/sources/a @;#.txt", SampleDocuments.Clock(400));
            Folder.Write("Library/sources/ü b.md", SampleDocuments.Clock(100));
            for (int i = 0; i < Documents; i++)
                Folder.Write(string.Create(CultureInfo.InvariantCulture, $"Library/sources/{i % 7}/{i}.txt"), string.Create(CultureInfo.InvariantCulture, $"District {i} repaired {i + 2} bridges after the flood.\n"));

            Folder.Write("App/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                  </PropertyGroup>
                  <ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>
                </Project>
                """);
            Folder.Write("App/sources/unread.txt", "Nothing is read here.");
            Program = Folder.Write("App/Program.cs", $$"""
                var citation = Library.Figures.{{SampleDocuments.ClockFact}}.Fact.Citations[0];
                Console.WriteLine($"{citation.Exact} {citation.Source}:{citation.Line} of {Library.Sources.All.Count}");
                """);
            Folder.Write("All.slnx", """<Solution><Project Path="App/App.csproj" /><Project Path="Library/Library.csproj" /></Solution>""");

            First = Folder.Build("-m");
            Second = Folder.Build("-m", "--no-restore");
            Run = Folder.Dotnet("run", "--no-build", "--project", "App").Succeeded();
        }

        internal StrangersFolder Folder { get; } = new("my büild @# folder");

        internal string Program { get; }

        internal DotnetRun First { get; }

        internal DotnetRun Second { get; }

        internal DotnetRun Run { get; }

        public void Dispose() => Folder.Dispose();
    }
}
