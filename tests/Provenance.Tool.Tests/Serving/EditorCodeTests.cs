using Provenance.Tool.Editing;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Hosting;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Serving;

/// <summary>The way between documents, sources and code, in a project that was built.</summary>
[Collection(TracedSampleTests.Name)]
public sealed class EditorCodeTests(TracedSample sample) : IDisposable
{
    private readonly List<string> _told = [];
    private EditorWorkspace? _workspace;

    private string Folder => Path.Combine(sample.Folder, "App");

    public void Dispose() => _workspace?.Dispose();

    [Fact]
    public async Task The_references_of_a_figure_are_in_its_source_and_in_the_code_that_uses_it()
    {
        DocumentState source = Open("sources/order.txt", text => text);

        IReadOnlyList<EditorLocation> found = (await References.Of(source, At(source, "40"), _workspace!, default))!;

        Assert.Equal([("order.txt", "40"), ("Fleet.cs", "Ferries.Value"), ("Fleet.cs", "Figures.Ferries.Value")], found.Select(Words));
        Assert.Empty(_told);
    }

    [Fact]
    public async Task The_definition_of_a_use_in_code_is_the_figure_in_its_source()
    {
        DocumentState code = Open("Fleet.cs", text => text);

        IReadOnlyList<EditorLocation> found = (await References.Definition(code, At(code, "Figures.Ferries.Value"), _workspace!, default))!;

        Assert.Equal([("order.txt", "40")], found.Select(Words));
    }

    [Fact]
    public async Task Code_that_is_not_saved_counts_as_it_stands()
    {
        DocumentState code = Open("Fleet.cs", text => text.Replace("internal static", "// One line more.\ninternal static", StringComparison.Ordinal));

        IReadOnlyList<EditorLocation> found = (await References.Of(code, At(code, "Ferries.Value"), _workspace!, default))!;

        Assert.Equal([8, 14], found.Where(place => place.Uri == code.Document.Uri).Select(place => place.Range.Start.Line));
    }

    [Fact]
    public async Task A_document_that_is_written_leads_to_the_code_that_uses_its_figure()
    {
        DocumentState draft = Put("DRAFT.md", "The island council ordered 40 ferries from the yard.\n");

        IReadOnlyList<EditorLocation> found = (await References.Of(draft, At(draft, "40"), _workspace!, default))!;

        Assert.Equal([("order.txt", "40"), ("DRAFT.md", "40"), ("Fleet.cs", "Ferries.Value"), ("Fleet.cs", "Figures.Ferries.Value")], found.Select(Words));
    }

    [Fact]
    public async Task A_name_that_is_no_use_leads_nowhere()
    {
        DocumentState code = Open("Fleet.cs", text => text);

        Assert.Empty((await References.Definition(code, At(code, "Figures.Ferries in a comment"), _workspace!, default))!);
    }

    [Fact]
    public async Task Where_no_project_is_wanted_code_is_not_read()
    {
        DocumentState source = Open("sources/order.txt", text => text, new EditorSettings { Project = "" });

        IReadOnlyList<EditorLocation> found = (await References.Of(source, At(source, "40"), _workspace!, default))!;

        Assert.Equal([("order.txt", "40")], found.Select(Words));
    }

    [Fact]
    public async Task A_project_that_cannot_be_read_is_told_once_and_takes_nothing_from_the_documents()
    {
        DocumentState source = Open("sources/order.txt", text => text, new EditorSettings { Project = "None.csproj" });

        IReadOnlyList<EditorLocation> found = (await References.Of(source, At(source, "40"), _workspace!, default))!;
        await References.Of(source, At(source, "40"), _workspace!, default);

        Assert.Equal([("order.txt", "40")], found.Select(Words));
        Assert.Contains("There is no such project", Assert.Single(_told), StringComparison.Ordinal);
    }

    private DocumentState Open(string path, Func<string, string> edit, EditorSettings? settings = null) => Put(path, edit(File.ReadAllText(Path.Combine(Folder, path))), settings);

    private DocumentState Put(string path, string text, EditorSettings? settings = null)
    {
        Assert.Equal("", sample.Dotnet);
        _workspace = new EditorWorkspace(new ToolHost(Stream.Null, Stream.Null, TextWriter.Null, Folder, IsTerminal: false), _told.Add) { Settings = settings ?? new EditorSettings() };
        _workspace.ChangeFolders([Folder], []);
        string full = Path.Combine(Folder, path), uri = FileAddress.Of(full);
        _workspace.Put(new OpenDocument(uri, full, 1, text));
        return _workspace.State(uri)!;
    }

    private static EditorPosition At(DocumentState state, string words) => state.Document.Lines.Position(state.Document.Text.IndexOf(words, StringComparison.Ordinal));

    private (string File, string Words) Words(EditorLocation place)
    {
        string path = FileAddress.PathOf(place.Uri)!;
        string text = _workspace!.Document(place.Uri)?.Text ?? File.ReadAllText(path);
        var lines = new LineTable(text);
        return (Path.GetFileName(path), text[lines.Offset(place.Range.Start)..lines.Offset(place.Range.End)]);
    }
}
