using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Rules;
using Provenance.Testing;

namespace Provenance.Analyzers.Tests.Rules;

/// <summary>A rule cannot exist without its page, its link and its line in the release file.</summary>
public class DescriptorTests
{
    private static DiagnosticDescriptor[] Descriptors { get; } =
        [.. typeof(UseOfDisputedFactAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)];

    /// <summary>After <see cref="Descriptors"/>: initialisers run in the order of the text.</summary>
    public static TheoryData<string> Ids { get; } = [.. Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void There_are_rules() => Assert.NotEmpty(Descriptors);

    [Fact]
    public void Every_id_is_given_once() => Assert.Equal(Descriptors.Length, Descriptors.Select(descriptor => descriptor.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_rule_begins_with_its_id_and_title(string id) =>
        Assert.StartsWith($"# {id}: {Rule(id).Title}\n", Read("docs", "rules", id + ".md"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_rule_states_its_default_severity(string id) =>
        Assert.Contains($"\nDefault severity: {Severity(Rule(id)).ToLowerInvariant()}.\n", Read("docs", "rules", id + ".md"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_rule_has_all_its_sections(string id) =>
        Assert.Equal(
            ["## Cause", "## Example", "## How to fix", "## When to suppress"],
            Read("docs", "rules", id + ".md").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id) =>
        Assert.Equal($"https://github.com/provenance-dotnet/provenance/blob/main/docs/rules/{id}.md", Rule(id).HelpLinkUri);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_release_file_lists_the_rule(string id)
    {
        string line = $"{id} | {Rule(id).Category} | {Severity(Rule(id))} | {Rule(id).Title}\n";
        string releases = Read("src", "Provenance.Analyzers", "AnalyzerReleases.Shipped.md") + Read("src", "Provenance.Analyzers", "AnalyzerReleases.Unshipped.md");

        Assert.Contains(line, releases, StringComparison.Ordinal);
    }

    [Fact]
    public void The_severities_are_the_approved_ones() =>
        Snapshot.Match(string.Concat(Descriptors.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).Select(descriptor => $"{descriptor.Id} {Severity(descriptor)} {descriptor.Title}\n")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_table_of_the_README_has_the_rule(string id) =>
        Assert.Contains($"| [{id}](docs/rules/{id}.md) | {Rule(id).Title} | {Severity(Rule(id)).ToLowerInvariant()} |\n", Read("README.md"), StringComparison.Ordinal);

    [Fact]
    public void The_table_of_the_README_has_no_other_rule() =>
        Assert.Equal(Descriptors.Length, Read("README.md").Split('\n').Count(line => line.StartsWith("| [PROV", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_title_and_a_message_are_no_sentences_with_a_full_stop(string id) =>
        Assert.False(Rule(id).Title.ToString(null).EndsWith('.') || Rule(id).MessageFormat.ToString(null).EndsWith('.'));

    private static string Severity(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled";

    private static DiagnosticDescriptor Rule(string id) => Descriptors.Single(descriptor => descriptor.Id == id);

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root(), .. path])).ReplaceLineEndings("\n");

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
