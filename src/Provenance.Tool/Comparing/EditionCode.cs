using Provenance.Engine.Editions;
using Provenance.Engine.Index;
using Provenance.Engine.Text;
using Provenance.Engine.Wording;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Comparing;

/// <summary>
/// Which code of some projects rests on what changed between two editions. A project has the earlier edition among its sources before an upgrade and the later one afterwards;
/// what its attributes cite and the later edition no longer has is looked for in the earlier.
/// </summary>
internal sealed class EditionCode
{
    private readonly EditionComparison _comparison;
    private readonly List<(TextSpan Span, RestingCode Code)> _earlier = [];
    private readonly List<(TextSpan Span, RestingCode Code)> _later = [];
    private readonly Lazy<FoldedSource> _folded;

    private EditionCode(EditionComparison comparison)
    {
        _comparison = comparison;
        _folded = new(() => new FoldedSource(comparison.Earlier.Document.Text));
    }

    /// <summary>Whether a project has either edition among its sources.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>A project that has another text under the path of an edition than that has now; null for none.</summary>
    public TracedProject? Outdated { get; private set; }

    /// <summary>Finds the code.</summary>
    /// <param name="comparison">What changed.</param>
    /// <param name="earlier">The full path of the earlier edition.</param>
    /// <param name="later">The full path of the later one.</param>
    /// <param name="trace">The projects.</param>
    public static EditionCode Of(EditionComparison comparison, string earlier, string later, Trace trace)
    {
        var code = new EditionCode(comparison);
        foreach (TracedProject project in trace.Projects)
        {
            for (int source = 0; source < project.Index.Sources.Count; source++)
            {
                string sha256 = project.Index.Sources[source].Sha256;
                if (sha256 == comparison.Earlier.Document.Sha256 || sha256 == comparison.Later.Document.Sha256)
                    code.Add(project, source, isEarlier: sha256 == comparison.Earlier.Document.Sha256, trace);
                else if (project.SourcePaths[source] is { } path && (path == earlier || path == later))
                    code.Outdated ??= project;
            }
        }

        return code;
    }

    /// <summary>The code that rests on each change that any rests on, by file and line.</summary>
    public Dictionary<EditionChange, IReadOnlyList<RestingCode>> ByChange()
    {
        RestingPlaces earlier = new(_earlier), later = new(_later);
        var byChange = new Dictionary<EditionChange, IReadOnlyList<RestingCode>>();
        foreach (EditionChange change in _comparison.Changes)
        {
            List<RestingCode> code =
            [
                .. (change.Earlier?.Stretches ?? []).SelectMany(earlier.On).Concat((change.Later?.Stretches ?? []).SelectMany(later.On)).Distinct()
                    .OrderBy(line => line.File, PathOrder.Instance).ThenBy(line => line.Line).ThenBy(line => line.Column),
            ];
            if (code.Count > 0)
                byChange.Add(change, code);
        }

        return byChange;
    }

    private void Add(TracedProject project, int source, bool isEarlier, Trace trace)
    {
        IsKnown = true;
        List<(TextSpan Span, RestingCode Code)> places = isEarlier ? _earlier : _later;
        foreach (CodeCitation citation in project.Citations.Where(citation => citation.Source == source))
        {
            var code = new RestingCode(citation.File, citation.Line, citation.Column, citation.Member, citation.Code);
            if (isEarlier || citation.Places.Count > 0)
                places.AddRange(citation.Places.Select(place => (place, code)));
            else
                _earlier.AddRange(CitedStretches.In(_comparison.Earlier.Document.Clauses, () => _folded.Value, citation.Arguments).Places.Select(place => (place, code)));
        }

        ILookup<string, CodeUse> uses = trace.Projects.SelectMany(other => other.Uses).Where(use => use.Assembly == project.Assembly && use.Use.Member != "[Cites]").Select(use => use.Use).ToLookup(use => use.Fact, StringComparer.Ordinal);
        foreach (IndexedFact fact in project.Index.Facts)
        {
            foreach (CodeUse use in uses[Trace.IdOf(fact)])
            {
                var code = new RestingCode(use.File, use.Line, use.Column, use.Fact, use.Code);
                places.AddRange(fact.Citations.Where(citation => citation.Source == source).Select(citation => (new TextSpan(citation.Start, citation.End), code)));
            }
        }
    }
}
