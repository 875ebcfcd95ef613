namespace Provenance.Training.Words;

/// <summary>A word with the vector that says in which company it is used.</summary>
/// <param name="Word">The word.</param>
/// <param name="Rank">Its place in the order of frequency, from 1 on.</param>
/// <param name="Values">The vector.</param>
internal sealed record WordVector(string Word, int Rank, double[] Values);
