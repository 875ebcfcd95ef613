using Provenance.Tests;
using Provenance.Tool.Editing;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Serving;

/// <summary>What a person decides in an editor: the edits are what the verbs of the command line would write.</summary>
public sealed class EditorDecisionsTests : IDisposable
{
    private static readonly EditorClient Able = new(AppliesEdits: true, MakesFiles: true, Asks: true);

    private readonly TemporaryFolder _folder = new(), _other = new();
    private readonly EditorWorkspace _workspace;

    public EditorDecisionsTests()
    {
        foreach (TemporaryFolder folder in new[] { _folder, _other })
        {
            folder.Write("sources/a.txt", "The new quay of Harlund is 120 metres long.\n");
            folder.Write("sources/b.txt", "The new quay of Harlund is 130 metres long.\n");
        }

        _workspace = new EditorWorkspace(new ToolHost(Stream.Null, Stream.Null, TextWriter.Null, _folder.FullPath, IsTerminal: false), _ => { });
        _workspace.ChangeFolders([_folder.FullPath], []);
    }

    public void Dispose()
    {
        _workspace.Dispose();
        _folder.Dispose();
        _other.Dispose();
    }

    [Fact]
    public void A_place_that_disagrees_is_parted_as_the_verb_different_parts_it()
    {
        DocumentState source = Open("sources/a.txt");
        EditorCommand command = Assert.Single(Offered(source, "120"), action => action.Title == "Other fact than “130 metres” (sources/b.txt:1)").Command!;

        string made = Applied(new EditorCommands(_workspace, Able).Of(new CommandParams(command.Command, command.Arguments)).Edit);

        Assert.Equal(ByVerb("different", "sources/a.txt:1", "sources/b.txt:1"), made);
        _folder.Write("provenance.json", made);
        _workspace.Refresh();
        Assert.Equal([1, 1], _workspace.Folders[0].Snapshot.Facts.Facts.Select(fact => fact.Citations.Count));
    }

    [Fact]
    public void Facts_that_were_parted_are_joined_by_name_and_the_file_is_edited_where_it_changes()
    {
        string parted = ByVerb("different", "sources/a.txt:1", "sources/b.txt:1");
        _folder.Write("provenance.json", parted);
        string[] names = [.. _workspace.Folders[0].Snapshot.Facts.Facts.Select(fact => fact.Id)];

        WorkspaceChange edit = new EditorCommands(_workspace, Able).Of(new CommandParams("provenance.same", [new CommandArgument(Open("sources/a.txt").Document.Uri, Facts: names)])).Edit;

        Assert.Equal(ByVerb("same", "sources/a.txt:1", "sources/b.txt:1"), Applied(edit, parted));
        Assert.Single(_workspace.Folders[0].Snapshot.Facts.Facts, fact => fact.Citations.Count == 1 && fact.Id == names[0]);
    }

    [Fact]
    public void A_fact_is_renamed_as_the_verb_renames_it_and_links_in_open_documents_follow()
    {
        DocumentState source = Open("sources/a.txt");
        CitedPlace place = Assert.Single(source.Places);
        DocumentState draft = Put("DRAFT.md", $"The quay has [120 metres](fact:{place.Fact!.Name}), or [120 metres]( fact:x ) and [that](fact:Figures.{place.Fact.Name} ).\n");

        WorkspaceChange edit = new DecisionEdits(source.Folder, source.Snapshot, _workspace, Able).Rename(place.Fact, place.Citation, "Figures.QuayLength");

        Assert.Equal(ByVerb("rename", "sources/a.txt:1", "QuayLength"), Applied(edit));
        DocumentEdits links = Assert.IsType<DocumentEdits>(edit.DocumentChanges![2]);
        Assert.Equal(draft.Document.Uri, links.TextDocument.Uri);
        Assert.Equal("The quay has [120 metres](fact:QuayLength), or [120 metres]( fact:x ) and [that](fact:Figures.QuayLength ).\n", Edited(draft.Document.Text, links.Edits));
    }

