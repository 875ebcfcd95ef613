using System.Diagnostics;
using Provenance.Documents.Deciding;
using Provenance.Documents.Problems;
using Provenance.Tests;

namespace Provenance.Documents.Reading;

public sealed class RegularFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_pipe_is_no_document()
    {
        if (OperatingSystem.IsWindows())
            return;
        Problem? problem = DocumentReader.Read(new DocumentFile(Pipe("a.txt"), "a.txt")).Problem;

        Assert.Equal("a.txt(1,1): error PROV9001: The document cannot be read: it is a pipe or a device and no file; mend the path or the file's permissions, or take it off the sources", problem?.ToString());
    }

    [Fact]
    public void A_pipe_is_neither_a_file_of_decisions_nor_a_lock()
    {
        if (OperatingSystem.IsWindows())
            return;
        string pipe = Pipe("provenance.json");

        Assert.Contains("it is a pipe or a device", Assert.Single(DecisionsFile.Read(pipe, "x").Problems).Text);
        Assert.Contains("it is a pipe or a device", Assert.Single(LockFile.Read(pipe, "x").Problems).Text);
    }

    [Fact]
    public void A_file_of_another_user_is_not_ones_own_whatever_may_be_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        string path = _folder.Write("a", "");
        Assert.True(RegularFile.IsOwn(path));

        // Only the administrator may give a file away; everybody else finds one that is the administrator's.
        UnixFile.Resemble(path, new UnixStatus(IsRegular: true, IsFolder: false, 0x180, 4711, 4711));
        Assert.False(RegularFile.IsOwn(Environment.IsPrivilegedProcess ? path : "/"));
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public void A_device_is_no_document(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.Equal("PROV9001", DocumentReader.Read(new DocumentFile(path, path)).Problem?.Code);
    }

    [Fact]
    public void A_file_is_one_wherever_it_lies()
    {
        string path = _folder.Write("a.txt", "A mast was 41 m high.");

        Assert.False(RegularFile.IsDevice(path));
        Assert.False(RegularFile.IsDevice(_folder.FullPath));
        Assert.False(RegularFile.IsDevice(_folder["not there"]));
    }

    private string Pipe(string name)
    {
        using Process made = Process.Start("mkfifo", [_folder[name]]);
        made.WaitForExit();
        return _folder[name];
    }
}
