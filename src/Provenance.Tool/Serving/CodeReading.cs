using Provenance.Tool.Tracing;

namespace Provenance.Tool.Serving;

/// <summary>The projects of a folder, as far as they could be read.</summary>
/// <param name="Projects">Those that could.</param>
/// <param name="Failures">Why others could not.</param>
internal sealed record CodeReading(IReadOnlyList<TracedProject> Projects, IReadOnlyList<TraceFailure> Failures)
{
    /// <summary>No project.</summary>
    public static CodeReading None { get; } = new([], []);
}
