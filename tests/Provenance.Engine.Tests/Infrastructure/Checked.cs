using Provenance.Engine.Checking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests;

/// <summary>Holds a document against sources.</summary>
internal static class Checked
{
    /// <summary>Checks a document, docs/own.md, against sources, which are sources/0.txt and so on.</summary>
    public static CheckReport Report(string document, params string[] sources) =>
        new DocumentChecker(Extractor.Extract([.. sources.Select((text, number) => new TextDocument($"sources/{number}.txt", text))]))
            .Check([CheckedDocument.Of(new TextDocument("docs/own.md", document))]);

    /// <summary>Expects warnings at the marked places of a document and nowhere else.</summary>
    public static IReadOnlyList<Finding> Warnings(string marked, params string[] sources)
    {
        string document = MarkedText.Parse(marked).Text;
        List<Finding> warnings = [.. Report(document, sources).Findings.Where(finding => finding.Severity > FindingSeverity.Info)];
        string found = MarkedText.Mark(document, warnings.Select(warning => warning.Place.Span));
        Assert.True(marked == found, $"warnings\n  expected: {marked}\n  but was:  {found}\n  {string.Join("\n  ", warnings.Select(warning => warning.Message))}");
        return warnings;
    }

    /// <summary>Expects one warning, at the marked place.</summary>
    public static Finding Warning(string marked, params string[] sources) => Assert.Single(Warnings(marked, sources));
}
