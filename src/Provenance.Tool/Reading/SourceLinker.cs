using Provenance.Engine;
using Provenance.Engine.Caching;
using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Tool.Caching;

namespace Provenance.Tool.Reading;

/// <summary>Links documents; what an earlier run on the same paths found among those that have not changed is taken from the cache.</summary>
internal static class SourceLinker
{
    /// <summary>Links.</summary>
    /// <param name="documents">What was read.</param>
    /// <param name="decisions">What people decided.</param>
    /// <param name="locked">What people accepted.</param>
    /// <param name="paths">The paths on the command line, which name what is remembered.</param>
    /// <param name="cache">The cache, or null.</param>
    public static FactSet Link(IReadOnlyList<DocumentCitations> documents, DecisionSet decisions, FactLock locked, string paths, CachePack? cache)
    {
        if (cache is null)
            return Extractor.Link(documents, decisions, locked);
        UInt128 key = CacheKey.Of("links", paths);
        LinkMemory memory = cache.Find(key) is { } record ? LinkRecord.Read(record) : new LinkMemory();
        FactSet facts = Extractor.Link(documents, decisions, locked, memory);
        if (!memory.IsUnchanged)
            cache.Add(key, LinkRecord.Write(memory));
        return facts;
    }
}
