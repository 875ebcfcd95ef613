namespace Provenance.Engine.Facts;

/// <summary>Two citations that may state one fact: for people to review, no warning.</summary>
/// <param name="First">The earlier one.</param>
/// <param name="Second">The later one.</param>
/// <param name="Probability">How sure it is that they do, from 0 to 1.</param>
/// <param name="Differs">Whether their values exclude each other.</param>
public sealed record PossiblePair(SourceCitation First, SourceCitation Second, double Probability, bool Differs);
