namespace Provenance.Package;

/// <summary>A project that is as strict as it can be, with the analyzers of other people beside Provenance.</summary>
public sealed class NeighbourTests
{
    [Fact]
    public void Nothing_is_said_about_generated_code_and_no_analyzer_fails()
    {
        using var folder = new StrangersFolder();
        folder.WriteProject(
            "Project.csproj",
            """
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <ProvenanceVisibility>public</ProvenanceVisibility>
            <AnalysisMode>All</AnalysisMode>
            <AnalysisLevel>latest</AnalysisLevel>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            """,
            """
            <PackageReference Include="Meziantou.Analyzer" Version="3.0.320" PrivateAssets="all" />
            <PackageReference Include="Roslynator.Analyzers" Version="4.14.1" PrivateAssets="all" />
            """);
        folder.Write("Program.cs", $"System.Console.WriteLine(Project.Figures.{SampleDocuments.ClockFact}.Text);");
        folder.Write("sources/a.txt", SampleDocuments.Clock(400));
        folder.Write("sources/b.txt", SampleDocuments.Clock(100));
        folder.Write("sources/c.txt", "It cost $1.24bn on 9 June 2025. “We will not go on like this,” Ida Brandt said.\n");

        DotnetRun run = folder.Build();

        Assert.DoesNotContain(run.Diagnostics, text => text.Contains(".g.cs", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Diagnostics, text => text.Contains("AD0001", StringComparison.Ordinal) || text.Contains("CS8785", StringComparison.Ordinal) || text.Contains("CS9057", StringComparison.Ordinal));
        Assert.Contains(run.Diagnostics, text => text.Contains("warning PROV0001", StringComparison.Ordinal));
    }
}
