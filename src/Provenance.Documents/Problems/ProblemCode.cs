namespace Provenance.Documents.Problems;

/// <summary>What can be wrong with input or configuration. Each code has its page, docs/rules/&lt;code&gt;.md.</summary>
public static class ProblemCode
{
    /// <summary>The document is missing, denied, a folder, or the disk failed.</summary>
    public const string DocumentCannotBeRead = "PROV9001";

    /// <summary>The document's bytes are not UTF-8, or they are binary.</summary>
    public const string DocumentIsNotText = "PROV9002";

    /// <summary>The document is larger than a source may be.</summary>
    public const string DocumentIsTooLarge = "PROV9003";

    /// <summary>Neither a figure nor a quotation was found in the document.</summary>
    public const string DocumentHasNoFact = "PROV9004";

    /// <summary>A project, a path or a pattern leads to no document at all.</summary>
    public const string NoDocumentMatched = "PROV9005";

    /// <summary>A document is listed twice, with metadata that contradict each other.</summary>
    public const string MetadataContradict = "PROV9006";

    /// <summary>A property or a command line has a value that means nothing.</summary>
    public const string ConfigurationIsInvalid = "PROV9007";

    /// <summary>A result could not be written.</summary>
    public const string OutputCannotBeWritten = "PROV9008";

    /// <summary>A fault of the program itself.</summary>
    public const string InternalError = "PROV9009";
}
