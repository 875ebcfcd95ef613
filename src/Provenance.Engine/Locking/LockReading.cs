using Provenance.Engine.Decisions;

namespace Provenance.Engine.Locking;

/// <summary>What became of a lock file.</summary>
/// <param name="Lock">What could be understood.</param>
/// <param name="Faults">What could not, by place.</param>
public sealed record LockReading(FactLock Lock, IReadOnlyList<Fault> Faults);
