using System.Diagnostics;

namespace Provenance.Package;

/// <summary>Runs <c>dotnet</c> as a stranger would: with a home and a package cache of its own, apart from whatever build runs these tests.</summary>
internal static class Dotnet
{
    /// <summary>Runs a command.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="environment">What to add to the environment.</param>
    /// <param name="arguments">The command.</param>
    public static DotnetRun Run(string folder, IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(IsOfTheOuterBuild).ToList())
            start.Environment.Remove(name);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new DotnetRun(process.ExitCode, log + errors.Result);
    }

    private static bool IsOfTheOuterBuild(string variable) =>
        variable.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
