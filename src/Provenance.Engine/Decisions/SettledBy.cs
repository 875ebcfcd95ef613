namespace Provenance.Engine.Decisions;

/// <summary>What settles a disagreement.</summary>
public enum SettledBy
{
    /// <summary>A person's word on this one.</summary>
    Resolution,

    /// <summary>The rank that a person gave a source.</summary>
    Rank,
}
