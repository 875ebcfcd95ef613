using Provenance.Documents.Finding;
using Provenance.Documents.Reading;

namespace Provenance.Documents.Writing;

/// <summary>Writes files so that nobody ever sees half of one, and leaves a file alone that is right already.</summary>
public static class WholeFile
{
    /// <summary>Writes UTF-8 without byte order mark, unless the file has exactly these bytes.</summary>
    /// <param name="fullPath">The file; its folder is created when there is none.</param>
    /// <param name="text">The whole content.</param>
    /// <returns>Whether the file was written.</returns>
    /// <exception cref="IOException">The file cannot be written, or it is a link or a device.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing is denied, or the file is read-only.</exception>
    public static bool WriteIfChanged(string fullPath, string text)
    {
        byte[] bytes = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
        if (Holds(fullPath, bytes))
            return false;

        Write(fullPath, bytes);
        return true;
    }

    /// <summary>Writes a file whatever it holds, so that its timestamp is new. One that is replaced keeps its permissions, and its owner where this user may give files away.</summary>
    /// <param name="fullPath">The file; its folder is created when there is none.</param>
    /// <param name="bytes">The whole content.</param>
    /// <exception cref="IOException">The file cannot be written, or it is a link or a device: what it leads to is not what was named.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing is denied, or the file is read-only.</exception>
    public static void Write(string fullPath, byte[] bytes)
    {
        string folder = Path.GetDirectoryName(fullPath)!;
        Directory.CreateDirectory(folder);
        DemandReplaceable(fullPath);
        // A leading point: what a killed process leaves behind is no document of a folder.
        string temporary = Path.Combine(folder, "." + Path.GetRandomFileName());
        try
        {
            using (FileStream draft = Draft(temporary, fullPath))
                draft.Write(bytes, 0, bytes.Length);
            Replace(temporary, fullPath);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>An empty file with the permissions and the owner of the one that it is to replace: what that one's owner keeps for himself, the draft does too.</summary>
    internal static FileStream Draft(string temporary, string replaced)
    {
        var draft = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        if (UnixFile.StatusOf(replaced) is { } model)
            UnixFile.Resemble(temporary, model);
        return draft;
    }

    /// <summary>A new name for a file takes the place of whatever is there, and asks neither what it is nor whether it may be written.</summary>
    private static void DemandReplaceable(string fullPath)
    {
        if (RealPath.IsLink(fullPath))
            throw new IOException("it is a link; name the file that it leads to, or put a file in its place");
        RegularFile.Demand(fullPath);
        if (File.Exists(fullPath) && (File.GetAttributes(fullPath) & FileAttributes.ReadOnly) != 0)
            throw new UnauthorizedAccessException("it is read-only");
    }

    private static bool Holds(string fullPath, byte[] bytes)
    {
        var file = new FileInfo(fullPath);
        return file.Exists && !RegularFile.IsDevice(fullPath) && file.Length == bytes.Length && File.ReadAllBytes(fullPath).AsSpan().SequenceEqual(bytes);
    }

    private static void Replace(string temporary, string fullPath)
    {
#if NET
        File.Move(temporary, fullPath, overwrite: true);
#else
        if (File.Exists(fullPath))
            File.Replace(temporary, fullPath, null);
        else
            File.Move(temporary, fullPath);
#endif
    }
}
