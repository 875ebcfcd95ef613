namespace Provenance.Package;

/// <summary><c>dotnet new provenance</c>: a project that builds, says what it is there to show, and passes its own test.</summary>
public sealed class TemplateTests(TemplateTests.NewProject project) : IClassFixture<TemplateTests.NewProject>
{
    [Fact]
    public void The_one_warning_is_the_disagreement_that_its_documents_are_there_to_show()
    {
        string warning = Assert.Single(project.Test.Diagnostics);

        Assert.Contains("warning PROV0001: Sources disagree: \"400 kHz\" (sources/datasheet.txt:1) but \"100 kHz\" (sources/errata.md:1)", warning);
    }

    [Fact]
    public void Its_snapshot_is_that_of_the_generated_code() => Assert.Contains("Passed:     1", project.Test.Log);

    [Fact]
    public void Its_program_runs() => Assert.Contains("sources/datasheet.txt:1", project.Run.Log);

    /// <summary>A project made by the template under a name that is no identifier.</summary>
    public sealed class NewProject : IDisposable
    {
        private readonly StrangersFolder _folder = new("new");

        public NewProject()
        {
            _folder.Dotnet("new", "install", PackedFeed.Instance.TemplatesPath, "--debug:custom-hive", _folder["hive"]).Succeeded();
            _folder.Dotnet("new", "provenance", "-n", "My-App", "-o", "app", "--debug:custom-hive", _folder["hive"]).Succeeded();
            Test = _folder.Dotnet("test", "app").Succeeded();
            Run = _folder.Dotnet("run", "--no-build", "--project", "app/My-App").Succeeded();
        }

        internal DotnetRun Test { get; }

        internal DotnetRun Run { get; }

        public void Dispose() => _folder.Dispose();
    }
}
