using System.Security;
using System.Text;
using Provenance.Documents.Reading;

namespace Provenance.Build;

/// <summary>What is written when the index and the texts have been: their hashes, so that what somebody changed is written again.</summary>
internal static class IndexStamp
{
    /// <summary>More than an index has, whose documents are limited.</summary>
    private const int SizeLimit = 1 << 30;

    private const int StampLimit = 64 * 1024 * 1024;

    /// <summary>The stamp of an index, and of the texts beside it.</summary>
    /// <param name="indexPath">The full path of the index.</param>
    /// <param name="textsFolder">The full path of the folder of the texts; null where there is none.</param>
    public static byte[] Of(string indexPath, string? textsFolder)
    {
        var stamp = new StringBuilder(HashOf(indexPath));
        if (textsFolder is not null && Directory.Exists(textsFolder))
        {
            foreach (string path in ExtractedTexts.In(textsFolder).OrderBy(path => path, StringComparer.Ordinal))
                stamp.Append('\n').Append(Path.GetFileName(path)).Append(' ').Append(HashOf(path));
        }

        return Encoding.ASCII.GetBytes(stamp.ToString());
    }

    /// <summary>Whether a stamp is not that of an index and its texts; without stamp or index there is nothing to say.</summary>
    public static bool IsStale(string stampPath, string indexPath, string? textsFolder)
    {
        if (!File.Exists(stampPath) || !File.Exists(indexPath) || RegularFile.IsDevice(stampPath) || RegularFile.IsDevice(indexPath))
            return false;
        try
        {
            return FileBytes.Read(stampPath, StampLimit) is not { } stamp || !stamp.AsSpan().SequenceEqual(Of(indexPath, textsFolder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            return true;
        }
    }

    private static string HashOf(string path) => FileBytes.Read(path, SizeLimit) is { } bytes ? FileBytes.Sha256(bytes) : "";
}
