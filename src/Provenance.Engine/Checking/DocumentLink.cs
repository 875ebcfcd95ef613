using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>A link that a document's author set around some words: <c>[12 ms](bench.csv)</c>, <c>[400 %](fact:AirDefenceIncrease)</c>.</summary>
/// <param name="Span">The words, in the document's text.</param>
/// <param name="Target">What stands between the parentheses, as written.</param>
public readonly record struct DocumentLink(TextSpan Span, string Target);
