using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine;
using Provenance.Engine.Caching;
using Provenance.Engine.Text;
using Provenance.Tool.Caching;
using Provenance.Tool.Hosting;
using DocumentReader = Provenance.Documents.Reading.DocumentReader;

namespace Provenance.Tool.Reading;

/// <summary>Reads documents on all cores, each one's citations from the cache where they are there.</summary>
internal static class SourceReader
{
    /// <summary>What became of each file, in the order of the files.</summary>
    public static SourceReading[] Read(IReadOnlyList<DocumentFile> files, CachePack? cache, ToolHost host)
    {
        using var progress = new Progress(host, "reading documents", files.Count);
        var readings = new SourceReading[files.Count];
        Parallel.For(0, files.Count, AllCores.Options, i =>
        {
            readings[i] = Read(files[i], cache);
            progress.Step();
        });
        return readings;
    }

    private static SourceReading Read(DocumentFile file, CachePack? cache)
    {
        DocumentReading reading = DocumentReader.Read(file);
        if (reading.Document is not { } document)
            return new SourceReading(null, reading.Problems);
        return Read(document, cache) is { } read ? new SourceReading(read, reading.Problems) : new SourceReading(null, [DocumentReader.TooManyCitations(document.Path)]);
    }

    private static DocumentCitations? Read(TextDocument document, CachePack? cache)
    {
        if (cache is null)
            return Extractor.TryRead(document, DocumentReader.MostCitations);
        UInt128 key = CacheKey.Of("citations", document.Sha256, Path.GetExtension(document.Path).ToLowerInvariant());
        if (cache.Find(key) is { } record && CitationRecord.Read(record, document) is { } kept)
            return kept;
        DocumentCitations? read = Extractor.TryRead(document, DocumentReader.MostCitations);
        if (read is not null)
            cache.Add(key, CitationRecord.Write(read));
        return read;
    }
}
