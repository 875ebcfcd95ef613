namespace Provenance.Build;

public sealed class RealBuildTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly BuiltProject _project = new();

    public RealBuildTests() => _project.Folder.Write("sources/a.txt", "It rose by 400 per cent.");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_second_build_runs_neither_the_extraction_nor_the_compiler()
    {
        string first = _project.Build();
        string second = _project.Build("--no-restore");

        Assert.True(BuiltProject.RanExtraction(first) && BuiltProject.RanCompiler(first), first);
        Assert.False(BuiltProject.RanExtraction(second), second);
        Assert.False(BuiltProject.RanCompiler(second), second);
    }

    [Fact]
    public void New_content_with_an_old_timestamp_is_extracted_and_compiled()
    {
        _project.Build();
        string path = _project.Folder.Write("sources/a.txt", "It rose by 300 per cent.");
        File.SetLastWriteTimeUtc(path, LongAgo);

        string log = _project.Build("--no-restore");

        Assert.True(BuiltProject.RanExtraction(log) && BuiltProject.RanCompiler(log), log);
    }

    [Fact]
    public void Decisions_that_change_are_extracted_again()
    {
        _project.Build();
        _project.Folder.Write("provenance.json", "{}");

        string log = _project.Build("--no-restore");

        Assert.True(BuiltProject.RanExtraction(log), log);
        Assert.False(BuiltProject.RanExtraction(_project.Build("--no-restore")));
    }

    [Fact]
    public void Locked_mode_without_a_lock_fails_the_build()
    {
        (int exitCode, string log) = _project.Dotnet("build", "-p:ProvenanceLockedMode=true");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("provenance.lock.json(1,1): error PROV9013: ", log);
    }

    [Fact]
    public void A_removed_document_is_extracted_away()
    {
        _project.Folder.Write("sources/sub/b.md", "It fell by 5 per cent.");
        _project.Build();
        File.Delete(_project.Folder["sources/sub/b.md"]);

        string log = _project.Build("--no-restore");

        Assert.True(BuiltProject.RanExtraction(log) && BuiltProject.RanCompiler(log), log);
    }

    [Fact]
    public void The_clean_target_removes_all_that_was_written()
    {
        _project.Build();
        Assert.Equal(3, _project.Written.Count());

        (int exitCode, string log) = _project.Dotnet("clean");

        Assert.True(exitCode == 0, log);
        Assert.Empty(_project.Written);
    }

    [Fact]
    public void An_unreadable_source_that_nobody_listed_is_a_warning_at_its_place()
    {
        string path = _project.Folder.Write("sources/b.txt", [.. "first\nsecond "u8, 0xFF]);

        (int exitCode, string log) = _project.Dotnet("build");

        Assert.Equal(0, exitCode);
        Assert.Contains($"{path}(2,8): warning PROV9002: ", log);
    }

    [Fact]
    public void A_design_time_build_succeeds_before_the_task_was_built_and_while_a_source_is_missing()
    {
        _project.Dotnet("restore");

        (int exitCode, string log) = _project.Dotnet(
            "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:ProvenanceTaskAssembly=none.dll");

        Assert.True(exitCode == 0, log);
    }

    [Theory]
    [InlineData("AdditionalFiles", "false", true)]
    [InlineData("EmbeddedFiles", "false", false)]
    [InlineData("EmbeddedFiles", "true", true)]
    public void The_compiler_is_given_the_sources_and_embeds_them_on_request(string item, string embed, bool isGiven)
    {
        (int exitCode, string log) = _project.Dotnet("msbuild", "-restore", "-t:ProvenanceAddSources", "-getItem:" + item, "-p:ProvenanceEmbedSources=" + embed);

        Assert.True(exitCode == 0, log);
        Assert.Equal(isGiven, log.Contains(Path.Combine("sources", "a.txt"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ProvenanceVisibility=protected")]
    [InlineData("ProvenanceNamespace=Not-A-Name")]
    public void A_property_that_means_nothing_is_an_error_of_its_own(string property)
    {
        (int exitCode, string log) = _project.Dotnet("build", "-p:" + property);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("User.csproj : error PROV9007: " + property.Replace("=", " is '", StringComparison.Ordinal), log);
    }

    [Fact]
    public void A_project_that_checks_documents_and_has_no_source_is_told_where_to_put_them()
    {
        Directory.Delete(_project.Folder["sources"], recursive: true);
        _project.Folder.Write("provenance.json", "{}");

        Assert.Contains("User.csproj : warning PROV9005: There is no source,", _project.Build());
    }
}
