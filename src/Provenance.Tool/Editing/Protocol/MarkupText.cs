namespace Provenance.Tool.Editing.Protocol;

/// <summary>A text and how it is written.</summary>
internal sealed record MarkupText(string Kind, string Value);
