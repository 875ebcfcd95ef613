namespace Provenance.Engine.Checking;

/// <summary>How bad a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Worth a look.</summary>
    Info,

    /// <summary>A reader would be misled.</summary>
    Warning,

    /// <summary>Nothing may be published with it.</summary>
    Error,
}
