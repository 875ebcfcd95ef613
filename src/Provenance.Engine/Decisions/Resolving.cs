using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>Settles disagreements by what people decided, as long as the sources say what they said then.</summary>
internal static class Resolving
{
    /// <summary>Applies resolutions; one that has lapsed, or that points at nothing, is a fault and settles nothing.</summary>
    public static void Apply(IReadOnlyList<Resolution> resolutions, References references, IReadOnlyList<TextDocument> documents, List<Fault> faults)
    {
        foreach (Resolution resolution in resolutions)
        {
            if (DraftOf(resolution, references) is not { } draft)
                continue;
            if (Lapsed(resolution, draft, references, documents) is { } why)
            {
                faults.Add(new Fault(FaultKind.ResolutionLapsed, resolution.Position, $"The resolution of {draft.Id} has lapsed: {why}; read the sources again, then {WayOut(resolution, draft)}"));
                continue;
            }

            List<SourceCitation> chosen = [.. Meant(draft, resolution)];
            if (chosen.Count == 0)
            {
                faults.Add(new Fault(FaultKind.RefersToNothing, resolution.Position, $"No citation of {draft.Id} {(resolution.Value is { } value ? $"says “{value}”" : $"stands in '{resolution.Source}'")}; its citations say {Says(draft)}"));
                continue;
            }

            draft.Settlement = new Settlement(SettledBy.Resolution, resolution.Reason);
            chosen.ForEach(draft.Choose);
        }
    }

    /// <summary>The citations that hold: of a series one in each period whose sources disagree, so that the value of another period settles nothing.</summary>
    private static IEnumerable<SourceCitation> Meant(FactDraft draft, Resolution resolution)
    {
        IReadOnlyList<SourceCitation>[] disputed = [.. draft.Editions.Where(edition => edition.Verdict == Verdict.Disagree).Select(edition => edition.Citations)];
        if (disputed.Length == 0)
            disputed = [draft.Citations];
        return disputed.Select(citations => citations.FirstOrDefault(citation => IsMeant(citation, resolution))).OfType<SourceCitation>();
    }

    /// <summary>The fact: by the first of its citations that stands, where it was decided on citations.</summary>
    private static FactDraft? DraftOf(Resolution resolution, References references) =>
        resolution.Citations.Count > 0 && resolution.Fact.Name is null && references.FirstStanding([resolution.Fact, .. resolution.Citations]) is { } standing
            ? references.DraftOf(standing)
            : references.Draft(resolution.Fact, report: true);

    private static bool IsMeant(SourceCitation citation, Resolution resolution)
    {
        if (resolution.Source is { } source)
            return SourcePaths.Same(source, citation.Document.Path);
        return FoldedText.Of(citation.Exact) == FoldedText.Of(resolution.Value!) || citation is FigureCitation figure && figure.Value.Literal == resolution.Value;
    }

    /// <summary>Why a resolution holds no longer, a clause; null while it holds.</summary>
    private static string? Lapsed(Resolution resolution, FactDraft draft, References references, IReadOnlyList<TextDocument> documents) =>
        resolution.Citations.Count > 0 ? LapsedByCitations(resolution, draft, references) : LapsedBySources(resolution, draft, documents);

    /// <summary>It holds while every citation that it was decided on says what it said, and none says what none of them did.</summary>
    private static string? LapsedByCitations(Resolution resolution, FactDraft draft, References references)
    {
        var known = new List<SourceCitation>();
        foreach (FactReference reference in resolution.Citations)
        {
            if (references.FirstStanding([reference]) is not { } citation)
                return $"“{reference.Exact}” stands no longer where it stood in {reference.Source}";
            if (FoldedText.Of(citation.Exact) != FoldedText.Of(reference.Exact!))
                return $"{citation.Document.Path} says “{FoldedText.Of(citation.Exact)}” now, where it said “{reference.Exact}”";
            known.Add(citation);
        }

        SourceCitation? unheard = Asked(draft, known).FirstOrDefault(citation => !known.Exists(other => SaysTheSame(other, citation)));
        return unheard is null ? null : $"{unheard.Document.Path} says “{FoldedText.Of(unheard.Exact)}” too, in line {unheard.Position.Line}";
    }

    /// <summary>Who is asked for what was not heard before: of a series the sources of the periods that were decided on, and of those in dispute. What held in another year says nothing of them.</summary>
    private static IEnumerable<SourceCitation> Asked(FactDraft draft, List<SourceCitation> known) =>
        draft.Editions.Count == 0 ? draft.Citations : draft.Editions.Where(edition => edition.Verdict == Verdict.Disagree || edition.Citations.Any(known.Contains)).SelectMany(edition => edition.Citations);

    private static bool SaysTheSame(SourceCitation known, SourceCitation citation) => known is FigureCitation one && citation is FigureCitation other
        ? Values.FigureValues.AreSame(one, other) && one.Hedge == other.Hedge
        : string.Equals(FoldedText.Of(known.Exact), FoldedText.Of(citation.Exact), StringComparison.OrdinalIgnoreCase);

    private static string? LapsedBySources(Resolution resolution, FactDraft draft, IReadOnlyList<TextDocument> documents)
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

    private static string WayOut(Resolution resolution, FactDraft draft) => resolution.Citations.Count > 0
        ? $"run 'provenance resolve {draft.Id} VALUE --reason TEXT' again"
        : "write \"sources\": { " + string.Join(", ", draft.Citations.Select(citation => citation.Document).Distinct().Select(document => $"\"{document.Path}\": \"{document.Sha256}\"")) + " }";

    private static string Says(FactDraft draft) => string.Join(", ", draft.Citations.Select(citation => $"“{FoldedText.Of(citation.Exact)}” ({citation.Document.Path})").Distinct());
}
