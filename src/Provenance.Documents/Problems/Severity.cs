namespace Provenance.Documents.Problems;

/// <summary>How bad a problem is.</summary>
public enum Severity
{
    /// <summary>Good to know; nothing is wrong.</summary>
    Information,

    /// <summary>Work went on and nothing is lost.</summary>
    Warning,

    /// <summary>Something that was asked for could not be done.</summary>
    Error,
}
