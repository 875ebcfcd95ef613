using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>Something wrong with a file of decisions or a lock.</summary>
/// <param name="Kind">What sort of fault it is.</param>
/// <param name="Position">Where in the file.</param>
/// <param name="Text">What is wrong and what to do, one sentence without a full stop.</param>
public sealed record Fault(FaultKind Kind, LinePosition Position, string Text);
