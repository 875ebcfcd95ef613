using Provenance.Engine.Text;

namespace Provenance.Engine.Facts;

/// <summary>Two citations of one fact that differ, and the stretch of each that shows it.</summary>
/// <param name="First">The earlier citation.</param>
/// <param name="FirstSpan">What to show of it.</param>
/// <param name="Second">The later citation.</param>
/// <param name="SecondSpan">What to show of it.</param>
public sealed record Contrast(SourceCitation First, TextSpan FirstSpan, SourceCitation Second, TextSpan SecondSpan);
