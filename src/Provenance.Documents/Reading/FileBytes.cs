using System.Security.Cryptography;

namespace Provenance.Documents.Reading;

/// <summary>The bytes of a file, read once and never beyond a limit.</summary>
public static class FileBytes
{
    private const int UnknownLength = 4096;

    /// <summary>Reads a file.</summary>
    /// <param name="fullPath">Where it is.</param>
    /// <param name="limit">The most bytes that are wanted.</param>
    /// <returns>The bytes, or null when there are more than <paramref name="limit"/>.</returns>
    /// <exception cref="IOException">The file cannot be read, or it is a pipe or a device.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading is denied, or the path is a folder.</exception>
    public static byte[]? Read(string fullPath, int limit)
    {
        RegularFile.Demand(fullPath);
        // Without a buffer of its own: a build reads every document each time, and a buffer for each would call the garbage collector.
        using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        // Not every file knows its length (those of /proc), and one may grow: the limit is kept while reading and not by asking.
        long expected = stream.CanSeek ? stream.Length : 0;
        if (expected > limit)
            return null;

        // One byte more than is expected, so that the end is seen without a second array.
        var bytes = new byte[expected > 0 ? expected + 1 : UnknownLength];
        int length = 0, read;
        while ((read = stream.Read(bytes, length, bytes.Length - length)) > 0)
        {
            length += read;
            if (length > limit)
                return null;
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(2L * bytes.Length, limit + 1L));
        }

        Array.Resize(ref bytes, length);
        return bytes;
    }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Sha256(byte[] bytes)
    {
        using var algorithm = SHA256.Create();
        return Hexadecimal(algorithm.ComputeHash(bytes));
    }

    private static string Hexadecimal(byte[] hash)
    {
        const string digits = "0123456789abcdef";
        var text = new char[hash.Length * 2];
        for (int i = 0; i < hash.Length; i++)
        {
            text[2 * i] = digits[hash[i] >> 4];
            text[(2 * i) + 1] = digits[hash[i] & 15];
        }

        return new string(text);
    }
}
