namespace Provenance.Engine.Locking;

/// <summary>The names and values that people accepted: the content of <c>provenance.lock.json</c>.</summary>
/// <param name="Facts">By name as code writes it, in ordinal order.</param>
public sealed record FactLock(IReadOnlyList<LockedFact> Facts)
{
    /// <summary>A lock of nothing.</summary>
    public static FactLock Empty { get; } = new([]);
}
