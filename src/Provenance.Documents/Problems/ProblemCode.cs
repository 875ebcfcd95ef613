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

    /// <summary>provenance.json cannot be understood.</summary>
    public const string DecisionsAreInvalid = "PROV9010";

    /// <summary>provenance.json speaks of a fact, a citation or a source that is not there.</summary>
    public const string DecisionRefersToNothing = "PROV9011";

    /// <summary>A disagreement was settled for other contents of its sources.</summary>
    public const string ResolutionHasLapsed = "PROV9012";

    /// <summary>provenance.lock.json cannot be understood, or is missing where it is asked for.</summary>
    public const string LockIsInvalid = "PROV9013";

    /// <summary>In locked mode: the sources no longer say what is locked.</summary>
    public const string LockHasDrifted = "PROV9014";

    /// <summary>The document is of a format that needs a program or a host that is not there.</summary>
    public const string FormatIsUnavailable = "PROV9015";

    /// <summary>The document is damaged, or is not of the format that it says it is.</summary>
    public const string DocumentIsDamaged = "PROV9016";

    /// <summary>The document's path has a character that the compiler, a log or a terminal would take for a command.</summary>
    public const string NameIsRefused = "PROV9017";

    /// <summary>The path is a link that leads out of the project, or goes through a linked folder.</summary>
    public const string LinkIsRefused = "PROV9018";

    /// <summary>A comment in a document that is to switch a rule off gives no reason, or cannot be understood.</summary>
    public const string SuppressionIsInvalid = "PROV9020";

    /// <summary>A link in a document names a fact that is not there.</summary>
    public const string LinkNamesNoFact = "PROV9021";

    /// <summary>The document is in another language than English, and nothing was read in it.</summary>
    public const string DocumentIsNotEnglish = "PROV9022";

    /// <summary>provenance.json names a fact by a name that the program made.</summary>
    public const string DecisionIsByName = "PROV9024";

    /// <summary>The baseline knows a finding that is there no longer.</summary>
    public const string BaselineIsOutdated = "PROV9025";

    /// <summary>What a document says of when it holds cannot be understood, or contradicts itself.</summary>
    public const string ValidityIsInvalid = "PROV9026";

    /// <summary>The sources hold more facts than become constants.</summary>
    public const string TooManyFacts = "PROV9023";
}
