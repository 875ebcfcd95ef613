using System.Text.Json;
using Provenance.Documents.Deciding;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Engine;
using Provenance.Engine.Facts;
using Provenance.Engine.Naming;
using Provenance.Tool.Deciding;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Hosting;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Editing;

/// <summary>
/// Decisions as edits of <c>provenance.json</c>, which the editor makes and a person can take back. A decision is tried on the sources first: what
/// contradicts others is refused, as the verbs of the command line refuse it.
/// </summary>
/// <param name="folder">The folder whose sources are decided about.</param>
/// <param name="snapshot">The sources as they were when they were pointed at; what is pointed at is of no other moment.</param>
/// <param name="workspace">What is open.</param>
/// <param name="client">What the editor can do.</param>
internal sealed class DecisionEdits(OpenFolder folder, SourcesSnapshot snapshot, EditorWorkspace workspace, EditorClient client)
{
    /// <summary>That facts or citations state one thing.</summary>
    /// <exception cref="EditRefused">One of them is not there, or other decisions contradict.</exception>
    public WorkspaceChange Same(IReadOnlyList<string> facts)
    {
        List<FactPointer> found = Find(facts);
        return Edit(decide => decide.Same([.. found.Select(pointer => pointer.Citation).Distinct()]));
    }

    /// <summary>That facts or citations state several things.</summary>
    /// <exception cref="EditRefused">One of them is not there, or other decisions contradict.</exception>
    public WorkspaceChange Different(IReadOnlyList<string> facts)
    {
        List<SourceCitation> parted = FactPointer.Parted(Find(facts));
        if (parted.Count < 2)
            throw new EditRefused("These are one citation; point at the places of two");
        return Edit(decide => decide.Different(parted));
    }

    /// <summary>That a fact has a name; links to it in the documents that are open follow.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="citation">The citation that keeps the name.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="EditRefused">It can be no name, or another fact was given it.</exception>
    public WorkspaceChange Rename(Fact fact, SourceCitation citation, string name)
    {
        string bare = FactName.Bare(name);
        if (FactName.Fault(bare) is { } wrong)
            throw new EditRefused($"'{name}' cannot be the name of a fact: {wrong}");
        WorkspaceChange decided = Edit(decide => decide.Name(citation, fact, bare));
        return decided.With(workspace.Documents.Where(document => folder.Holds(document.FullPath) && !document.IsCode && folder.RoleOf(document.FullPath, snapshot) == FileRole.Checked)
            .Select(document => (document.Uri, (IReadOnlyList<EditorTextEdit>)[.. FactAddresses.In(document, fact).Select(range => new EditorTextEdit(range, bare))])).Where(edited => edited.Item2.Count > 0));
    }

    private List<FactPointer> Find(IReadOnlyList<string> facts)
    {
        var error = new StringWriter();
        return FactPointer.FindAll(facts, snapshot.Extracted, folder.Host with { Error = error }) ?? throw new EditRefused(error.ToString().Trim());
    }

    private WorkspaceChange Edit(Action<Decide> decide)
    {
        ToolHost host = folder.Host;
        string path = DecisionFiles.Nearest(DecisionsFile.Name, snapshot.Extracted.Found, host) ?? Path.Combine(folder.Folder, DecisionsFile.Name);
        if (!LinkPolicy.IsBelow(path, folder.Folder))
            throw new EditRefused($"The provenance.json that is found is above the folder, so it may be another project's: {path}; make one in the folder, or open the folder above");
        string reported = folder.Reported(path);
        OpenDocument? open = workspace.Documents.FirstOrDefault(document => document.FullPath == path);
        (string? text, Problem? problem) = open is null ? DecisionsFile.ReadToChange(path, reported, host.Links) : (open.Text, null);
        if (text is null)
            throw new EditRefused(problem!.Text);
        bool isNew = open is null && !File.Exists(path);
        if (isNew && !client.MakesFiles)
            throw new EditRefused($"There is no {reported}, and this editor makes no files; make one that holds {{}}");
        Refuse(string.IsNullOrWhiteSpace(text) ? [] : DecisionsFile.Of(text, reported).Problems);
        DecisionsText decided = TextOf(text);
        decide(new Decide(decided, citation => KeptCitation.Of(citation, snapshot.Extracted, Path.GetDirectoryName(path)!)));
        Refuse(folder.Try(decided.Text, reported));
        string uri = open?.Uri ?? FileAddress.Of(path);
        EditorTextEdit edit = Difference(text, decided.Text);
        return isNew
            ? new WorkspaceChange(null, [new FileMade(uri), new DocumentEdits(new EditedDocument(uri), [edit])])
            : new WorkspaceChange(new Dictionary<string, IReadOnlyList<EditorTextEdit>> { [uri] = [edit] });
    }

    private static DecisionsText TextOf(string text)
    {
        try
        {
            return new DecisionsText(text);
        }
        catch (JsonException e)
        {
            throw new EditRefused($"provenance.json cannot be read as it stands: {e.Message}");
        }
    }

    private static void Refuse(IReadOnlyList<Problem> problems)
    {
        if (problems.Count > 0)
            throw new EditRefused(string.Join("; ", problems.Select(problem => problem.Text)));
    }

    /// <summary>What is not common to the beginnings and the ends of two texts.</summary>
    private static EditorTextEdit Difference(string old, string made)
    {
        int start = old.AsSpan().CommonPrefixLength(made), end = 0;
        while (end < Math.Min(old.Length, made.Length) - start && old[old.Length - 1 - end] == made[made.Length - 1 - end])
            end++;
        var lines = new LineTable(old);
        return new EditorTextEdit(new EditorRange(lines.Position(start), lines.Position(old.Length - end)), made[start..(made.Length - end)]);
    }
}
