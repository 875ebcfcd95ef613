using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>What a person may choose that is no plain edit: each makes the edit that the editor is then asked to apply.</summary>
/// <param name="workspace">What is open.</param>
/// <param name="client">What the editor can do.</param>
internal sealed class EditorCommands(EditorWorkspace workspace, EditorClient client)
{
    /// <summary>Facts or citations state one thing.</summary>
    public const string Same = "provenance.same";

    /// <summary>Facts or citations state several things.</summary>
    public const string Different = "provenance.different";

    /// <summary>A rule is switched off for a paragraph, with a reason.</summary>
    public const string SwitchOff = "provenance.switchOff";

    /// <summary>The editor asks for a reason, and has the rule switched off with it.</summary>
    public const string AskReason = "provenance.askReason";

    /// <summary>The editor asks for a name, and has the fact renamed.</summary>
    public const string AskName = "provenance.askName";

    /// <summary>Those that the server does.</summary>
    public static IReadOnlyList<string> OfServer { get; } = [Same, Different, SwitchOff];

    /// <summary>The edit that a command means, and what it is called.</summary>
    /// <exception cref="EditRefused">It cannot be made.</exception>
    public (string Title, WorkspaceChange Edit) Of(CommandParams chosen)
    {
        if (!client.AppliesEdits)
            throw new EditRefused("This editor applies no edits; use the command line");
        if (chosen.Arguments is not [{ } argument] || workspace.Document(argument.Uri) is not { } document)
            throw new EditRefused($"'{chosen.Command}' takes one argument, with the address of an open document");
        OpenFolder folder = workspace.FolderOf(document.FullPath);
        var decisions = new DecisionEdits(folder, folder.Snapshot, workspace, client);
        return (chosen.Command, argument) switch
        {
            (Same, { Facts: { Count: >= 2 } facts }) => ("One fact", decisions.Same(facts)),
            (Different, { Facts: { Count: >= 2 } facts }) => ("Several facts", decisions.Different(facts)),
            (SwitchOff, { Rule: { } rule, Line: { } line, Reason: { } reason }) when !string.IsNullOrWhiteSpace(reason) => ($"{rule} off", SwitchedOff.Edit(document, line, rule, reason)),
            (Same or Different, _) => throw new EditRefused($"'{chosen.Command}' takes two facts or more"),
            (SwitchOff, _) => throw new EditRefused($"'{chosen.Command}' takes a rule, a line and a reason"),
            _ => throw new EditRefused($"There is no command '{chosen.Command}'; there are {string.Join(", ", OfServer)}"),
        };
    }
}
