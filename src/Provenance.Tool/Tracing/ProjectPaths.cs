namespace Provenance.Tool.Tracing;

/// <summary>The C# projects that a path means: a project, a solution, or a folder that holds one of either.</summary>
internal static class ProjectPaths
{
    /// <summary>Finds them.</summary>
    /// <param name="path">As given.</param>
    /// <param name="currentDirectory">The full path that relative paths start from.</param>
    /// <param name="patience">How long the list of a solution is waited for.</param>
    /// <returns>Full paths in the solution's order.</returns>
    /// <exception cref="TraceFailure">The path leads to no project.</exception>
    public static IReadOnlyList<string> Of(string path, string currentDirectory, BuildPatience patience)
    {
        string full = Path.GetFullPath(path, currentDirectory);
        if (Directory.Exists(full))
            full = InFolder(path, full);
        if (!File.Exists(full))
            throw new TraceFailure(path, "There is no such project; name a .csproj, .sln or .slnx, or a folder that holds one");
        return Path.GetExtension(full) switch
        {
            ".csproj" => [full],
            ".sln" or ".slnx" => OfSolution(path, full, patience),
            _ => throw new TraceFailure(path, "This is no C# project and no solution; name a .csproj, .sln or .slnx"),
        };
    }

    private static string InFolder(string path, string folder)
    {
        string[] projects = Directory.GetFiles(folder, "*.csproj");
        string[] candidates = projects.Length > 0 ? projects : [.. Directory.GetFiles(folder, "*.sln"), .. Directory.GetFiles(folder, "*.slnx")];
        return candidates.Length == 1
            ? candidates[0]
            : throw new TraceFailure(path, $"The folder holds {(candidates.Length == 0 ? "no project" : $"{candidates.Length} projects")}; name one");
    }

    private static List<string> OfSolution(string path, string solution, BuildPatience patience)
    {
        string folder = Path.GetDirectoryName(solution)!;
        (int exitCode, string output) = DotnetProcess.Run(ProjectSdk.Of(folder).Host, folder, patience, "sln", solution, "list");
        if (exitCode != 0)
            throw new TraceFailure(path, $"The solution cannot be read: {DesignTimeBuild.FirstError(output)}");
        return [.. output.Split('\n').Select(line => line.Trim()).Where(line => line.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(line => Path.GetFullPath(line.Replace('\\', Path.DirectorySeparatorChar), folder)).Where(File.Exists)];
    }
}
