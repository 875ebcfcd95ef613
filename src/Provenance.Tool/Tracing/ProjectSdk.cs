using Microsoft.Build.Locator;

namespace Provenance.Tool.Tracing;

/// <summary>The .NET SDK that builds what lies in a folder: the one that its global.json names, else the newest; found as the <c>dotnet</c> command finds it.</summary>
/// <param name="Folder">Where the SDK is.</param>
internal sealed record ProjectSdk(string Folder)
{
    /// <summary>Its MSBuild, which the <c>dotnet</c> command runs.</summary>
    public string MSBuild => Path.Combine(Folder, "MSBuild.dll");

    /// <summary>The command that runs it: the one that the SDK belongs to, which need not be the first on the path.</summary>
    public string Host
    {
        get
        {
            string beside = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Folder.TrimEnd(Path.DirectorySeparatorChar)))!, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
            return File.Exists(beside) ? beside : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        }
    }

    /// <summary>Finds it.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <exception cref="TraceFailure">There is none, or not the one that global.json names.</exception>
    public static ProjectSdk Of(string folder)
    {
        var query = new VisualStudioInstanceQueryOptions { DiscoveryTypes = DiscoveryType.DotNetSdk, WorkingDirectory = folder };
        try
        {
            return MSBuildLocator.QueryVisualStudioInstances(query).FirstOrDefault() is { } sdk ? new ProjectSdk(sdk.MSBuildPath) : throw Missing(folder, "");
        }
        catch (Exception e) when (e is InvalidOperationException or DllNotFoundException or EntryPointNotFoundException)
        {
            throw Missing(folder, $" ({e.Message.TrimEnd('.')})");
        }
    }

    private static TraceFailure Missing(string folder, string why) => new(folder, $"No .NET SDK is found that builds the project{why}; install one, or the one that global.json names");
}
