using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Provenance.Tests;

namespace Provenance.Package;

public sealed partial class PackageContentTests
{
    private static readonly string[] ThirdParties =
    [
        "AngleSharp.dll", "DocumentFormat.OpenXml.dll", "Markdig.dll", "System.IO.Packaging.dll", "UglyToad.PdfPig.Core.dll", "UglyToad.PdfPig.DocumentLayoutAnalysis.dll",
        "UglyToad.PdfPig.Fonts.dll", "UglyToad.PdfPig.Package.dll", "UglyToad.PdfPig.Tokenization.dll", "UglyToad.PdfPig.Tokens.dll", "UglyToad.PdfPig.dll",
    ];
    private static readonly string[] Frameworks = ["netstandard2.0", "net10.0"];

    [Fact]
    public void The_package_holds_exactly_these_files() => Assert.Equal(
        [
            "Provenance.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/Provenance.Analyzers.dll",
            "analyzers/dotnet/cs/Provenance.CodeFixes.dll",
            "analyzers/dotnet/cs/Provenance.Engine.dll",
            "analyzers/dotnet/cs/Provenance.dll",
            "build/Provenance.props",
            "build/Provenance.targets",
            "build/RequireCites.globalconfig",
            "buildMultiTargeting/Provenance.props",
            "buildMultiTargeting/Provenance.targets",
            "buildTransitive/Provenance.props",
            "buildTransitive/Provenance.targets",
            "icon.png",
            "lib/netstandard2.0/Provenance.dll",
            "lib/netstandard2.0/Provenance.xml",
            .. TasksOnDotnet("tasks/net10.0-" + PackedFeed.PrecompiledFor, isThere: PackedFeed.PrecompiledFor.Length > 0),
            .. TasksOnDotnet("tasks/net10.0", isThere: true),
            "tasks/netstandard2.0/AngleSharp.dll",
            "tasks/netstandard2.0/Markdig.dll",
            "tasks/netstandard2.0/Provenance.Build.dll",
            "tasks/netstandard2.0/Provenance.Documents.dll",
            "tasks/netstandard2.0/Provenance.Engine.dll",
            "tasks/netstandard2.0/Provenance.dll",
            "tasks/netstandard2.0/System.Buffers.dll",
            "tasks/netstandard2.0/System.Memory.dll",
            "tasks/netstandard2.0/System.Numerics.Vectors.dll",
            "tasks/netstandard2.0/System.Runtime.CompilerServices.Unsafe.dll",
            "tasks/netstandard2.0/System.Text.Encoding.CodePages.dll",
        ],
        Entries().Keys);

    [Fact]
    public void Every_path_in_its_props_and_targets_leads_to_one_of_its_files()
    {
        SortedDictionary<string, byte[]> entries = Entries();
        string[] missing =
        [
            .. from file in entries.Keys
               where file.EndsWith(".props", StringComparison.Ordinal) || file.EndsWith(".targets", StringComparison.Ordinal)
               from path in PathsIn(file, entries[file])
               where !entries.Keys.Any(entry => Regex.IsMatch(entry, "^" + Regex.Escape(path).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$"))
               select $"{file}: {path}",
        ];

        Assert.Empty(missing);
    }

    /// <summary>So nobody needs a symbol server to step into a rule or to read a stack of the tasks.</summary>
    [Fact]
    public void Its_assemblies_hold_their_symbols()
    {
        string[] without =
        [
            .. from entry in Entries()
               where Path.GetFileName(entry.Key) is var name && name.StartsWith("Provenance", StringComparison.Ordinal) && name.EndsWith(".dll", StringComparison.Ordinal)
               where !entry.Key.Contains("/net10.0-", StringComparison.Ordinal)
               where !new PEReader(new MemoryStream(entry.Value)).ReadDebugDirectory().Any(debug => debug.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
               select entry.Key,
        ];

        Assert.Empty(without);
    }

    [Fact]
    public void Its_assemblies_are_the_same_on_every_machine()
    {
        using var task = new PEReader(new MemoryStream(Entries()["tasks/net10.0/Provenance.Build.dll"]));

        Assert.Contains(task.ReadDebugDirectory(), debug => debug.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Fact]
    public void It_depends_on_no_package() =>
        Assert.DoesNotContain(Nuspec().Descendants(), element => element.Name.LocalName == "dependency");

    [Theory]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    [InlineData("projectUrl", "https://github.com/provenance-dotnet/provenance")]
    public void Its_manifest_names(string element, string value) =>
        Assert.Equal(value, Nuspec().Descendants().Single(e => e.Name.LocalName == element).Value);

    [Fact]
    public void Its_manifest_names_the_repository_for_source_link() => Assert.Equal(
        "https://github.com/provenance-dotnet/provenance",
        Nuspec().Descendants().Single(e => e.Name.LocalName == "repository").Attribute("url")!.Value);

    [Fact]
    public void Packing_again_gives_the_same_files()
    {
        using var folder = new TemporaryFolder();
        PackedFeed.Instance.Pack("Provenance.Package.csproj", folder.FullPath);

        Assert.Equal(Entries(), Entries(Directory.GetFiles(folder.FullPath, "*.nupkg").Single()));
    }

    /// <summary>Ours, and the assemblies of third parties that read formats of documents: the folder has nothing of MSBuild.</summary>
    private static string[] TasksOnDotnet(string folder, bool isThere) => !isThere ? [] :
    [
        .. ((string[])[.. ThirdParties, "Provenance.Build.deps.json", "Provenance.Build.dll", "Provenance.Documents.dll", "Provenance.Engine.dll", "Provenance.dll"])
            .Order(StringComparer.Ordinal).Select(name => folder + "/" + name),
    ];

    private static SortedDictionary<string, byte[]> Entries() => Entries(PackedFeed.Instance.PackagePath);

    /// <summary>Without the three files that the container format brings.</summary>
    private static SortedDictionary<string, byte[]> Entries(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        var entries = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => !Container().IsMatch(entry.FullName)))
        {
            using var bytes = new MemoryStream();
            using Stream content = entry.Open();
            content.CopyTo(bytes);
            entries.Add(entry.FullName, bytes.ToArray());
        }

        return entries;
    }

    private static XElement Nuspec() => XElement.Load(new MemoryStream(Entries()["Provenance.nuspec"]));

    /// <summary>The paths that a file names, from the package's root; the frameworks of the tasks are filled in.</summary>
    private static IEnumerable<string> PathsIn(string file, byte[] content)
    {
        string folder = Path.GetDirectoryName(file)!;
        string text = System.Text.Encoding.UTF8.GetString(content);
        IEnumerable<string> named = Imports().Matches(text).Concat(BesideThisFile().Matches(text)).Select(match => match.Groups[1].Value);
        foreach (string path in named.SelectMany(path => Frameworks.Select(framework => path.Replace("$(_ProvenanceTaskFramework)", framework, StringComparison.Ordinal)).Where(path => !path.Contains("$(NETCoreSdk", StringComparison.Ordinal))).Distinct())
            yield return Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", folder, path))).Replace('\\', '/');
    }

    [GeneratedRegex(@"^(_rels/|\[Content_Types\]|package/services/)")]
    private static partial Regex Container();

    [GeneratedRegex("<Import Project=\"([^\"]+)\"")]
    private static partial Regex Imports();

    [GeneratedRegex(@"\$\(MSBuildThisFileDirectory\)([^<""';]+)")]
    private static partial Regex BesideThisFile();
}
