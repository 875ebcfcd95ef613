using System.Globalization;
using System.Reflection;
using Provenance.Tests;

namespace Provenance.Package;

/// <summary>
/// The package as it would be published, packed once for all tests: in a folder that serves as a feed, under a version that
/// nobody has seen before, beside a cache that holds nothing.
/// </summary>
internal sealed class PackedFeed
{
    private static readonly Lazy<PackedFeed> Once = new(() => new PackedFeed());
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<bool> _tool;

    private PackedFeed()
    {
        _tool = new(() =>
        {
            Pack(Path.Combine("..", "src", "Provenance.Tool", "Provenance.Tool.csproj"), _folder["feed"]);
            return true;
        });
        AppDomain.CurrentDomain.ProcessExit += (_, _) => _folder.Dispose();
        Version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        Pack("Provenance.Package.csproj", _folder["feed"]);
        Pack("Provenance.Templates.csproj", _folder["feed"]);
    }

    /// <summary>The one feed of a test run.</summary>
    public static PackedFeed Instance => Once.Value;

    /// <summary>The kind of machine that the tasks are compiled ahead for; empty in a build for debugging, where they are not.</summary>
    public static string PrecompiledFor => Metadata("PrecompiledFor");

    /// <summary>The version of the package.</summary>
    public string Version { get; }

    /// <summary>The package.</summary>
    public string PackagePath => Path.Combine(_folder["feed"], $"Provenance.{Version}.nupkg");

    /// <summary>The templates.</summary>
    public string TemplatesPath => Path.Combine(_folder["feed"], $"Provenance.Templates.{Version}.nupkg");

    /// <summary>Packs the tool into the feed, once.</summary>
    public void PackTool() => _ = _tool.Value;

    /// <summary>What every run of a stranger's <c>dotnet</c> has in its environment.</summary>
    public (string Name, string Value)[] StrangersEnvironment =>
    [
        ("NUGET_PACKAGES", _folder["cache"]),
        ("DOTNET_CLI_HOME", _folder["home"]),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false"),
        ("DOTNET_NOLOGO", "1"),
        ("MSBUILDDISABLENODEREUSE", "1"),
        ("MSBUILDTERMINALLOGGER", "off"),
        ("UseSharedCompilation", "false"),
    ];

    /// <summary>
    /// The feed is the only source. What the .NET SDK itself refers to, and other people's packages, come out of the cache that
    /// this repository was restored into, so that no test asks a server for anything.
    /// </summary>
    public string NuGetConfig => $"""
        <configuration>
          <packageSources><clear /><add key="feed" value="{_folder["feed"]}" /></packageSources>
          <fallbackPackageFolders><clear /><add key="repository" value="{Metadata("PackageCache")}" /></fallbackPackageFolders>
        </configuration>
        """;

    /// <summary>Packs a project of build/ from what was built already.</summary>
    public void Pack(string project, string folder) => Dotnet.Run(
        Path.Combine(Repository.Root, "build"), [],
        "pack", project, "--no-build", "-c", Metadata("Configuration"), "-o", folder, "-p:Version=" + Version, "-v:q", "-nodeReuse:false").Succeeded();

    private static string Metadata(string key) =>
        typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
