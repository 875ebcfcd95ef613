using System.Text.Json;

namespace Provenance.Package;

/// <summary>What an editor asks for when a project is opened and nothing was built yet.</summary>
public sealed class DesignTimeBuildTests(DesignTimeBuildTests.OpenedProject project) : IClassFixture<DesignTimeBuildTests.OpenedProject>
{
    [Theory]
    [InlineData("/additionalfile:obj/Debug/net10.0/provenance.index")]
    [InlineData("/analyzer:", "/analyzers/dotnet/cs/Provenance.Analyzers.dll")]
    [InlineData("/reference:", "/lib/netstandard2.0/Provenance.dll")]
    public void The_compiler_is_given(string start, string end = "") => Assert.Single(
        project.CompilerArguments,
        argument => argument.StartsWith(start, StringComparison.Ordinal) && argument.EndsWith(end, StringComparison.Ordinal));

    [Fact]
    public void The_index_holds_the_facts() => Assert.Contains(SampleDocuments.ClockFact, project.Index);

    [Fact]
    public void Nothing_is_compiled() => Assert.False(project.HasAssembly);

    /// <summary>A restored project after one design-time build.</summary>
    public sealed class OpenedProject : IDisposable
    {
        private readonly StrangersFolder _folder = new();

        public OpenedProject()
        {
            _folder.WriteProject("Project.csproj");
            _folder.Write("Code.cs", "class Code;");
            _folder.Write("sources/a.txt", SampleDocuments.Clock(400));
            DotnetRun run = _folder.Dotnet(
                "msbuild", "-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:SkipCompilerExecution=true",
                "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs").Succeeded();
            using JsonDocument items = JsonDocument.Parse(run.Log);
            CompilerArguments = [.. items.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
            Index = _folder.Read("obj/Debug/net10.0/provenance.index");
        }

        internal IReadOnlyList<string> CompilerArguments { get; }

        internal string Index { get; }

        internal bool HasAssembly => File.Exists(_folder["obj/Debug/net10.0/Project.dll"]);

        public void Dispose() => _folder.Dispose();
    }
}
