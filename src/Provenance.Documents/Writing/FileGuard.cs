using System.Diagnostics;
using Provenance.Documents.Finding;
using Provenance.Documents.Reading;

namespace Provenance.Documents.Writing;

/// <summary>
/// Keeps a file to one process between reading it and replacing it: whoever comes second waits, and then reads what the first wrote. The system
/// lets go of it when the process ends, however it ends.
/// </summary>
public sealed class FileGuard : IDisposable
{
    private const int Pause = 20;

    // EWOULDBLOCK of Linux and of macOS; the sharing and the lock violation of Windows.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    private readonly string _path;
    private readonly FileStream _stream;

    private FileGuard(string path, FileStream stream) => (_path, _stream) = (path, stream);

    /// <summary>Waits until no other process has the guard of a file, and takes it.</summary>
    /// <param name="fullPath">The file, which need not exist; its folder is created when there is none.</param>
    /// <param name="limit">How long to wait at most.</param>
    /// <param name="waits">Called once, when it has to wait.</param>
    /// <exception cref="IOException">The guard cannot be written beside the file, or another process has had it all the while.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing is denied.</exception>
    public static FileGuard Take(string fullPath, TimeSpan limit, Action waits)
    {
        string folder = Path.GetDirectoryName(fullPath)!;
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "." + Path.GetFileName(fullPath) + ".writing");
        var waited = Stopwatch.StartNew();
        for (bool told = false; ;)
        {
            if (TryTake(path) is { } guard)
                return guard;
            if (waited.Elapsed > limit)
                throw new IOException("another process has been writing it all the while");
            if (!told)
                waits();
            told = true;
            Thread.Sleep(Pause);
        }
    }

    private static FileGuard? TryTake(string path)
    {
        // Not what a link leads to, which may be anybody's.
        if (RealPath.IsLink(path))
            throw new IOException($"'{Path.GetFileName(path)}' is a link; take it away");
        RegularFile.Demand(path);
        FileStream stream;
        try
        {
            stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException e) when (Held.Contains(e.HResult))
        {
            return null;
        }

        // Between its opening and its locking, the one who had it may have deleted it: then the next one makes another.
        if (UnixFile.IsAt(path, stream.SafeFileHandle))
            return new FileGuard(path, stream);
        stream.Dispose();
        return null;
    }

    /// <summary>Lets go.</summary>
    public void Dispose()
    {
        // On Unix while it is still held, so that what is deleted is certainly one's own; Windows deletes no file that is open.
        if (Path.DirectorySeparatorChar == '/')
            File.Delete(_path);
        _stream.Dispose();
        if (Path.DirectorySeparatorChar == '/')
            return;
        try
        {
            File.Delete(_path);
        }
        catch (IOException)
        {
            // The next one has it already.
        }
    }
}
