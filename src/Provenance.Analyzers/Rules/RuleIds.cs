namespace Provenance.Analyzers.Rules;

/// <summary>The identifiers of the rules; an identifier is never given twice and never changes its meaning.</summary>
internal static class RuleIds
{
    public const string UseOfDisputedFact = "PROV0001";
    public const string UseOfVariantQuotation = "PROV0002";
    public const string UseOfDriftedFact = "PROV0003";

    /// <summary>The category of every rule.</summary>
    public const string Category = "Provenance";

    /// <summary>The page of a rule.</summary>
    public static string HelpLink(string id) => $"https://github.com/provenance-dotnet/provenance/blob/main/docs/rules/{id}.md";
}
