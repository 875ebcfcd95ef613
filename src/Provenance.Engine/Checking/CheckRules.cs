namespace Provenance.Engine.Checking;

/// <summary>The rules whose reports lie in documents.</summary>
public static class CheckRules
{
    /// <summary>Sources disagree, said in each source.</summary>
    public const string SourcesDisagree = "PROV1001";

    /// <summary>A source, or a checked document, holds a character that no reader sees.</summary>
    public const string ConcealedCharacter = "PROV1002";

    /// <summary>A figure contradicts the sources.</summary>
    public const string FigureContradicts = "PROV2001";

    /// <summary>A figure has no source.</summary>
    public const string FigureWithoutSource = "PROV2002";

    /// <summary>A quotation differs from the source.</summary>
    public const string QuotationDiffers = "PROV2003";

    /// <summary>A quotation has no source.</summary>
    public const string QuotationWithoutSource = "PROV2004";

    /// <summary>A quotation names another speaker than the source.</summary>
    public const string OtherSpeaker = "PROV2005";

    /// <summary>A comment that switches a rule off cannot be understood, or gives no reason.</summary>
    public const string SuppressionIsInvalid = "PROV9020";

    /// <summary>A link names a fact that is not there.</summary>
    public const string LinkToNoFact = "PROV9021";

    /// <summary>A document has more figures or quotations than are checked.</summary>
    public const string DocumentIsTooLarge = "PROV9003";

    /// <summary>The rules that a document may switch off.</summary>
    public static IReadOnlyList<string> All { get; } = [SourcesDisagree, ConcealedCharacter, FigureContradicts, FigureWithoutSource, QuotationDiffers, QuotationWithoutSource, OtherSpeaker];
}
