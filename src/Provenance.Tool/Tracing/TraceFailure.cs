namespace Provenance.Tool.Tracing;

/// <summary>A project that cannot be traced, and why, in words for the one who asked.</summary>
/// <param name="project">The project or solution.</param>
/// <param name="message">What is wrong and what to do, one sentence without a full stop.</param>
internal sealed class TraceFailure(string project, string message) : Exception(message)
{
    /// <summary>The project or solution.</summary>
    public string Project { get; } = project;
}
