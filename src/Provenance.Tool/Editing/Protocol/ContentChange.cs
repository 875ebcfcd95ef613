namespace Provenance.Tool.Editing.Protocol;

/// <summary>A change of a text; without a range it is the whole text.</summary>
internal sealed record ContentChange(string Text, EditorRange? Range = null);
