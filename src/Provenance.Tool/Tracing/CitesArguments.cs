namespace Provenance.Tool.Tracing;

/// <summary>What a <c>[Cites]</c> attribute says.</summary>
/// <param name="Source">The name of the source.</param>
/// <param name="Clause">The reference to a clause, where it has one beside the words.</param>
/// <param name="Exact">The words, or a reference alone.</param>
/// <param name="IsOfWords">Whether it says that these are words and no reference.</param>
internal sealed record CitesArguments(string Source, string? Clause, string Exact, bool IsOfWords);
