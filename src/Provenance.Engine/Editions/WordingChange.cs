using Provenance.Engine.Text;

namespace Provenance.Engine.Editions;

/// <summary>A sentence, a row or a title whose words are others in the later edition, or that only one of both has.</summary>
/// <param name="Earlier">Where it stands in the earlier edition; null where it came.</param>
/// <param name="Later">Where it stands in the later one; null where it went.</param>
/// <param name="EarlierDifference">The stretches of the earlier text that the later has not, by position.</param>
/// <param name="LaterDifference">The stretches of the later text that the earlier has not, by position.</param>
public sealed record WordingChange(TextSpan? Earlier, TextSpan? Later, IReadOnlyList<TextSpan> EarlierDifference, IReadOnlyList<TextSpan> LaterDifference);
