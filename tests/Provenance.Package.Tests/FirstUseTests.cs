using System.Security.Cryptography;
using System.Text.Json;

namespace Provenance.Package;

/// <summary>The first five minutes with the package: no line is written but the one that uses a fact.</summary>
public sealed class FirstUseTests(FirstUseTests.FirstUse use) : IClassFixture<FirstUseTests.FirstUse>
{
    [Fact]
    public void Adding_the_package_succeeds() => Assert.Contains("PackageReference for package 'Provenance'", use.Add.Log);

    [Fact]
    public void A_use_of_a_fact_whose_sources_disagree_is_a_warning_at_the_use_that_names_both_places()
    {
        string warning = Assert.Single(use.First.Diagnostics);

        Assert.StartsWith($"{use.Program}(2,19): warning PROV0001: Sources disagree: \"400 kHz\" (sources/a.txt:1) but \"100 kHz\" (sources/b.md:3)", warning);
    }

    [Fact]
    public void The_second_build_says_no_more_than_that_it_succeeded() => Assert.StartsWith("Build succeeded.\n    0 Warning(s)\n    0 Error(s)\n", use.Quiet.Log.TrimStart().ReplaceLineEndings("\n"));

    [Fact]
    public void The_second_build_reads_no_document() => Assert.False(use.Second.RanExtraction, use.Second.Log);

    [Fact]
    public void The_second_build_compiles_nothing() => Assert.False(use.Second.RanCompiler, use.Second.Log);

    [Fact]
    public void A_log_of_errors_leads_to_both_documents()
    {
        JsonElement result = Assert.Single(
            use.Sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "PROV0001");
        string[] places =
        [
            .. from location in result.GetProperty("relatedLocations").EnumerateArray()
               let physical = location.GetProperty("physicalLocation")
               let uri = physical.GetProperty("artifactLocation").GetProperty("uri").GetString()
               let region = physical.GetProperty("region")
               select $"{string.Join('/', uri.Split('/')[^2..])}({region.GetProperty("startLine")},{region.GetProperty("startColumn")})",
        ];

        Assert.Equal(["sources/a.txt(1,60)", "sources/b.md(3,60)"], places);
    }

    [Fact]
    public void A_log_of_errors_holds_a_note_in_each_document() => Assert.Equal(
        2,
        use.Sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Count(result =>
            result.GetProperty("ruleId").GetString() == "PROV1001" && result.GetProperty("level").GetString() == "note"));

    [Theory]
    [InlineData("sources/a.txt")]
    [InlineData("sources/b.md")]
    public void The_symbols_of_the_program_name_a_source_with_its_hash(string source) => Assert.Equal(
        Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(use.Folder[source]))),
        Assert.Single(use.Symbols, document => document.Path.EndsWith(source, StringComparison.Ordinal)).Hash);

    [Fact]
    public void The_program_runs() => Assert.Equal("400", use.Run.Log.Trim());

    [Fact]
    public void A_severity_of_the_users_own_wins() => Assert.Empty(use.Silenced.Diagnostics);

    /// <summary>A console project in an empty folder, two documents that disagree and one use.</summary>
    public sealed class FirstUse : IDisposable
    {
        private readonly StrangersFolder _folder = new("Stranger");

        public FirstUse()
        {
            _folder.Dotnet("new", "console", "--no-restore").Succeeded();
            Add = _folder.Dotnet("add", "package", "Provenance", "--version", PackedFeed.Instance.Version).Succeeded();
            _folder.Write("sources/a.txt", SampleDocuments.Clock(400));
            _folder.Write("sources/b.md", SampleDocuments.Clock(100, "# Second edition\n\n"));
            Program = _folder.Write("Program.cs", $"using Stranger;\nConsole.WriteLine(Figures.{SampleDocuments.ClockFact}.Value);\n");

            First = _folder.Build();
            Second = _folder.Build("--no-restore");
            Quiet = _folder.Dotnet("build", "-v:q", "--nologo").Succeeded();
            Run = _folder.Dotnet("run", "--no-build").Succeeded();
            _folder.Build("--no-restore", "--no-incremental", "-p:ErrorLog=log.sarif%2Cversion=2.1");
            Sarif = JsonDocument.Parse(_folder.Read("log.sarif"));
            _folder.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.PROV0001.severity = none\n");
            Silenced = _folder.Build("--no-restore");
        }

        internal StrangersFolder Folder => _folder;

        internal IReadOnlyList<SymbolDocument> Symbols => SymbolDocument.ReadAll(_folder["obj/Debug/net10.0/Stranger.pdb"]);

        internal string Program { get; }

        internal DotnetRun Add { get; }

        internal DotnetRun First { get; }

        internal DotnetRun Second { get; }

        internal DotnetRun Quiet { get; }

        internal DotnetRun Run { get; }

        internal DotnetRun Silenced { get; }

        internal JsonDocument Sarif { get; }

        public void Dispose() => _folder.Dispose();
    }
}
