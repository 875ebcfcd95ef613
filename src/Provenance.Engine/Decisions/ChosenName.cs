namespace Provenance.Engine.Decisions;

/// <summary>A name that a person gave, and the citation that has it now.</summary>
internal sealed record ChosenName(Rename Rename, SourceCitation Citation);
