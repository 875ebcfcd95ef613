namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>Why a citation cannot be verified.</summary>
/// <param name="Text">What to tell, on one line.</param>
/// <param name="IsOfSource">Whether the name of the source is at fault; the words otherwise.</param>
internal sealed record CitationProblem(string Text, bool IsOfSource);
