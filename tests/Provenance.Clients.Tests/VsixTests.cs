using System.IO.Compression;
using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Clients;

/// <summary>The extension for VS Code, as its own build packs it; skipped where it was not packed.</summary>
public class VsixTests
{
    private static ZipArchive Open() => ZipFile.OpenRead(PackedExtensionFactAttribute.Package);

    [PackedExtensionFact]
    public void The_package_holds_the_extension_its_client_and_nothing_to_build_or_test_it()
    {
        using ZipArchive package = Open();

        string[] own = [.. package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("extension/", StringComparison.Ordinal) && !name.Contains("/node_modules/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        string[] modules = [.. package.Entries.Select(entry => entry.FullName.Split('/')).Where(steps => steps is ["extension", "node_modules", _, ..]).Select(steps => steps[2]).Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(["extension/LICENSE.txt", "extension/out/extension.js", "extension/package.json", "extension/provenance.schema.json", "extension/readme.md"], own);
        Assert.Contains("vscode-languageclient", modules);
        Assert.DoesNotContain("typescript", modules);
    }

    [PackedExtensionFact]
    public void Its_schema_is_the_one_of_the_package()
    {
        using ZipArchive package = Open();
        using var schema = new StreamReader(package.GetEntry("extension/provenance.schema.json")!.Open());

        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "build", "provenance.schema.json")), schema.ReadToEnd());
    }

    [PackedExtensionFact]
    public void Its_settings_are_those_that_the_server_reads()
    {
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "editors", "vscode", "package.json")));

        Assert.Equal(
            ["provenance.command", "provenance.sources", "provenance.exclude", "provenance.severity", "provenance.project", "provenance.inlayHints"],
            manifest.RootElement.GetProperty("contributes").GetProperty("configuration").GetProperty("properties").EnumerateObject().Select(setting => setting.Name));
    }
}
