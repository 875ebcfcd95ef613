using System.Diagnostics;
using Provenance.Tests;

namespace Provenance.Tool.Tracing;

/// <summary>A small project in C# 14, of the working copy's own package, built once.</summary>
public sealed class TracedSample : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TracedSample()
    {
        string build = Path.Combine(Repository.Root, "build");
        _folder.Write("Directory.Build.props", $"<Project><Import Project=\"{build}/FromSource.props\" /></Project>");
        _folder.Write("Directory.Build.targets", $"<Project><Import Project=\"{build}/FromSource.targets\" /></Project>");
        _folder.Write("App/sources/order.txt", "The island council ordered 40 ferries from the yard in Gdansk.\nRepairs of the old quay took six weeks.\n");
        _folder.Write("App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><LangVersion>14</LangVersion><Nullable>enable</Nullable></PropertyGroup>
            </Project>
            """);
        _folder.Write("App/Fleet.cs", """
            using static App.Figures;

            namespace App;

            internal static class Fleet
            {
                // Figures.Ferries in a comment is no use.
                public static int Ordered { get => field + Ferries.Value; set; }

                public static string Name => nameof(Figures.Ferries);

                extension(string text)
                {
                    public int Twice => 2 * Figures.Ferries.Value;
                }
            }
            """);
        _folder.Write("App/sources/act.txt", "12 Records\n(1) Records are kept for at least 7 years.\n(2) They are shown within 14 days.\n\n13 Forms\n(1) A form is free.\n");
        _folder.Write("App/Terms.cs", """
            using Provenance;

            namespace App;

            internal static class Terms
            {
                [Cites("act.txt", "s 12(1)", "at least 7 years")]
                public const int RetentionYears = 7;

                public const int Grace = 21;
            }
            """);
        Dotnet = Build();
    }

    public string Folder => _folder.FullPath;

    /// <summary>What the build said; empty when it went well.</summary>
    public string Dotnet { get; }

    public void Dispose() => _folder.Dispose();

    private string Build()
    {
        // The projects of the working copy are built already, and other tests are using them.
        var start = new ProcessStartInfo("dotnet", ["build", "App", "-v", "q", "--nologo", "-nodeReuse:false", "-c", Configuration, "-p:BuildProjectReferences=false"]) { WorkingDirectory = Folder, RedirectStandardOutput = true };
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? "" : output;
    }

    private static string Configuration => AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";
}

