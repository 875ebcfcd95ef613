using Provenance.Engine.Checking;
using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>A comment over a paragraph that switches a rule off there. Without a reason it does nothing, and a diagnostic of its own says so.</summary>
internal static class SwitchedOff
{
    /// <summary>Whether a document can hold such a comment.</summary>
    public static bool IsPossible(OpenDocument document) => Marks(document) is not null;

    /// <summary>The edit.</summary>
    /// <param name="document">The document.</param>
    /// <param name="line">The line, from 0, on which the rule is to be off.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="reason">Why; empty where the author has yet to write it.</param>
    /// <exception cref="EditRefused">There is no such rule, or the document knows no comments.</exception>
    public static WorkspaceChange Edit(OpenDocument document, int line, string rule, string reason)
    {
        if (Marks(document) is not { } marks)
            throw new EditRefused("A file of this form has no comments");
        if (!CheckRules.All.Contains(rule))
            throw new EditRefused($"No rule of documents is named '{rule}'");
        string[] lines = document.Text.Split('\n');
        line = Math.Clamp(line, 0, lines.Length - 1);
        while (line > 0 && lines[line - 1].Trim().Length > 0)
            line--;
        var at = new EditorPosition(line, 0);
        // On one line, and without what would end the comment.
        string said = string.Join(' ', reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (string end in new[] { "-->", "--!>" })
        {
            while (said.Contains(end, StringComparison.Ordinal))
                said = said.Replace(end, "->", StringComparison.Ordinal);
        }

        string comment = $"{marks.Open}provenance: disable {rule} -- {said}{(said.Length > 0 && marks.Close.Length > 0 ? " " : "")}{marks.Close}\n";
        return new WorkspaceChange(new Dictionary<string, IReadOnlyList<EditorTextEdit>> { [document.Uri] = [new EditorTextEdit(new EditorRange(at, at), comment)] });
    }

    private static (string Open, string Close)? Marks(OpenDocument document) => Path.GetExtension(document.FullPath).ToLowerInvariant() switch
    {
        ".md" or ".markdown" or ".html" or ".htm" => ("<!-- ", "-->"),
        ".txt" => ("# ", ""),
        _ => null,
    };
}
