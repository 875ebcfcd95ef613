using Provenance.Engine.Text;

namespace Provenance.Engine.Linking;

/// <summary>How the words of one quotation lie on those of another.</summary>
/// <param name="Matched">Words that are the same.</param>
/// <param name="MatchedContent">Words with a meaning of their own among them.</param>
/// <param name="ContentEdits">Content words changed, dropped or added between the first and the last matched word.</param>
/// <param name="OtherEdits">Other words changed, dropped or added there.</param>
/// <param name="First">The aligned stretch of the first, as words from and up to.</param>
/// <param name="Second">The aligned stretch of the second.</param>
internal readonly record struct Alignment(int Matched, int MatchedContent, int ContentEdits, int OtherEdits, TextSpan First, TextSpan Second);
