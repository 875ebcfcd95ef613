using System.Text.Json;

namespace Provenance.Tool.Tracing;

/// <summary>
/// Asks a project's own build how it would call the compiler, without calling it: the target Compile of a design-time build. The SDK and its
/// MSBuild are found by Microsoft.Build.Locator and run as a process of their own, so that the project's SDK, options and language version hold, whatever this tool
/// was built with and runs on, for several projects with several SDKs; and so that it can be ended. In this process the first answer takes as long (docs/performance.md).
/// </summary>
internal static class DesignTimeBuild
{
    private static readonly string[] Switches =
    [
        "-nologo", "-nodeReuse:false", "-t:Compile", "-p:DesignTimeBuild=true", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true",
        // The output that never exists: without it the target is skipped when the project is up to date.
        "-p:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__",
        "-getProperty:RoslynTargetsPath", "-getItem:CscCommandLineArgs",
    ];

    /// <summary>Asks for the call; of several target frameworks the first stands for all.</summary>
    /// <param name="project">The full path of the project.</param>
    /// <param name="patience">How long it is waited for.</param>
    /// <exception cref="TraceFailure">The project cannot be built.</exception>
    public static CompilerCall Of(string project, BuildPatience patience)
    {
        // A project for several target frameworks has no target Compile until one is chosen.
        JsonElement answer = TryAsk(project, patience, Switches, out string output) ?? Ask(project, patience, [.. Switches, "-p:TargetFramework=" + FirstFramework(project, patience, output)]);
        string[] arguments = [.. answer.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
        if (arguments.Length == 0)
            throw new TraceFailure(project, "The project's build does not call the C# compiler; run 'dotnet build' and see what it says");
        return new CompilerCall(project, arguments, Path.GetFullPath(Path.Combine(Property(answer, "RoslynTargetsPath"), "bincore"), Path.GetDirectoryName(project)!));
    }

    /// <summary>The first error of a build's output, without its place.</summary>
    public static string FirstError(string output)
    {
        string line = output.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase))?.Trim() ?? output.Trim().Split('\n')[0];
        int at = line.IndexOf("error", StringComparison.OrdinalIgnoreCase);
        return (at > 0 ? line[at..] : line).TrimEnd('.');
    }

    private static string FirstFramework(string project, BuildPatience patience, string output)
    {
        string[] frameworks = output.Contains("MSB4057", StringComparison.Ordinal)
            ? Property(Ask(project, patience, ["-nologo", "-getProperty:TargetFrameworks", "-getProperty:TargetFramework"]), "TargetFrameworks").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];
        return frameworks.Length > 0 ? frameworks[0] : throw Failure(project, output);
    }

    private static JsonElement Ask(string project, BuildPatience patience, string[] switches) => TryAsk(project, patience, switches, out string output) ?? throw Failure(project, output);

    private static JsonElement? TryAsk(string project, BuildPatience patience, string[] switches, out string output)
    {
        string folder = Path.GetDirectoryName(project)!;
        ProjectSdk sdk = ProjectSdk.Of(folder);
        (int exitCode, output) = DotnetProcess.Run(sdk.Host, folder, patience, [sdk.MSBuild, project, .. switches]);
        int json = output.IndexOf('{', StringComparison.Ordinal);
        return exitCode == 0 && json >= 0 ? JsonDocument.Parse(output.AsMemory(json)).RootElement : null;
    }

    private static TraceFailure Failure(string project, string output) => new(project, $"The project cannot be built: {FirstError(output)}; run 'dotnet build' first");

    private static string Property(JsonElement answer, string name) => answer.GetProperty("Properties").GetProperty(name).GetString() ?? "";
}
