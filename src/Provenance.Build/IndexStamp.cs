using System.Text;
using Provenance.Documents.Reading;

namespace Provenance.Build;

/// <summary>What is written when the index has been: its hash, so that an index which somebody changed is written again.</summary>
internal static class IndexStamp
{
    /// <summary>More than an index has, whose documents are limited.</summary>
    private const int SizeLimit = 1 << 30;

    /// <summary>The stamp of an index.</summary>
    public static byte[] Of(string indexPath) => Encoding.ASCII.GetBytes(FileBytes.Read(indexPath, SizeLimit) is { } index ? FileBytes.Sha256(index) : "");

    /// <summary>Whether a stamp is that of an index; without either there is nothing to say.</summary>
    public static bool IsStale(string stampPath, string indexPath) =>
        File.Exists(stampPath) && File.Exists(indexPath) && !RegularFile.IsDevice(stampPath) && !RegularFile.IsDevice(indexPath)
        && !File.ReadAllBytes(stampPath).AsSpan().SequenceEqual(Of(indexPath));
}
