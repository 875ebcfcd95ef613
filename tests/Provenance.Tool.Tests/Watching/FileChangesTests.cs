using Provenance.Tests;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Watching;

/// <summary>With the system's own signals: each test waits for one that has to come, and for no time.</summary>
public sealed class FileChangesTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly TemporaryFolder _folder = new();
    private readonly ToolHost _host;
    private readonly FileChanges _changes;

    public FileChangesTests()
    {
        _folder.Write("docs/one.md", "A mast was 41 m high.");
        _host = new ToolHost(Stream.Null, Stream.Null, TextWriter.Null, _folder.FullPath, IsTerminal: false);
        _changes = new FileChanges(new WatchedPaths(WatchedPaths.Of(["docs", "README.md"], _folder.FullPath), []), _host);
        _changes.Begin();
    }

    public void Dispose()
    {
        _changes.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_file_that_is_written_is_a_change() => Assert.Equal(ChangeSignal.Changed, After(() => _folder.Write("docs/one.md", "A mast was 42 m high.")));

    [Fact]
    public void A_file_that_an_editor_replaces_by_renaming_is_a_change()
    {
        _folder.Write("elsewhere/draft", "A mast was 42 m high.");

        Assert.Equal(ChangeSignal.Changed, After(() => File.Move(_folder["elsewhere/draft"], _folder["docs/one.md"], overwrite: true)));
    }

    [Fact]
    public void A_file_that_is_named_and_missing_is_waited_for() => Assert.Equal(ChangeSignal.Changed, After(() => _folder.Write("README.md", "A mast was 42 m high.")));

    [Fact]
    public void A_folder_that_came_back_is_listened_in()
    {
        After(() => Directory.Delete(_folder["docs"], recursive: true));
        _changes.Begin();
        After(() => Directory.CreateDirectory(_folder["docs"]));
        _changes.Begin();

        Assert.Equal(ChangeSignal.Changed, After(() => _folder.Write("docs/two.md", "A mast was 43 m high.")));
    }

    [Fact]
    public void Ctrl_C_ends_the_wait()
    {
        var pressing = new Thread(() => SpinWait.SpinUntil(_host.Interrupt.Press, Patience));
        pressing.Start();

        Assert.Equal(ChangeSignal.Ended, _changes.Wait(Patience));
        pressing.Join();
    }

    [Fact]
    public void Ctrl_C_without_a_wait_is_nothing_to_end() => Assert.False(_host.Interrupt.Press());

    private ChangeSignal After(Action edit)
    {
        // One edit may be several signals; those of the edit before are taken out first.
        while (_changes.Wait(TimeSpan.Zero) == ChangeSignal.Changed)
        {
        }

        edit();
        return _changes.Wait(Patience);
    }
}
