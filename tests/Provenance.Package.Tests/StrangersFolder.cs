using Provenance.Tests;

namespace Provenance.Package;

/// <summary>A folder outside the repository with projects that use the package, and nothing of the repository above it.</summary>
internal sealed class StrangersFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _below;

    /// <param name="name">The folder's name.</param>
    public StrangersFolder(string name = "stranger")
    {
        _below = name;
        Write("NuGet.config", PackedFeed.Instance.NuGetConfig);
    }

    public string FullPath => _folder[_below];

    public string this[string relativePath] => Path.Combine(FullPath, relativePath);

    public string Write(string relativePath, string text) => _folder.Write(Path.Combine(_below, relativePath), text);

    /// <summary>Writes a C# project that refers to the package.</summary>
    public void WriteProject(string relativePath, string properties = "", string items = "") => Write(relativePath, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Provenance" Version="{PackedFeed.Instance.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    public string Read(string relativePath) => File.ReadAllText(this[relativePath]);

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    public DotnetRun Dotnet(params string[] arguments) => Package.Dotnet.Run(FullPath, PackedFeed.Instance.StrangersEnvironment, arguments);

    /// <summary>The same with more in the environment.</summary>
    public DotnetRun DotnetWith((string Name, string Value) variable, params string[] arguments) =>
        Package.Dotnet.Run(FullPath, [.. PackedFeed.Instance.StrangersEnvironment, variable], arguments);

    /// <summary>Restores the packed tool as one of the folder's own: <c>dotnet provenance</c>.</summary>
    public void RestoreTool()
    {
        PackedFeed.Instance.PackTool();
        Write(".config/dotnet-tools.json", $$"""
            { "version": 1, "isRoot": true, "tools": { "provenance.tool": { "version": "{{PackedFeed.Instance.Version}}", "commands": ["provenance"] } } }
            """);
        Dotnet("tool", "restore").Succeeded();
    }

    /// <summary>Builds with a log that names the targets, and expects success.</summary>
    public DotnetRun Build(params string[] arguments) => Dotnet(["build", "-v:d", .. arguments]).Succeeded();

    public void Dispose() => _folder.Dispose();
}
