namespace Provenance.Tool.Editing.Protocol;

/// <summary>Whether a client has done what it was asked to.</summary>
internal sealed record AppliedEdit(bool Applied, string? FailureReason = null);
