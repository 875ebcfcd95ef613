using Provenance.Documents.Finding;

namespace Provenance.Documents.Writing;

/// <summary>Keeps what is written below a folder below it: whoever may add a file to a project may put a link in the place of one of its folders.</summary>
public static class LinkedFolder
{
    /// <summary>Refuses a file that is named below a folder and lies elsewhere.</summary>
    /// <param name="fullPath">The file, which need not exist.</param>
    /// <param name="folder">The full path of the folder.</param>
    /// <exception cref="IOException">A folder on the way is a link that leads out.</exception>
    public static void Refuse(string fullPath, string folder)
    {
        if (!LinkPolicy.IsBelow(fullPath, folder))
            return;
        for (string? at = Path.GetDirectoryName(fullPath); at is not null && at.Length > folder.TrimEnd(Path.DirectorySeparatorChar).Length; at = Path.GetDirectoryName(at))
        {
            if (!Directory.Exists(at) && !RealPath.IsLink(at))
                continue;
            if (RealPath.Of(at) is not { } real || RealPath.Of(folder) is not { } root || !LinkPolicy.IsBelow(real, root))
                throw new IOException("its folder is a link, or lies behind one, that leads out of the working folder; name the folder that it leads to");
            return;
        }
    }
}
