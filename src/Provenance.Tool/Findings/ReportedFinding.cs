using Provenance.Engine.Checking;
using Provenance.Tool.Checking;

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

    /// <summary>Whether the document itself says that it does not count, and not the project's decisions.</summary>
    public bool IsSwitchedOff { get; init; }

    /// <summary>A finding of a check.</summary>
    public static ReportedFinding Of(DocumentFinding found) =>
        new(found.Finding.Rule, found.Finding.Severity, ReportedPlace.Of(found.Finding.Place), found.Finding.Message, found.Words)
        {
            Related = [.. found.Finding.Related.Select(ReportedPlace.Of)],
            Fact = found.Finding.Fact,
            Justification = found.Finding.SwitchedOff,
            IsSwitchedOff = found.Finding.SwitchedOff is not null,
        };
}
