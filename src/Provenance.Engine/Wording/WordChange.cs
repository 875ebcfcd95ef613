namespace Provenance.Engine.Wording;

/// <summary>A place where two wordings differ; either side may be empty. Ends are exclusive.</summary>
/// <param name="OwnFirst">The first word of the one.</param>
/// <param name="OwnEnd">Behind the last.</param>
/// <param name="SourceFirst">The first word of the other.</param>
/// <param name="SourceEnd">Behind the last.</param>
/// <param name="IsEdge">Whether it stands before the first or behind the last word that both have.</param>
internal readonly record struct WordChange(int OwnFirst, int OwnEnd, int SourceFirst, int SourceEnd, bool IsEdge);
