namespace Provenance.Tool.Editing.Protocol;

/// <summary>Edits of files.</summary>
/// <param name="Changes">Edits by address, of files that there are.</param>
/// <param name="DocumentChanges">In place of these, steps one after the other, where a file is to be made.</param>
internal sealed record WorkspaceChange(IReadOnlyDictionary<string, IReadOnlyList<EditorTextEdit>>? Changes, IReadOnlyList<object>? DocumentChanges = null)
{
    /// <summary>These edits, and those of other documents that there are.</summary>
    public WorkspaceChange With(IEnumerable<(string Uri, IReadOnlyList<EditorTextEdit> Edits)> others)
    {
        if (DocumentChanges is { } steps)
            return this with { DocumentChanges = [.. steps, .. others.Select(other => new DocumentEdits(new EditedDocument(other.Uri), other.Edits))] };
        var changes = new Dictionary<string, IReadOnlyList<EditorTextEdit>>(Changes!);
        foreach ((string uri, IReadOnlyList<EditorTextEdit> edits) in others)
            changes[uri] = edits;
        return this with { Changes = changes };
    }
}
