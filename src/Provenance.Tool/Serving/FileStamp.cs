namespace Provenance.Tool.Serving;

/// <summary>What tells one state of a file, or of which files a folder holds, from the next without reading it.</summary>
/// <param name="Length">Its bytes; -1 for a folder.</param>
/// <param name="Written">When it was written last, in ticks.</param>
internal readonly record struct FileStamp(long Length, long Written)
{
    /// <summary>The stamp of a file or a folder; that of nothing where there is none.</summary>
    public static FileStamp Of(string fullPath)
    {
        try
        {
            var file = new FileInfo(fullPath);
            if (file.Exists)
                return new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks);
            // A folder has no length; what is added to it or taken out of it changes its time.
            return Directory.Exists(fullPath) ? new FileStamp(-1, Directory.GetLastWriteTimeUtc(fullPath).Ticks) : default;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
