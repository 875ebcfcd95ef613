namespace Provenance.Engine.Checking;

/// <summary>A run of words near a figure.</summary>
/// <param name="Stems">The words.</param>
/// <param name="IsIntroduced">Whether an article or a preposition stands before it, as before a noun phrase.</param>
/// <param name="IsSubject">Whether it has an article and stands before the figure: what the clause is about.</param>
internal sealed record MentionPhrase(List<int> Stems, bool IsIntroduced, bool IsSubject);
