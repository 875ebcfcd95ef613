namespace Provenance.Engine.Facts;

/// <summary>What the citations of a fact amount to.</summary>
/// <param name="Verdict">Whether they agree.</param>
/// <param name="Representative">The one whose value or words stand for the fact.</param>
/// <param name="Contrast">What differs, where something does.</param>
/// <param name="IsUpdated">Whether values differ because time passed.</param>
internal readonly record struct Judgement(Verdict Verdict, SourceCitation Representative, Contrast? Contrast, bool IsUpdated = false);
