using System.Text.Json;

namespace Provenance.Tool.Tracing;

/// <summary>
/// Asks a project's own build how it would call the compiler, without calling it: the target Compile of a design-time build. It runs as a
/// process of its own, so that the project's SDK, options and language version hold, whatever this tool was built with.
/// </summary>
internal static class DesignTimeBuild
{
    private static readonly string[] Switches =
    [
        "-nologo", "-nodeReuse:false", "-t:Compile", "-p:DesignTimeBuild=true", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true",
        // The output that never exists: without it the target is skipped when the project is up to date.
        "-p:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__",
        "-getProperty:RoslynTargetsPath", "-getProperty:TargetFrameworks", "-getProperty:TargetFramework", "-getItem:CscCommandLineArgs",
    ];

    /// <summary>Asks for the call; of several target frameworks the first stands for all.</summary>
    /// <exception cref="TraceFailure">The project cannot be built.</exception>
    public static CompilerCall Of(string project)
    {
        JsonElement answer = Ask(project, []);
        if (Property(answer, "TargetFramework").Length == 0 && Property(answer, "TargetFrameworks") is { Length: > 0 } frameworks)
            answer = Ask(project, ["-p:TargetFramework=" + frameworks.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[0]]);
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

    private static JsonElement Ask(string project, string[] more)
    {
        (int exitCode, string output) = DotnetProcess.Run(Path.GetDirectoryName(project)!, ["msbuild", project, .. Switches, .. more]);
        int json = output.IndexOf('{', StringComparison.Ordinal);
        if (exitCode != 0 || json < 0)
            throw new TraceFailure(project, $"The project cannot be built: {FirstError(output)}; run 'dotnet build' first");
        return JsonDocument.Parse(output.AsMemory(json)).RootElement;
    }

    private static string Property(JsonElement answer, string name) => answer.GetProperty("Properties").GetProperty(name).GetString() ?? "";
}
