using System.Diagnostics;
using System.Text.Json;
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

public sealed class TraceCommandTests(TracedSample sample) : IClassFixture<TracedSample>
{
    [Fact]
    public void Uses_in_new_syntax_are_found_and_names_alone_are_none()
    {
        JsonElement fact = Assert.Single(Facts());

        Assert.Equal("Figures.Ferries", fact.GetProperty("id").GetString());
        Assert.Equal("single", fact.GetProperty("verdict").GetString());
        Assert.Equal([("App/Fleet.cs", 8), ("App/Fleet.cs", 14)], fact.GetProperty("uses").EnumerateArray().Select(use => (use.GetProperty("file").GetString()!, use.GetProperty("line").GetInt32())));
        Assert.Equal("40", Assert.Single(fact.GetProperty("citations").EnumerateArray()).GetProperty("exact").GetString());
    }

    [Fact]
    public void A_document_lists_the_code_that_leans_on_it()
    {
        ToolRun run = Run("trace", "App", "--document", "App/sources/order.txt");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            sources/order.txt(1,28): Figures.Ferries “40” single
                App/Fleet.cs(8,48)  public static int Ordered { get => field + Ferries.Value; set; }
                App/Fleet.cs(14,33)  public int Twice => 2 * Figures.Ferries.Value;
            2 lines of code lean on 1 place of this document

            """,
            run.Output);
    }

    [Fact]
    public void A_document_that_no_project_cites_fails()
    {
        ToolRun run = Run("trace", "App", "--document", "App/Fleet.cs");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("App/Fleet.cs(1,1): error PROV9005: ", run.Error);
    }

    [Fact]
    public void A_report_shows_the_uses()
    {
        ToolRun run = Run("report", "App/sources", "--project", "App", "-o", "-");

        Assert.Contains("App/Fleet.cs:8", run.Output);
    }

    [Fact]
    public void A_folder_without_a_project_is_one_error()
    {
        ToolRun run = Run("trace", "App/sources");

        Assert.Equal((2, "App/sources(1,1): error PROV9007: The folder holds no project; name one\n"), (run.ExitCode, run.Error));
    }

    private JsonElement[] Facts() => [.. JsonDocument.Parse(Run("trace", "App", "--format", "json").Output).RootElement.GetProperty("facts").EnumerateArray()];

    private ToolRun Run(params string[] arguments)
    {
        Assert.Equal("", sample.Dotnet);
        return ToolRun.Of(sample.Folder, arguments);
    }
}
