namespace Provenance.Package;

/// <summary>Properties and metadata that cannot be meant, each with a clear word about it.</summary>
public sealed class ConfigurationTests(ConfigurationTests.RestoredProject project) : IClassFixture<ConfigurationTests.RestoredProject>
{
    [Theory]
    [InlineData("ProvenanceVisibility", "protected", "it may be 'internal' (the default) or 'public'")]
    [InlineData("ProvenanceNamespace", "Not-A-Name", "which is no C# namespace")]
    [InlineData("EnableDefaultProvenanceItems", "maybe", "it may be 'true' (the default) or 'false'")]
    [InlineData("ProvenanceLockedMode", "strict", "it may be 'true' or 'false' (the default)")]
    [InlineData("ProvenanceEmbedSources", "all", "it may be 'true' or 'false' (the default)")]
    [InlineData("ProvenanceRoot", "no/such/folder", "which is no folder")]
    public void A_property_that_means_nothing_is_an_error(string property, string value, string explanation)
    {
        DotnetRun run = project.Folder.Dotnet("msbuild", "-t:ProvenanceCheckConfiguration", $"-p:{property}={value}");

        Assert.NotEqual(0, run.ExitCode);
        Assert.StartsWith($"{project.Folder["Project.csproj"]} : error PROV9007: {property} is '{value}'", Assert.Single(run.Diagnostics));
        Assert.Contains(explanation, run.Log);
    }

    [Fact]
    public void A_project_without_documents_hears_nothing_and_has_no_class_of_facts() => Assert.Empty(project.Build.Diagnostics);

    /// <summary>A project without a document.</summary>
    public sealed class RestoredProject : IDisposable
    {
        public RestoredProject()
        {
            Folder.WriteProject("Project.csproj");
            Folder.Write("Code.cs", "namespace Project; class Figures; class Code { public Figures F = new(); }");
            Build = Folder.Build();
        }

        internal StrangersFolder Folder { get; } = new();

        internal DotnetRun Build { get; }

        public void Dispose() => Folder.Dispose();
    }
}
