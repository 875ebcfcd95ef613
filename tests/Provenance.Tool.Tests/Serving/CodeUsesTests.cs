using Provenance.Tests;
using Provenance.Tool.Editing;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Serving;

/// <summary>What waits for code that is being read, and what does not.</summary>
public sealed class CodeUsesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly EditorWorkspace _workspace;
    private readonly SlowCode _code = new();
    private readonly CodeUses _uses;
    private readonly List<string> _told = [];

    public CodeUsesTests()
    {
        _folder.Write("sources/order.txt", "The island council ordered 40 ferries from the yard in Gdansk.\n");
        _workspace = new EditorWorkspace(new ToolHost(Stream.Null, Stream.Null, TextWriter.Null, _folder.FullPath, IsTerminal: false), _told.Add);
        _workspace.ChangeFolders([_folder.FullPath], []);
        _uses = new CodeUses(_code, _folder.FullPath) { Tell = _told.Add };
    }

    public void Dispose()
    {
        _code.Go.Set();
        _uses.Dispose();
        _workspace.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Diagnostics_come_and_a_request_can_be_cancelled_while_code_is_read()
    {
        using var cancel = new CancellationTokenSource();
        Task<IReadOnlyList<EditorLocation>> asked = Ask(cancel.Token);
        _code.Begun.Wait();

        Assert.Equal("PROV2001", Assert.Single(Draft("The island council ordered 44 ferries from the yard in Gdansk.\n").Diagnostics).Diagnostic.Code);
        Assert.False(asked.IsCompleted);

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    [Fact]
    public async Task What_is_being_read_ends_with_the_folder()
    {
        Task<IReadOnlyList<EditorLocation>> asked = Ask(default);
        _code.Begun.Wait();

        _uses.Dispose();

        Assert.True(_code.WasCancelled);
        Assert.Empty(await asked);
    }

    [Fact]
    public async Task A_fault_of_the_reader_is_told_and_answered_with_nothing()
    {
        _code.Fault = new InvalidOperationException("no such thing");
        _code.Go.Set();

        Assert.Empty(await Ask(default));
        Assert.Contains("no such thing", Assert.Single(_told), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_settings_read_code_again_only_where_they_name_another_project()
    {
        CodeUses first = _workspace.Folders[0].Code;

        _workspace.Settings = _workspace.Settings with { InlayHints = false };
        Assert.Same(first, _workspace.Folders[0].Code);

        _workspace.Settings = _workspace.Settings with { Project = "App/App.csproj" };
        Assert.NotSame(first, _workspace.Folders[0].Code);
    }

    private Task<IReadOnlyList<EditorLocation>> Ask(CancellationToken cancelled)
    {
        SourcesSnapshot snapshot = _workspace.Folders[0].Snapshot;
        return _uses.Of(Assert.Single(snapshot.Facts.Facts), _workspace, snapshot, cancelled);
    }

    private DocumentState Draft(string text)
    {
        string path = Path.Combine(_folder.FullPath, "DRAFT.md"), uri = FileAddress.Of(path);
        _workspace.Put(new OpenDocument(uri, path, 1, text));
        return _workspace.State(uri)!;
    }

    /// <summary>Code that takes as long to read as a test wants.</summary>
    private sealed class SlowCode : ICodeSource
    {
        public ManualResetEventSlim Begun { get; } = new();

        public ManualResetEventSlim Go { get; } = new();

        public Exception? Fault { get; set; }

        public bool WasCancelled { get; private set; }

        public CodeReading Current(IReadOnlyDictionary<string, string> unsaved, CancellationToken cancelled)
        {
            Begun.Set();
            try
            {
                Go.Wait(cancelled);
            }
            catch (OperationCanceledException)
            {
                WasCancelled = true;
                throw;
            }

            return Fault is null ? CodeReading.None : throw Fault;
        }
    }
}
