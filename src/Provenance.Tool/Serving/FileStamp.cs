namespace Provenance.Tool.Serving;

/// <summary>What tells one state of a file from the next without reading it.</summary>
/// <param name="Length">Its bytes.</param>
/// <param name="Written">When it was written last, in ticks.</param>
internal readonly record struct FileStamp(long Length, long Written)
{
    /// <summary>The stamp of a file; that of nothing where there is none.</summary>
    public static FileStamp Of(string fullPath)
    {
        try
        {
            var file = new FileInfo(fullPath);
            return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : default;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
