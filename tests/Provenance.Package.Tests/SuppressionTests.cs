namespace Provenance.Package;

/// <summary>How people silence a rule, and how they make it an error: at a use as any rule of the compiler, in a document by a .globalconfig.</summary>
public sealed class SuppressionTests(SuppressionTests.Project project) : IClassFixture<SuppressionTests.Project>
{
    [Theory]
    [InlineData("Pragma.cs")]
    [InlineData("Attribute.cs")]
    [InlineData("EditorConfig.cs")]
    public void A_use_is_silenced_by_its(string file) => Assert.DoesNotContain(project.Build.Diagnostics, text => text.Contains(file, StringComparison.Ordinal));

    [Fact]
    public void A_use_that_nobody_silenced_is_reported() => Assert.Single(project.Build.Diagnostics, text => text.Contains("Plain.cs(1,44): warning PROV0001", StringComparison.Ordinal));

    [Fact]
    public void A_document_is_reported_where_the_compiler_puts_its_own_warnings() =>
        Assert.Single(project.Build.Diagnostics, text => text.StartsWith(project.Document + "(2,5): warning PROV1002: The source holds U+202E", StringComparison.Ordinal));

    [Fact]
    public void A_globalconfig_silences_a_rule_in_documents() => Assert.DoesNotContain(project.Configured.Diagnostics, text => text.Contains("PROV1002", StringComparison.Ordinal));

    [Fact]
    public void A_globalconfig_makes_a_rule_in_documents_a_warning() =>
        Assert.Equal(2, project.Configured.Diagnostics.Count(text => text.Contains("warning PROV1001", StringComparison.Ordinal)));

    [Fact]
    public void A_build_that_takes_warnings_for_errors_fails_at_the_use()
    {
        Assert.NotEqual(0, project.Strict.ExitCode);
        Assert.Single(project.Strict.Diagnostics, text => text.Contains("Plain.cs(1,44): error PROV0001", StringComparison.Ordinal));
    }

    /// <summary>One project with a file for each way, built as it is, with a .globalconfig, and with warnings as errors.</summary>
    public sealed class Project : IDisposable
    {
        private readonly StrangersFolder _folder = new();

        public Project()
        {
            const string Use = $"Project.Figures.{SampleDocuments.ClockFact}.Value";
            _folder.WriteProject("Project.csproj");
            Document = _folder.Write("sources/a.txt", SampleDocuments.Clock(400) + "The \u202Ehidden part.\n");
            _folder.Write("sources/b.txt", SampleDocuments.Clock(100));
            _folder.Write("Plain.cs", $"class Plain {{ public const decimal Value = {Use}; }}");
            _folder.Write("Pragma.cs", $"#pragma warning disable PROV0001\nclass Pragma {{ public const decimal Value = {Use}; }}");
            _folder.Write("Attribute.cs", $"class Attribute {{ [System.Diagnostics.CodeAnalysis.SuppressMessage(\"Provenance\", \"PROV0001\")] public const decimal Value = {Use}; }}");
            _folder.Write("EditorConfig.cs", $"class EditorConfig {{ public const decimal Value = {Use}; }}");
            _folder.Write(".editorconfig", "root = true\n[EditorConfig.cs]\ndotnet_diagnostic.PROV0001.severity = none\n");

            Build = _folder.Build();
            Strict = _folder.Dotnet("build", "--no-restore", "--no-incremental", "-p:TreatWarningsAsErrors=true");
            _folder.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.PROV1001.severity = warning\ndotnet_diagnostic.PROV1002.severity = none\n");
            Configured = _folder.Build("--no-restore");
        }

        internal string Document { get; }

        internal DotnetRun Build { get; }

        internal DotnetRun Configured { get; }

        internal DotnetRun Strict { get; }

        public void Dispose() => _folder.Dispose();
    }
}
