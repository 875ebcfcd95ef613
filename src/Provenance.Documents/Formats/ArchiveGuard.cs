using System.IO.Compression;

namespace Provenance.Documents.Formats;

/// <summary>
/// Looks at a ZIP archive before a library does, which would inflate whatever its headers promise: entries are counted, and each is
/// inflated once, into nothing, up to a limit. Nothing is written to disk.
/// </summary>
internal static class ArchiveGuard
{
    /// <summary>The most bytes that all entries together may unpack to.</summary>
    public const int InflatedLimit = 64 * 1024 * 1024;

    private const int MostEntries = 4096;

    /// <summary>The most attributes of a tag. A reader of XML makes all of them before it gives one, and looks whether two are the same.</summary>
    private const int MostAttributes = 10_000;

    /// <summary>Whether an archive has an entry; false for one that is damaged or too large.</summary>
    public static bool Holds(byte[] bytes, string entry)
    {
        try
        {
            using ZipArchive archive = Open(bytes);
            return archive.GetEntry(entry) is not null;
        }
        catch (Exception e) when (e is FormatProblemException or InvalidDataException or IOException)
        {
            return false;
        }
    }

    /// <summary>Passes an archive that can be unpacked without harm.</summary>
    /// <exception cref="FormatProblemException">It unpacks to too much, or has more entries than a document needs.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static void Check(byte[] bytes)
    {
        using ZipArchive archive = Open(bytes);
        // Headers are heard too: a reader may set aside as much as they promise.
        if (archive.Entries.Sum(entry => (double)entry.Length) > InflatedLimit)
            throw TooLarge();
        var buffer = new byte[81920];
        long inflated = 0;
        (int attributes, bool isValue) = (0, false);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream content = entry.Open();
            int read;
            while ((read = content.Read(buffer, 0, buffer.Length)) > 0)
            {
                inflated += read;
                if (inflated > InflatedLimit)
                    throw TooLarge();
                if (HasLongTag(buffer.AsSpan(0, read), ref attributes, ref isValue))
                    throw FormatProblemException.TooLarge(FormattableString.Invariant($"has a tag of more than {MostAttributes} attributes"));
            }
        }
    }

    /// <summary>
    /// Whether more values are given than a tag may have before the next one begins, in eight bits or sixteen: in no value stands an angle
    /// bracket that opens (XML 1.0, section 2.3).
    /// </summary>
    private static bool HasLongTag(ReadOnlySpan<byte> bytes, ref int attributes, ref bool isValue)
    {
        foreach (byte b in bytes)
        {
            if (b == '<')
                attributes = 0;
            else if (isValue && b is (byte)'"' or (byte)'\'' && ++attributes > MostAttributes)
                return true;
            isValue = b == '=' || (isValue && b is 0 or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n');
        }

        return false;
    }

    private static ZipArchive Open(byte[] bytes)
    {
        // Counted by hand: opening the archive makes an object of each.
        if (CountEntries(bytes) > MostEntries)
            throw FormatProblemException.TooLarge(FormattableString.Invariant($"has more than {MostEntries} entries"));
        return new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
    }

    private static FormatProblemException TooLarge() =>
        FormatProblemException.TooLarge(FormattableString.Invariant($"holds more than {InflatedLimit / (1024 * 1024)} MB when it is unpacked"));

    private static int CountEntries(byte[] bytes)
    {
        ReadOnlySpan<byte> header = [0x50, 0x4B, 0x01, 0x02];
        int count = 0;
        ReadOnlySpan<byte> rest = bytes;
        for (int at = rest.IndexOf(header); at >= 0 && count <= MostEntries; at = rest.IndexOf(header))
        {
            count++;
            rest = rest.Slice(at + header.Length);
        }

        return count;
    }
}
