using System.Text;
using Provenance.Documents.Finding;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Serving;

/// <summary>
/// The projects of one folder for a program that runs on: a project's build is asked again when its files are others, its code compiled again when one
/// of its texts is; the rest is kept.
/// </summary>
/// <param name="path">A project or solution, relative to the folder; null for the one that the folder holds, if it holds one.</param>
/// <param name="folder">The full path of the folder.</param>
/// <param name="limit">How long each build may take to answer.</param>
internal sealed class LiveTrace(string? path, string folder, TimeSpan limit) : ICodeSource
{
    private static readonly string[] SharedFiles = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json"];

    private readonly Dictionary<string, KeptProject> _kept = new(StringComparer.Ordinal);
    private (string State, IReadOnlyList<string> Projects) _listed = ("", []);
    private readonly Dictionary<string, (string State, TraceFailure Failure)> _failed = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public CodeReading Current(IReadOnlyDictionary<string, string> unsaved, CancellationToken cancelled)
    {
        var patience = new BuildPatience(limit, cancelled);
        if (Start() is not { } start)
            return CodeReading.None;
        var projects = new List<TracedProject>();
        var failures = new List<TraceFailure>();
        try
        {
            string state = Stamp([start]);
            if (state != _listed.State)
                _listed = (state, ProjectPaths.Of(start, folder, patience));
            foreach (string project in _listed.Projects)
            {
                if (Current(project, unsaved, patience) is { } traced)
                    projects.Add(traced);
                else
                    failures.Add(_failed[project].Failure);
            }
        }
        catch (TraceFailure failure)
        {
            failures.Add(failure);
        }

        return new CodeReading(projects, failures);
    }

    /// <summary>A project; null, and the reason kept, where it cannot be read.</summary>
    private TracedProject? Current(string project, IReadOnlyDictionary<string, string> unsaved, BuildPatience patience)
    {
        KeptProject? kept = _kept.GetValueOrDefault(project);
        string build = BuildState(project, kept);
        // What failed fails again until something is changed.
        if (kept is null && _failed.TryGetValue(project, out (string State, TraceFailure) failed) && failed.State == build)
            return null;
        try
        {
            bool isSameBuild = kept?.BuildState == build;
            CompilerCall call = isSameBuild ? kept!.Call : DesignTimeBuild.Of(project, patience);
            Dictionary<string, string> own = Own(kept, unsaved, isSameBuild);
            if (isSameBuild && kept!.FileState == Stamp(kept.Traced.Files) && own.Count == kept.Unsaved.Count && own.All(text => kept.Unsaved.GetValueOrDefault(text.Key) == text.Value))
                return kept.Traced;
            CompilerAssemblies.UseFrom(call);
            TracedProject traced = ProjectTracer.Trace(call, folder, own);
            kept = new KeptProject(call, "", Stamp(traced.Files), own, traced);
            // The build may have written what it is known by.
            _kept[project] = kept with { BuildState = BuildState(project, kept) };
            return traced;
        }
        catch (TraceFailure failure)
        {
            _kept.Remove(project);
            _failed[project] = (BuildState(project, null), failure);
            return null;
        }
    }

    private string? Start()
    {
        if (path is not null)
            return Path.GetFullPath(path, folder);
        return Directory.Exists(folder) && new[] { "*.csproj", "*.sln", "*.slnx" }.Any(pattern => Directory.EnumerateFiles(folder, pattern).Any()) ? folder : null;
    }

    private static Dictionary<string, string> Own(KeptProject? kept, IReadOnlyDictionary<string, string> unsaved, bool isSameBuild)
    {
        HashSet<string>? files = isSameBuild ? [.. kept!.Traced.Files] : null;
        return unsaved.Where(text => files?.Contains(text.Key) ?? text.Key.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)).ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);
    }

    /// <summary>What a build is asked again for: its project, what was restored for it, the files of whole folders, and which code files there are.</summary>
    private static string BuildState(string project, KeptProject? kept)
    {
        string folder = Path.GetDirectoryName(project)!;
        IEnumerable<string> shared = SharedFiles.Select(name => FileAbove.Find(name, folder)).OfType<string>();
        var state = new StringBuilder(Stamp([project, Path.Combine(folder, "obj", "project.assets.json"), .. shared]));
        foreach (string directory in (kept?.Traced.Files ?? []).Select(file => Path.GetDirectoryName(file)!).Distinct(StringComparer.Ordinal).Where(Directory.Exists).Order(StringComparer.Ordinal))
            state.AppendJoin('|', Directory.EnumerateFiles(directory, "*.cs").Order(StringComparer.Ordinal)).Append('\n');
        return state.ToString();
    }

    private static string Stamp(IEnumerable<string> files)
    {
        var state = new StringBuilder();
        foreach (string file in files)
            state.Append(file).Append(FileStamp.Of(file)).Append('\n');
        return state.ToString();
    }

    /// <summary>A project as it was read last.</summary>
    private sealed record KeptProject(CompilerCall Call, string BuildState, string FileState, IReadOnlyDictionary<string, string> Unsaved, TracedProject Traced);
}
