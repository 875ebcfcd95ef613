using System.Security.Cryptography;

namespace Provenance.Documents.Reading;

/// <summary>The bytes of a file, read once and never beyond a limit.</summary>
public static class FileBytes
{
    private const int BufferSize = 81920;

    /// <summary>Reads a file.</summary>
    /// <param name="fullPath">Where it is.</param>
    /// <param name="limit">The most bytes that are wanted.</param>
    /// <returns>The bytes, or null when there are more than <paramref name="limit"/>.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading is denied, or the path is a folder.</exception>
    public static byte[]? Read(string fullPath, int limit)
    {
        using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        // A pipe or a device gives no length, so the limit is kept while reading and not by asking.
        long expected = stream.CanSeek ? stream.Length : 0;
        if (expected > limit)
            return null;

        using var bytes = new MemoryStream((int)expected);
        var buffer = new byte[BufferSize];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (bytes.Length + read > limit)
                return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
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
