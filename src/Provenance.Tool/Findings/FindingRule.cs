using Provenance.Engine.Checking;

namespace Provenance.Tool.Findings;

/// <summary>What a rule is called and where its page is.</summary>
/// <param name="Id">PROV and four digits.</param>
/// <param name="Name">Its name, an identifier.</param>
/// <param name="Title">What it finds, without a full stop.</param>
/// <param name="Severity">Its default severity.</param>
internal sealed record FindingRule(string Id, string Name, string Title, FindingSeverity Severity)
{
    /// <summary>The rules that findings of the tool can have, by number.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        new("PROV0003", "FactDrifted", "A fact is not what is locked", FindingSeverity.Warning),
        new("PROV1001", "SourcesDisagree", "Sources disagree", FindingSeverity.Warning),
        new("PROV1002", "ConcealedCharacter", "Characters that no reader sees", FindingSeverity.Warning),
        new("PROV2001", "FigureContradicts", "A figure contradicts the sources", FindingSeverity.Warning),
        new("PROV2002", "FigureHasNoSource", "A figure has no source", FindingSeverity.Info),
        new("PROV2003", "QuotationDiffers", "A quotation differs from the source", FindingSeverity.Warning),
        new("PROV2004", "QuotationHasNoSource", "A quotation has no source", FindingSeverity.Warning),
        new("PROV2005", "OtherSpeaker", "A quotation names another speaker than the source", FindingSeverity.Warning),
    ];

    /// <summary>The page that explains it.</summary>
    public string Page => PageOf(Id);

    /// <summary>The page that explains a rule.</summary>
    public static string PageOf(string id) => $"https://github.com/provenance-dotnet/provenance/blob/main/docs/rules/{id}.md";

    /// <summary>The rule of a finding; one that the table does not know has its number for a name.</summary>
    public static FindingRule Of(ReportedFinding finding) => All.FirstOrDefault(rule => rule.Id == finding.Rule) ?? new FindingRule(finding.Rule, finding.Rule, finding.Rule, finding.Severity);
}
