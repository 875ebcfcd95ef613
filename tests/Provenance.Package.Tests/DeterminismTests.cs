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

    /// <summary>Two builds, as a build server makes them.</summary>
    public sealed class TwoPeople : IDisposable
    {
        public TwoPeople()
        {
            Build(First, "en_US.UTF-8");
            Build(Second, "tr_TR.UTF-8");
        }

        internal StrangersFolder First { get; } = new("first");

        internal StrangersFolder Second { get; } = new("the second/and deeper");

        public void Dispose()
        {
            First.Dispose();
            Second.Dispose();
        }

        private static void Build(StrangersFolder folder, string culture)
        {
            folder.WriteProject("Project.csproj", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>");
            folder.Write("Code.cs", $"class Code {{ const double Value = Project.Figures.{SampleDocuments.ClockFact}.Value; }}");
            folder.Write("sources/I i.txt", SampleDocuments.Clock(400));
            folder.Write("sources/z.txt", "It cost $1.24bn on 9 June 2025, and 1.5 million litres were lost. “We will not go on like this,” Ida Istrate said.\n");
            folder.DotnetWith(("LC_ALL", culture), "build", "-c", "Release", "-p:ContinuousIntegrationBuild=true", "-p:PathMap=" + folder.FullPath + "=/_/").Succeeded();
        }
    }
}
