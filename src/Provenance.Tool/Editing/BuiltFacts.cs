using Provenance.Engine;
using Provenance.Engine.Index;
using Provenance.Engine.Facts;
using Provenance.Tool.Serving;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Editing;

/// <summary>
/// Which fact of the sources a build's fact is: the one of its name, where both stand on one citation; else the one of that citation's place, for the
/// build may have named it before something was decided.
/// </summary>
/// <param name="projects">The projects that were built.</param>
/// <param name="snapshot">The sources.</param>
internal sealed class BuiltFacts(IReadOnlyList<TracedProject> projects, SourcesSnapshot snapshot)
{
    private readonly Dictionary<(string Assembly, string Id), Fact?> _found = [];

    /// <summary>The fact; null where the sources do not state it, or the assembly is of none of the projects.</summary>
    public Fact? Of(string assembly, string id)
    {
        if (!_found.TryGetValue((assembly, id), out Fact? fact))
            _found[(assembly, id)] = fact = Find(assembly, id);
        return fact;
    }

    private Fact? Find(string assembly, string id)
    {
        if (projects.FirstOrDefault(project => project.Assembly == assembly) is not { } project || project.Index.Facts.FirstOrDefault(fact => Trace.IdOf(fact) == id) is not { } built)
            return null;
        bool IsBuilt(SourceCitation citation, bool hasPlace) => built.Citations.Any(other => other.Exact == citation.Exact && project.SourcePaths[other.Source] == snapshot.FullPathOf(citation.Document)
            && (!hasPlace || (other.Line, other.Column) == (citation.Position.Line, citation.Position.Column)));
        if (snapshot.Fact(id) is { } named && named.Citations.Any(citation => IsBuilt(citation, hasPlace: false)))
            return named;
        return snapshot.Facts.Facts.FirstOrDefault(fact => fact.IsFigure == built.Figure is not null && fact.Citations.Any(citation => IsBuilt(citation, hasPlace: true)));
    }
}
