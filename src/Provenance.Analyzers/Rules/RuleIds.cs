namespace Provenance.Analyzers.Rules;

/// <summary>The identifiers of the rules; an identifier is never given twice and never changes its meaning.</summary>
internal static class RuleIds
{
    public const string UseOfDisputedFact = "PROV0001";
    public const string UseOfVariantQuotation = "PROV0002";
    public const string UseOfDriftedFact = "PROV0003";
    public const string UseOfSingleSourceFact = "PROV0004";
    public const string LiteralEqualsFigure = "PROV0005";
    public const string Misquotation = "PROV0006";
    public const string UnverifiedCitation = "PROV0007";
    public const string CitedValue = "PROV0008";
    public const string ConstantWithoutClause = "PROV0009";
    public const string MissingMember = "PROV0010";
    public const string UseOfSupersededEdition = "PROV0011";
    public const string DateOutsideSeries = "PROV0012";
    public const string SourcesDisagree = "PROV1001";
    public const string ConcealedCharacter = "PROV1002";
    public const string PeriodsDoNotMeet = "PROV1004";
    public const string FigureContradicts = "PROV2001";
    public const string FigureWithoutSource = "PROV2002";
    public const string QuotationDiffers = "PROV2003";
    public const string QuotationWithoutSource = "PROV2004";
    public const string OtherSpeaker = "PROV2005";
    public const string NameIsTaken = "PROV9019";

    /// <summary>The category of every rule.</summary>
    public const string Category = "Provenance";

    /// <summary>The page of a rule.</summary>
    public static string HelpLink(string id) => $"https://github.com/provenance-dotnet/provenance/blob/main/docs/rules/{id}.md";
}
