namespace Provenance.Tool.Tracing;

/// <summary>How long a project's build is waited for.</summary>
/// <param name="Limit">How long each answer may take.</param>
/// <param name="Cancelled">Ends the build, with all that it started.</param>
internal readonly record struct BuildPatience(TimeSpan Limit, CancellationToken Cancelled = default);
