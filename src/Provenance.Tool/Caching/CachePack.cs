using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Provenance.Documents.Reading;
using Provenance.Engine;
using DocumentReader = Provenance.Documents.Reading.DocumentReader;

namespace Provenance.Tool.Caching;

/// <summary>
/// Records of an earlier run in one file, each sealed by this user's secret. A record is found by what it was made from, and a file of another
/// version of the program holds nothing; so does a record that is damaged, or that somebody else wrote. The file is replaced as a whole: of two processes the later one wins, and one that is killed leaves
/// the old file.
/// </summary>
internal sealed class CachePack
{
    private const int KeyLength = 16, SealLength = 16, EntryHead = KeyLength + 1 + 4 + SealLength;

    /// <summary>How many times the file is written without a record being asked for until it is left out.</summary>
    private const byte MostUnused = 20;

    private const int LargestFile = 1 << 30;

    private readonly string _file;
    private readonly byte[] _bytes;
    private readonly byte[] _secret;
    private readonly Dictionary<UInt128, int> _entries = [];
    private readonly ConcurrentDictionary<UInt128, byte[]> _new = new();
    private readonly ConcurrentDictionary<UInt128, bool> _used = new();

    private CachePack(string file, byte[] bytes, byte[] secret)
    {
        _file = file;
        _bytes = bytes;
        _secret = secret;
        ReadEntries();
    }

    /// <summary>The format's name and version, and what distinguishes one build of the program from another.</summary>
    private static byte[] Header { get; } =
    [
        .. "PROVPACK"u8, 2,
        .. typeof(Extractor).Module.ModuleVersionId.ToByteArray(),
        .. typeof(DocumentReader).Module.ModuleVersionId.ToByteArray(),
        .. typeof(CachePack).Module.ModuleVersionId.ToByteArray(),
    ];

    /// <summary>Opens a file; one that is missing or cannot be read is empty.</summary>
    /// <param name="file">The file's full path.</param>
    /// <param name="secret">What its records are sealed with.</param>
    public static CachePack Open(string file, byte[] secret)
    {
        try
        {
            return new CachePack(file, File.Exists(file) ? FileBytes.Read(file, LargestFile) ?? [] : [], secret);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new CachePack(file, [], secret);
        }
    }

    /// <summary>The record of a key, or null. May be asked by several threads.</summary>
    public byte[]? Find(UInt128 key)
    {
        if (_new.TryGetValue(key, out byte[]? added))
            return added;
        if (!_entries.TryGetValue(key, out int at))
            return null;
        ReadOnlySpan<byte> payload = Payload(at);
        if (!CryptographicOperations.FixedTimeEquals(Seal(key, payload), _bytes.AsSpan(at + KeyLength + 5, SealLength)))
            return null;
        _used.TryAdd(key, true);
        return payload.ToArray();
    }

    /// <summary>Keeps a record for the next run. May be called by several threads.</summary>
    public void Add(UInt128 key, byte[] record) => _new[key] = record;

    /// <summary>Writes the file, if there is anything new.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing is denied.</exception>
    public void Save()
    {
        if (_new.IsEmpty)
            return;
        string folder = Path.GetDirectoryName(_file)!;
        Directory.CreateDirectory(folder);
        Ignore(Path.Combine(folder, ".gitignore"));
        string temporary = Path.Combine(folder, Path.GetRandomFileName() + ".tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
                WriteTo(stream);
            File.Move(temporary, _file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>The folder is no part of the project that it stands in. What is there already, be it a link that leads nowhere, is left alone.</summary>
    private static void Ignore(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            stream.Write("*\n"u8);
        }
        catch (IOException)
        {
        }
    }

    private void ReadEntries()
    {
        if (!_bytes.AsSpan().StartsWith(Header))
            return;
        for (int at = Header.Length; _bytes.Length - at >= EntryHead;)
        {
            int length = Length(at);
            if (length < 0 || length > _bytes.Length - at - EntryHead)
                return;
            _entries[BinaryPrimitives.ReadUInt128LittleEndian(_bytes.AsSpan(at))] = at;
            at += EntryHead + length;
        }
    }

    private int Length(int at) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(at + KeyLength + 1));

    private ReadOnlySpan<byte> Payload(int at) => _bytes.AsSpan(at + EntryHead, Length(at));

    private void WriteTo(Stream stream)
    {
        stream.Write(Header);
        foreach ((UInt128 key, int at) in _entries)
        {
            byte unused = (byte)(_used.ContainsKey(key) ? 0 : _bytes[at + KeyLength] + 1);
            // The seal goes with it: to make a new one would be to vouch for what somebody else may have written.
            if (unused <= MostUnused && !_new.ContainsKey(key))
                WriteEntry(stream, key, unused, _bytes.AsSpan(at + KeyLength + 5, SealLength), Payload(at));
        }

        foreach ((UInt128 key, byte[] record) in _new.OrderBy(pair => pair.Key))
            WriteEntry(stream, key, 0, Seal(key, record), record);
    }

    private static void WriteEntry(Stream stream, UInt128 key, byte unused, ReadOnlySpan<byte> seal, ReadOnlySpan<byte> payload)
    {
        Span<byte> head = stackalloc byte[EntryHead];
        BinaryPrimitives.WriteUInt128LittleEndian(head, key);
        head[KeyLength] = unused;
        BinaryPrimitives.WriteInt32LittleEndian(head[(KeyLength + 1)..], payload.Length);
        seal.CopyTo(head[(KeyLength + 5)..]);
        stream.Write(head);
        stream.Write(payload);
    }

    /// <summary>An HMAC-SHA-256 (RFC 2104) of the program, the key and the record, cut to half as its section 5 allows.</summary>
    private byte[] Seal(UInt128 key, ReadOnlySpan<byte> payload)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _secret);
        Span<byte> own = stackalloc byte[KeyLength];
        BinaryPrimitives.WriteUInt128LittleEndian(own, key);
        hash.AppendData(Header);
        hash.AppendData(own);
        hash.AppendData(payload);
        return hash.GetHashAndReset()[..SealLength];
    }
}
