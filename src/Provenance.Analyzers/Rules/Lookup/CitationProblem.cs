namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>Why a citation cannot be verified.</summary>
/// <param name="Text">What to tell, on one line.</param>
/// <param name="Parameter">The parameter of the attribute that is at fault: source, clause or exact.</param>
internal sealed record CitationProblem(string Text, string Parameter);
