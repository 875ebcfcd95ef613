using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;

namespace Provenance.Package;

/// <summary>A document that debugging symbols name.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Hash">The hash of its content, in hexadecimal.</param>
/// <param name="Text">Its text, when it is embedded.</param>
internal sealed record SymbolDocument(string Path, string Hash, string? Text)
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>Reads the documents of a Portable PDB.</summary>
    public static IReadOnlyList<SymbolDocument> ReadAll(string path)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(path));
        MetadataReader reader = provider.GetMetadataReader();
        return
        [
            .. from handle in reader.Documents
               let document = reader.GetDocument(handle)
               select new SymbolDocument(reader.GetString(document.Name), Convert.ToHexString(reader.GetBlobBytes(document.Hash)), TextOf(reader, handle)),
        ];
    }

    private static string? TextOf(MetadataReader reader, DocumentHandle handle)
    {
        byte[]? blob = (from custom in reader.GetCustomDebugInformation(handle)
                        let information = reader.GetCustomDebugInformation(custom)
                        where reader.GetGuid(information.Kind) == EmbeddedSource
                        select reader.GetBlobBytes(information.Value)).SingleOrDefault();
        if (blob is null)
            return null;

        // Four bytes of length, 0 when what follows is not compressed.
        var content = new MemoryStream(blob, 4, blob.Length - 4);
        using Stream text = BitConverter.ToInt32(blob) == 0 ? content : new DeflateStream(content, CompressionMode.Decompress);
        return new StreamReader(text, Encoding.UTF8).ReadToEnd();
    }
}
