using Provenance.Engine.Index;

namespace Provenance.Tool.Tracing;

/// <summary>What some projects use of their sources.</summary>
/// <param name="Projects">The projects.</param>
internal sealed record Trace(IReadOnlyList<TracedProject> Projects)
{
    /// <summary>Traces a project, or every project of a solution.</summary>
    /// <param name="path">As given.</param>
    /// <param name="currentDirectory">What paths are relative to.</param>
    /// <param name="patience">How long each build is waited for.</param>
    /// <exception cref="TraceFailure">A project cannot be traced.</exception>
    public static Trace Of(string path, string currentDirectory, BuildPatience patience)
    {
        var projects = new List<TracedProject>();
        foreach (string project in ProjectPaths.Of(path, currentDirectory, patience))
        {
            CompilerCall call = DesignTimeBuild.Of(project, patience);
            CompilerAssemblies.UseFrom(call);
            projects.Add(ProjectTracer.Trace(call, currentDirectory));
        }

        return new Trace(projects);
    }

    /// <summary>The facts that code uses, those first whose verdict is the most urgent; a fact of an assembly outside the projects has no entry of an index.</summary>
    public IReadOnlyList<TracedFact> Facts =>
    [
        .. Projects.SelectMany(project => project.Uses).GroupBy(use => (use.Assembly, use.Use.Fact)).Select(group => Fact(group.Key.Assembly, group.Key.Fact, [.. group.Select(use => use.Use)]))
            .OrderByDescending(fact => fact.Entry is { } entry ? Reporting.VerdictWords.Urgency(entry.Verdict) : -1).ThenBy(fact => fact.Id, StringComparer.Ordinal),
    ];

    private TracedFact Fact(string assembly, string id, IReadOnlyList<CodeUse> uses)
    {
        TracedProject? project = Projects.FirstOrDefault(project => project.Assembly == assembly);
        return new TracedFact(assembly, id, project, project?.Index.Facts.FirstOrDefault(fact => IdOf(fact) == id), uses);
    }

    /// <summary>Figures.X or Quotes.X.</summary>
    public static string IdOf(IndexedFact fact) => (fact.Figure is null ? "Quotes." : "Figures.") + fact.Name;
}