    [Fact]
    public void What_is_not_saved_of_the_decisions_is_what_is_edited()
    {
        _folder.Write("provenance.json", "{}\n");
        string unsaved = "{ \"rank\": { \"sources/a.txt\": \"preferred\" } }\n";
        DocumentState config = Put("provenance.json", unsaved);
        DocumentState source = Open("sources/a.txt");

        WorkspaceChange edit = new DecisionEdits(source.Folder, source.Snapshot, _workspace, Able).Rename(source.Places[0].Fact!, source.Places[0].Citation, "QuayLength");

        string made = Edited(unsaved, edit.Changes![config.Document.Uri]);
        Assert.Contains("\"preferred\"", made, StringComparison.Ordinal);
        Assert.Contains("\"QuayLength\"", made, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_pointed_at_before_the_sources_were_read_again_is_decided_about_as_it_was()
    {
        DocumentState source = Open("sources/a.txt");
        _folder.Write("sources/c.txt", "The pier of Tarn is 80 metres long.\n");
        Put("sources/a.txt", "The new quay of Harlund is 120 metres long. So it is.\n");
        Assert.NotSame(source.Snapshot, source.Folder.Snapshot);

        WorkspaceChange edit = new DecisionEdits(source.Folder, source.Snapshot, _workspace, Able).Rename(source.Places[0].Fact!, source.Places[0].Citation, "QuayLength");

        Assert.Equal(ByVerb("rename", "sources/a.txt:1", "QuayLength"), Applied(edit));
    }

    [Theory]
    [InlineData("quay length", "begins with a capital letter")]
    [InlineData("Value", "generated code has a member of this name")]
    public void A_name_that_can_be_none_is_refused(string name, string reason)
    {
        DocumentState source = Open("sources/a.txt");

        var refused = Assert.Throws<EditRefused>(() => new DecisionEdits(source.Folder, source.Snapshot, _workspace, Able).Rename(source.Places[0].Fact!, source.Places[0].Citation, name));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not JSON", true, "no JSON")]
    [InlineData(null, false, "this editor makes no files")]
    public void Where_the_file_cannot_be_edited_the_reason_is_told(string? config, bool makesFiles, string reason)
    {
        if (config is not null)
            _folder.Write("provenance.json", config);
        DocumentState source = Open("sources/a.txt");

        var refused = Assert.Throws<EditRefused>(() => new DecisionEdits(source.Folder, source.Snapshot, _workspace, Able with { MakesFiles = makesFiles }).Rename(source.Places[0].Fact!, source.Places[0].Citation, "QuayLength"));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("provenance.same", "No fact is named")]
    [InlineData("provenance.explode", "There is no command")]
    public void A_command_that_means_nothing_is_refused(string command, string reason)
    {
        var argument = new CommandArgument(Open("sources/a.txt").Document.Uri, Facts: ["Figures.Nothing", "Figures.Nobody"]);

        var refused = Assert.Throws<EditRefused>(() => new EditorCommands(_workspace, Able).Of(new CommandParams(command, [argument])));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_switched_off_with_the_reason_that_a_person_gives_and_what_would_end_the_comment_does_not()
    {
        DocumentState draft = Put("DRAFT.md", "\n\nThe new quay of Harlund is 150 metres long.\n");
        EditorCommand asked = Assert.Single(Offered(draft, "150"), action => action.Title == "Switch PROV2001 off here, with a reason").Command!;
        Assert.Equal(("provenance.askReason", "PROV2001", 2), (asked.Command, asked.Arguments[0].Rule, asked.Arguments[0].Line));

        WorkspaceChange edit = new EditorCommands(_workspace, Able).Of(new CommandParams("provenance.switchOff", [asked.Arguments[0] with { Reason = "the plan --> of\nMay" }])).Edit;

        DocumentState after = Put("DRAFT.md", Edited(draft.Document.Text, edit.Changes![draft.Document.Uri]));
        Assert.Equal("\n\n<!-- provenance: disable PROV2001 -- the plan -> of May -->\nThe new quay of Harlund is 150 metres long.\n", after.Document.Text);
        Assert.Empty(after.Diagnostics);
    }

    [Fact]
    public void An_editor_that_cannot_ask_gets_a_comment_that_does_nothing_until_it_has_a_reason()
    {
        DocumentState draft = Put("DRAFT.md", "The new quay of Harlund is 150 metres long.\n");

        EditorCodeAction action = Assert.Single(new CodeActions(Able with { Asks = false }).Offer(draft, draft.Places[0].Range), action => action.Title.StartsWith("Switch", StringComparison.Ordinal));

        DocumentState after = Put("DRAFT.md", Edited(draft.Document.Text, action.Edit!.Changes![draft.Document.Uri]));
        Assert.Equal(["PROV2001", "PROV9020"], after.Diagnostics.Select(known => known.Diagnostic.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_editor_that_applies_no_edits_is_offered_no_decisions() =>
        Assert.Empty(new DecisionActions(Able with { AppliesEdits = false }).Offer(Open("sources/a.txt"), Open("sources/a.txt").Places[0].Range));

    private IEnumerable<EditorCodeAction> Offered(DocumentState state, string words)
    {
        EditorPosition at = state.Document.Lines.Position(state.Document.Text.IndexOf(words, StringComparison.Ordinal));
        return new IActionSource[] { new CodeActions(Able), new DecisionActions(Able) }.SelectMany(source => source.Offer(state, new EditorRange(at, at)));
    }

    private string ByVerb(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(_other.FullPath, arguments);
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllText(Path.Combine(_other.FullPath, "provenance.json"));
    }

    private DocumentState Open(string path) => Put(path, File.ReadAllText(Path.Combine(_folder.FullPath, path)));

    private DocumentState Put(string path, string text)
    {
        string full = Path.Combine(_folder.FullPath, path), uri = FileAddress.Of(full);
        _workspace.Put(new OpenDocument(uri, full, 1, text));
        _workspace.Refresh();
        return _workspace.State(uri)!;
    }

    /// <summary>The text of provenance.json after an edit.</summary>
    private static string Applied(WorkspaceChange edit, string text = "") => edit.DocumentChanges is { } steps
        ? Edited(text, Assert.IsType<DocumentEdits>(steps[1]).Edits)
        : Edited(text, Assert.Single(edit.Changes!).Value);

    private static string Edited(string text, IReadOnlyList<EditorTextEdit> edits)
    {
        var lines = new LineTable(text);
        foreach (EditorTextEdit edit in edits.OrderByDescending(edit => lines.Offset(edit.Range.Start)))
            text = string.Concat(text.AsSpan(0, lines.Offset(edit.Range.Start)), edit.NewText, text.AsSpan(lines.Offset(edit.Range.End)));
        return text;
    }
}
