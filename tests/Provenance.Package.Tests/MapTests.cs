using System.Text.RegularExpressions;
using System.Xml.Linq;
using Provenance.Tests;

namespace Provenance.Package;

/// <summary>docs/msbuild.md maps everything that props and targets bring into a project.</summary>
public sealed class MapTests
{
    private static readonly string[] Files =
    [
        "Provenance.props", "Provenance.targets", "buildTransitive/Provenance.props", "buildTransitive/Provenance.targets",
        "buildMultiTargeting/Provenance.props", "buildMultiTargeting/Provenance.targets",
    ];

    private static string Map { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs", "msbuild.md"));

    private static IReadOnlyList<XElement> Elements { get; } =
        [.. Files.SelectMany(file => XElement.Load(Path.Combine(Repository.Root, "build", file)).DescendantsAndSelf())];

    [Fact]
    public void Every_target_has_a_line() => Missing(Elements.Where(element => element.Name.LocalName == "Target").Select(element => element.Attribute("Name")!.Value), "| `{0}` |");

    [Fact]
    public void Every_property_has_a_line() =>
        Missing(Children("PropertyGroup").Where(name => !name.StartsWith('_')), "| `{0}` |");

    [Fact]
    public void Every_item_is_named() => Missing(Children("ItemGroup").Where(name => !name.StartsWith('_')), "`{0}`");

    [Fact]
    public void Every_metadata_that_the_tasks_read_is_named() => Missing(
        Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "Provenance.Build", "SourceList.cs")), "Metadata\\(item, \"(\\w+)\"\\)").Select(match => match.Groups[1].Value),
        "`{0}`");

    [Fact]
    public void Every_target_of_the_map_exists() => Assert.Equal(
        Elements.Where(element => element.Name.LocalName == "Target").Select(element => element.Attribute("Name")!.Value).Order(),
        Regex.Matches(Section("## Targets"), "^\\| `(Provenance\\w+)` \\|", RegexOptions.Multiline).Select(match => match.Groups[1].Value).Order());

    [Fact]
    public void Every_property_of_the_map_is_read() => Missing(
        Regex.Matches(Section("## Properties"), "^\\| `(\\w+)` \\|", RegexOptions.Multiline).Select(match => match.Groups[1].Value),
        "$({0})",
        string.Concat(Files.Select(file => File.ReadAllText(Path.Combine(Repository.Root, "build", file)))));

    /// <summary>The names of what stands in groups of this kind, in a target or outside.</summary>
    private static IEnumerable<string> Children(string group) =>
        Elements.Where(element => element.Name.LocalName == group).Elements().Select(element => element.Name.LocalName);

    private static string Section(string heading)
    {
        int start = Map.IndexOf(heading, StringComparison.Ordinal);
        int end = Map.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return Map[start..end];
    }

    private static void Missing(IEnumerable<string> names, string form, string? text = null)
    {
        string[] all = [.. names.Distinct()];
        Assert.NotEmpty(all);
        string[] missing = [.. all.Where(name => !(text ?? Map).Contains(form.Replace("{0}", name, StringComparison.Ordinal), StringComparison.Ordinal))];
        Assert.Empty(missing);
    }
}
