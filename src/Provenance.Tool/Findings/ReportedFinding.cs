using Provenance.Engine.Checking;
using Provenance.Engine.Text;

namespace Provenance.Tool.Findings;

/// <summary>A finding as other programs are told of it.</summary>
/// <param name="Rule">PROV and four digits.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">One line, without a full stop.</param>
/// <param name="Words">The words it is about, as they stand in the document; empty where it is about none.</param>
internal sealed record ReportedFinding(string Rule, FindingSeverity Severity, ReportedPlace Place, string Message, string Words)
{
    /// <summary>The places it was held against.</summary>
    public IReadOnlyList<ReportedPlace> Related { get; init; } = [];

    /// <summary>The fact it was held against, as Figures.X or Quotes.X; null where there is none.</summary>
    public string? Fact { get; init; }

    /// <summary>Why it does not count; null when it does.</summary>
    public string? Justification { get; init; }

    /// <summary>A finding of a check.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="documents">The documents that findings are about, by the path they are reported under.</param>
    public static ReportedFinding Of(Finding finding, IReadOnlyDictionary<string, TextDocument> documents)
    {
        TextSpan span = finding.Place.Span;
        string words = !span.IsEmpty && documents.TryGetValue(finding.Place.Path, out TextDocument? document) && span.End <= document.Text.Length ? document.Slice(span) : "";
        return new ReportedFinding(finding.Rule, finding.Severity, ReportedPlace.Of(finding.Place), finding.Message, words)
        {
            Related = [.. finding.Related.Select(ReportedPlace.Of)],
            Fact = finding.Fact,
        };
    }
}
