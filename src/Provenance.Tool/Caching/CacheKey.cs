using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Provenance.Tool.Caching;

/// <summary>What a record was made from, as 128 bits of a SHA-256.</summary>
internal static class CacheKey
{
    /// <summary>The key of some parts, none of which holds a line feed that could make two lists one.</summary>
    public static UInt128 Of(params ReadOnlySpan<string> parts) => Of(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));

    private static UInt128 Of(byte[] hash) => BinaryPrimitives.ReadUInt128LittleEndian(hash);
}
