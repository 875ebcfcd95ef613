using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>What people say of when documents hold.</summary>
internal static class Dating
{
    /// <summary>Finds the document of each; a path that leads to none is a fault.</summary>
    public static Dictionary<TextDocument, Validity>? Of(IReadOnlyList<DatedSource> dated, IReadOnlyList<TextDocument> documents, List<Fault> faults)
    {
        if (dated.Count == 0)
            return null;
        var validities = new Dictionary<TextDocument, Validity>();
        foreach (DatedSource source in dated)
        {
            if (SourcePaths.Find(source.Path, documents) is { } document)
                validities[document] = source.Validity;
            else
                faults.Add(References.NoSource(source.Path, source.Position, documents));
        }

        return validities;
    }
}
