namespace Provenance.Tool.Tracing;

/// <summary>The tests that look at the sample, which is built once for all of them.</summary>
[CollectionDefinition(Name)]
public sealed class TracedSampleTests : ICollectionFixture<TracedSample>
{
    internal const string Name = "traced sample";
}
