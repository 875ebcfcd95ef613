namespace Provenance.Properties.Determinism;

/// <summary>Tests that change what the whole process sees: they run alone.</summary>
[CollectionDefinition(nameof(ProcessWide), DisableParallelization = true)]
public class ProcessWide;
