namespace Provenance.Engine.Decisions;

/// <summary>What can be wrong with a file of decisions or a lock.</summary>
public enum FaultKind
{
    /// <summary>It cannot be understood.</summary>
    Malformed,

    /// <summary>It speaks of something that is not there.</summary>
    RefersToNothing,

    /// <summary>It names a fact by a name that the program made, which another fact may have tomorrow.</summary>
    ByGeneratedName,

    /// <summary>A resolution was made for other contents of its sources.</summary>
    ResolutionLapsed,
}
