using System.Text.Json;
using Provenance.Tests;
using Provenance.Tool.Editing;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Serving;

/// <summary>provenance.json and the lock while they are written.</summary>
public sealed class EditorConfigurationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly EditorWorkspace _workspace;

    public EditorConfigurationTests()
    {
        _folder.Write("sources/a.txt", "The new quay of Harlund is 120 metres long.\n");
        _folder.Write("provenance.json", "{}\n");
        _folder.Write("provenance.lock.json", "");
        _workspace = new EditorWorkspace(new ToolHost(Stream.Null, Stream.Null, TextWriter.Null, _folder.FullPath, IsTerminal: false), _ => { });
        _workspace.ChangeFolders([_folder.FullPath], []);
    }

    public void Dispose()
    {
        _workspace.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Every_member_of_the_schema_is_offered_and_no_other()
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "build", "provenance.schema.json")));
        JsonElement root = schema.RootElement;

        Assert.Equal(Names(root), Offered("{ | }"));
        Assert.Equal(Names(root.GetProperty("properties").GetProperty("names").GetProperty("items")), Offered("{ \"names\": [ { | } ] }"));
        Assert.Equal(Names(root.GetProperty("$defs").GetProperty("citation")), Offered("{ \"names\": [ { \"citations\": [ { | } ] } ] }"));
        Assert.Equal(Names(root.GetProperty("$defs").GetProperty("resolution")), Offered("{ \"resolve\": [ { | } ] }"));
    }

    [Theory]
    [InlineData("{ \"rank\": { \"sources/a.txt\": \"|\" } }", "preferred,normal,deprecated")]
    [InlineData("{ \"rank\": { \"|\" } }", "sources/a.txt")]
    [InlineData("{ \"names\": [ { \"name\": \"Quay\", | } ] }", "citations")]
    public void What_may_be_written_is_offered(string text, string labels) => Assert.Equal(labels.Split(','), Offered(text));

    [Theory]
    [InlineData("{ \"nonsense\": 1 }", "PROV9010", 2)]
    [InlineData("{ \"rank\": { \"sources/a.txt\": \"best\" } }", "PROV9010", 29)]
    [InlineData("{ \"rank\": ", "PROV9010", 10)]
    public void What_the_schema_does_not_allow_is_marked_where_it_stands(string text, string code, int column)
    {
        EditorDiagnostic wrong = Assert.Single(Put("provenance.json", text).Diagnostics).Diagnostic;

        Assert.Equal((code, 0, column), (wrong.Code, wrong.Range.Start.Line, wrong.Range.Start.Character));
    }

    [Theory]
    [InlineData("{ \"version\": ", "This is no JSON")]
    [InlineData("", "The lock is empty")]
    public void A_damaged_lock_is_marked_as_it_stands_in_the_editor(string text, string message)
    {
        EditorDiagnostic wrong = Assert.Single(Put("provenance.lock.json", text).Diagnostics).Diagnostic;

        Assert.Equal("PROV9013", wrong.Code);
        Assert.StartsWith(message, wrong.Message, StringComparison.Ordinal);
    }

    private IEnumerable<string> Offered(string marked)
    {
        int at = marked.IndexOf('|', StringComparison.Ordinal);
        DocumentState state = Put("provenance.json", marked.Remove(at, 1));
        return ConfigurationCompletion.At(state.Document, state.Snapshot, state.Document.Lines.Position(at)).Select(item => item.Label);
    }

    private static IEnumerable<string> Names(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(member => member.Name);

    private DocumentState Put(string path, string text)
    {
        string full = Path.Combine(_folder.FullPath, path), uri = FileAddress.Of(full);
        _workspace.Put(new OpenDocument(uri, full, 1, text));
        _workspace.Refresh();
        return _workspace.State(uri)!;
    }
}
