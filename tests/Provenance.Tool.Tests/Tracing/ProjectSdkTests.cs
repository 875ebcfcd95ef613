using Provenance.Tests;

namespace Provenance.Tool.Tracing;

public sealed class ProjectSdkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_SDK_of_a_folder_has_an_MSBuild_and_a_command_beside_it()
    {
        ProjectSdk sdk = ProjectSdk.Of(_folder.FullPath);

        Assert.True(File.Exists(sdk.MSBuild), sdk.MSBuild);
        Assert.True(File.Exists(sdk.Host), sdk.Host);
    }

    [Fact]
    public void An_SDK_that_global_json_names_and_nobody_installed_is_said_with_a_way_out()
    {
        _folder.Write("global.json", """{ "sdk": { "version": "1.0.1", "rollForward": "disable" } }""");

        TraceFailure failure = Assert.Throws<TraceFailure>(() => ProjectSdk.Of(_folder.FullPath));

        Assert.Contains("install one, or the one that global.json names", failure.Message);
    }
}
