namespace Provenance.Tool.Editing.Protocol;

/// <summary>Something that the server, or a client that says that it can, does when a person chooses it.</summary>
internal sealed record EditorCommand(string Title, string Command, IReadOnlyList<CommandArgument> Arguments);
