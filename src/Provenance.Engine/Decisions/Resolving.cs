using Provenance.Engine.Figures;
using Provenance.Engine.Linking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>Settles disagreements by what people decided, as long as the sources are those they decided on.</summary>
internal static class Resolving
{
    /// <summary>Applies resolutions; one that has lapsed, or that points at nothing, is a fault and settles nothing.</summary>
    public static void Apply(IReadOnlyList<Resolution> resolutions, References references, IReadOnlyList<TextDocument> documents, List<Fault> faults)
    {
        foreach (Resolution resolution in resolutions)
        {
            if (references.Draft(resolution.Fact, report: true) is not { } draft)
                continue;
            if (Lapsed(resolution, draft, documents) is { } why)
            {
                faults.Add(new Fault(FaultKind.ResolutionLapsed, resolution.Position, $"The resolution of {draft.Id} has lapsed: {why}; read the sources again, then {WayOut(draft)}"));
                continue;
            }

            SourceCitation? chosen = draft.Citations.FirstOrDefault(citation => IsMeant(citation, resolution));
            if (chosen is null)
            {
                faults.Add(new Fault(FaultKind.RefersToNothing, resolution.Position, $"No citation of {draft.Id} {(resolution.Value is { } value ? $"says “{value}”" : $"stands in '{resolution.Source}'")}; its citations say {Says(draft)}"));
                continue;
            }

            draft.Resolution = resolution;
            draft.Judgement = draft.Judgement with { Representative = chosen };
        }
    }

    private static bool IsMeant(SourceCitation citation, Resolution resolution)
    {
        if (resolution.Source is { } source)
            return SourcePaths.Same(source, citation.Document.Path);
        return FoldedText.Of(citation.Exact) == FoldedText.Of(resolution.Value!) || citation is FigureCitation figure && figure.Value.Literal == resolution.Value;
    }

    /// <summary>Why a resolution holds no longer, a clause; null while it holds.</summary>
    private static string? Lapsed(Resolution resolution, FactDraft draft, IReadOnlyList<TextDocument> documents)
    {
        foreach (KeyValuePair<string, string> source in resolution.Sources)
        {
            if (SourcePaths.Find(source.Key, documents) is not { } document)
                return $"'{source.Key}' is none of the sources";
            if (!string.Equals(document.Sha256, source.Value, StringComparison.OrdinalIgnoreCase))
                return $"{document.Path} has changed";
        }

        TextDocument? unread = draft.Citations.Select(citation => citation.Document).FirstOrDefault(document => !resolution.Sources.Any(source => SourcePaths.Same(source.Key, document.Path)));
        return unread is null ? null : $"{unread.Path} cites it too and is not among its 'sources'";
    }

    private static string WayOut(FactDraft draft) =>
        "write \"sources\": { " + string.Join(", ", draft.Citations.Select(citation => citation.Document).Distinct().Select(document => $"\"{document.Path}\": \"{document.Sha256}\"")) + " }";

    private static string Says(FactDraft draft) => string.Join(", ", draft.Citations.Select(citation => $"“{FoldedText.Of(citation.Exact)}” ({citation.Document.Path})").Distinct());
}
