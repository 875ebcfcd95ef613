using System.Security;
using Provenance.Documents.Problems;

namespace Provenance.Documents.Finding;

/// <summary>The files below a folder that a person would call documents of a project: nothing hidden, nothing that a build wrote.</summary>
internal static class FolderWalk
{
    /// <summary>Lists the files below a folder, paths relative to it with forward slashes.</summary>
    /// <param name="folder">The folder's full path.</param>
    /// <param name="reported">The folder as problems name it, with a slash at the end.</param>
    /// <param name="leftOut">What is not looked at.</param>
    /// <param name="problems">Receives the folders that may not be listed.</param>
    public static IEnumerable<string> Files(string folder, string reported, LeftOut leftOut, List<Problem> problems)
    {
        var pending = new Stack<(DirectoryInfo Folder, string Prefix)>();
        pending.Push((new DirectoryInfo(folder), ""));
        while (pending.Count > 0)
        {
            (DirectoryInfo current, string prefix) = pending.Pop();
            foreach (FileSystemInfo entry in Entries(current, reported + prefix, problems))
            {
                if (leftOut.Holds(entry.FullName, entry is DirectoryInfo))
                    continue;
                if (entry is FileInfo)
                    yield return prefix + entry.Name;
                else if (IsProjectFolder(entry))
                    pending.Push(((DirectoryInfo)entry, prefix + entry.Name + "/"));
            }
        }
    }

    /// <summary>A linked folder is not entered: it may lead back up, and what it holds has a place of its own.</summary>
    private static bool IsProjectFolder(FileSystemInfo folder) =>
        folder.Name is not ("bin" or "obj") && (folder.Attributes & FileAttributes.ReparsePoint) == 0;

    private static List<FileSystemInfo> Entries(DirectoryInfo folder, string reported, List<Problem> problems)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().Where(entry => entry.Name[0] != '.')];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            problems.Add(Problem.Error(ProblemCode.DocumentCannotBeRead, reported, $"The folder cannot be listed: {e.Message.TrimEnd('.')}; mend its permissions, or name its documents one by one"));
            return [];
        }
    }
}
