namespace Provenance.Tool.Editing.Protocol;

/// <summary>A command that a person chose.</summary>
internal sealed record CommandParams(string Command, IReadOnlyList<CommandArgument>? Arguments = null);
