using Provenance.Engine.Index;

namespace Provenance.Tool.Tracing;

/// <summary>A fact that code uses.</summary>
/// <param name="Assembly">The assembly that it is generated in.</param>
/// <param name="Id">Figures.X or Quotes.X.</param>
/// <param name="Project">The project of that assembly; null when it is not among those traced.</param>
/// <param name="Entry">What the build knows of it; null without the project.</param>
/// <param name="Uses">Where code uses it.</param>
internal sealed record TracedFact(string Assembly, string Id, TracedProject? Project, IndexedFact? Entry, IReadOnlyList<CodeUse> Uses)
{
    /// <summary>Where a citation of it stands.</summary>
    public string PathOf(IndexedCitation citation) => Project!.Index.Sources[citation.Source].Path;
}
