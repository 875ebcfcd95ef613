using System.Diagnostics;
using System.Security;
using Provenance.Tests;

namespace Provenance.Build;

/// <summary>
/// A project outside the repository that uses the very props and targets that a package ships, with the task assembly of this build,
/// and the real <c>dotnet build</c> run on it.
/// </summary>
internal sealed class BuiltProject : IDisposable
{
    public BuiltProject()
    {
        string build = SecurityElement.Escape(Path.Combine(Repository.Root, "build"));
        Folder.Write("Directory.Build.props", $"""<Project><Import Project="{build}/Provenance.props" /></Project>""");
        Folder.Write("Directory.Build.targets", $"""<Project><Import Project="{build}/Provenance.targets" /></Project>""");
        Folder.Write("Directory.Packages.props", "<Project />");
        Folder.Write("User.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """);
        Folder.Write("Code.cs", "class Code;");
    }

    public TemporaryFolder Folder { get; } = new();

    public IEnumerable<string> Written => Directory.EnumerateFiles(Folder["obj"], "provenance.*", SearchOption.AllDirectories);

    public static bool RanExtraction(string log) => !Skipped(log, "ProvenanceExtractFacts");

    public static bool RanCompiler(string log) => !Skipped(log, "CoreCompile");

    /// <summary>Builds and expects success.</summary>
    public string Build(params string[] arguments)
    {
        (int exitCode, string log) = Dotnet(["build", .. arguments]);
        Assert.True(exitCode == 0, log);
        return log;
    }

    /// <summary>Runs <c>dotnet</c> in the project's folder, apart from whatever build runs these tests.</summary>
    public (int ExitCode, string Log) Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Folder.FullPath,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string taskAssembly = typeof(ExtractFacts).Assembly.Location;
        Array.ForEach([.. arguments, "-v:n", "-tl:off", "-nodeReuse:false", "-p:UseSharedCompilation=false"], start.ArgumentList.Add);
        if (!Array.Exists(arguments, argument => argument.Contains("ProvenanceTaskAssembly", StringComparison.Ordinal)))
            start.ArgumentList.Add("-p:ProvenanceTaskAssembly=" + taskAssembly);
        foreach (string name in start.Environment.Keys.Where(IsOfTheOuterBuild).ToList())
            start.Environment.Remove(name);

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, log + errors.Result);
    }

    public void Dispose() => Folder.Dispose();

    private static bool Skipped(string log, string target) => log.Contains($"Skipping target \"{target}\"", StringComparison.Ordinal);

    private static bool IsOfTheOuterBuild(string variable) =>
        (variable.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) && !variable.Equals("MSBUILDDISABLENODEREUSE", StringComparison.OrdinalIgnoreCase))
        || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
