using System.Security.Cryptography;
using Provenance.Documents.Reading;

namespace Provenance.Tool.Caching;

/// <summary>
/// What only this user knows, and seals a cache with: whoever else writes a pack, or commits one to a repository, cannot make a record that
/// is believed. It lies in the user's own folder, never beside a pack that was named.
/// </summary>
internal static class CacheSecret
{
    /// <summary>The length in bytes.</summary>
    public const int Length = 32;

    private const string FileName = "secret";
    private const UnixFileMode OwnFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The secret, made the first time; null where it cannot be kept, is another user's, or others may read or write it.</summary>
    /// <param name="folder">The full path of the user's folder.</param>
    public static byte[]? In(string folder)
    {
        string file = Path.Combine(folder, FileName);
        try
        {
            if (!File.Exists(file))
                Make(folder, file);
            if (!OperatingSystem.IsWindows() && ((File.GetUnixFileMode(file) & ~OwnFile) != 0 || !RegularFile.IsOwn(file)))
                return null;
            return FileBytes.Read(file, Length) is { Length: Length } secret ? secret : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    private static void Make(string folder, string file)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnFolder);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnFile;
        string temporary = Path.Combine(folder, "." + Path.GetRandomFileName());
        try
        {
            using (var stream = new FileStream(temporary, options))
                stream.Write(RandomNumberGenerator.GetBytes(Length));
            // Of two processes that make one at once, the first has made it.
            File.Move(temporary, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
