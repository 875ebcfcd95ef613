using System.Text;

namespace Provenance.Package;

/// <summary>The same project in two folders, built by two people whose machines write dates and numbers in their own way.</summary>
public sealed class DeterminismTests(DeterminismTests.TwoPeople people) : IClassFixture<DeterminismTests.TwoPeople>
{
    private const string Generated = "generated/Provenance.Analyzers/Provenance.Analyzers.Generation.FactGenerator/";

    [Theory]
    [InlineData("obj/Release/net10.0/provenance.index")]
    [InlineData(Generated + "Figures.g.cs")]
    [InlineData(Generated + "Quotes.g.cs")]
    [InlineData(Generated + "Sources.g.cs")]
    [InlineData("obj/Release/net10.0/Project.dll")]
    [InlineData("obj/Release/net10.0/Project.pdb")]
    public void Both_have_the_same_bytes_in(string file) => Assert.Equal(File.ReadAllBytes(people.First[file]), File.ReadAllBytes(people.Second[file]));

    /// <summary>Else the builds would prove nothing: a capital I in small letters has no dot in Turkish.</summary>
    [Fact]
    public void The_second_machine_is_Turkish() => Assert.Equal("ı", people.SmallI);

    [Fact]
    public void The_symbols_hold_the_text_of_each_source_when_asked_to() => Assert.Equal(
        people.Sources.Select(source => Encoding.UTF8.GetString(source.Bytes)),
        people.Symbols.Where(document => document.Path.StartsWith("/_/sources/", StringComparison.Ordinal)).OrderBy(document => document.Path, StringComparer.Ordinal).Select(document => document.Text));

    [Fact]
    public void An_editor_shows_what_a_fact_is_and_where_it_stands()
    {
        string code = people.First.Read(Generated + "Figures.g.cs");

        Assert.Contains("/// <summary>400 kHz: maximum bus clock frequency of the sensor interface</summary>", code);
        Assert.Contains("/// <remarks>“The maximum bus clock frequency of the sensor interface is 400 kHz in fast mode.” I i.txt(1,60). One source.</remarks>", code);
    }

    /// <summary>Two builds, as a build server makes them.</summary>
    public sealed class TwoPeople : IDisposable
    {
        private static readonly string[] Names = ["sources/I i.txt", "sources/z.txt"];

        public TwoPeople()
        {
            Build(First, "ar_SA.UTF-8");
            Build(Second, "tr_TR.UTF-8");
            SmallI = Second.DotnetWith(("LC_ALL", "tr_TR.UTF-8"), "msbuild", "-getProperty:SmallI").Succeeded().Log.Trim();
            Sources = [.. Names.Select(name => (name, File.ReadAllBytes(First[name])))];
            Symbols = SymbolDocument.ReadAll(First["obj/Release/net10.0/Project.pdb"]);
        }

        internal string SmallI { get; }

        internal IReadOnlyList<(string Path, byte[] Bytes)> Sources { get; }

        internal IReadOnlyList<SymbolDocument> Symbols { get; }

        internal StrangersFolder First { get; } = new("first");

        internal StrangersFolder Second { get; } = new("the second/and deeper");

        public void Dispose()
        {
            First.Dispose();
            Second.Dispose();
        }

        private static void Build(StrangersFolder folder, string culture)
        {
            folder.WriteProject("Project.csproj", """
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>
                <ProvenanceEmbedSources>true</ProvenanceEmbedSources>
                <SmallI>$([System.String]::Copy('I').ToLower())</SmallI>
                """);
            folder.Write("Code.cs", $"class Code {{ const decimal Value = Project.Figures.{SampleDocuments.ClockFact}.Value; }}");
            folder.Write("sources/I i.txt", SampleDocuments.Clock(400));
            folder.Write("sources/z.txt", "It cost $1.24bn on 9 June 2025, and 1.5 million litres were lost. “We will not go on like this,” Ida Istrate said.\n");
            folder.DotnetWith(("LC_ALL", culture), "build", "-c", "Release", "-p:ContinuousIntegrationBuild=true", "-p:PathMap=" + folder.FullPath + "=/_/").Succeeded();
        }
    }
}
