using Provenance.Engine.Locking;

namespace Provenance.Engine.Index;

/// <summary>What has become of a locked fact that still stands.</summary>
/// <param name="Kind">Reworded, ValueChanged or Ambiguous.</param>
/// <param name="Locked">The words as they were locked.</param>
/// <param name="Now">The words that stand there now, or the other place that could be meant.</param>
/// <param name="Source">Position of their source in <see cref="FactIndex.Sources"/>.</param>
/// <param name="Line">Their line, from 1.</param>
/// <param name="Column">Their column in UTF-16 code units, from 1.</param>
public sealed record IndexedDrift(DriftKind Kind, string Locked, string Now, int Source, int Line, int Column);
