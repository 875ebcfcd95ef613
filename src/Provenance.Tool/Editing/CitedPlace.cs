using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Facts;
using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>A figure or a quotation in an open document.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Citation">What was read.</param>
/// <param name="Fact">The fact that it states, or was held against; null for none.</param>
/// <param name="Claim">In a checked document, what came of it; null in a source.</param>
internal sealed record CitedPlace(EditorRange Range, SourceCitation Citation, Fact? Fact, CheckedCitation? Claim);
