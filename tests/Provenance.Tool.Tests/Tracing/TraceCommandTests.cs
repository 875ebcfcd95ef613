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

public sealed class TraceCommandTests(TracedSample sample) : IClassFixture<TracedSample>
{
    [Fact]
    public void Uses_in_new_syntax_are_found_and_names_alone_are_none()
    {
        JsonElement fact = Assert.Single(Facts(), fact => fact.GetProperty("id").GetString() == "Figures.Ferries");

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
    public void What_an_attribute_cites_is_a_use_of_the_figures_in_it()
    {
        JsonElement fact = Assert.Single(Facts(), fact => fact.GetProperty("id").GetString() != "Figures.Ferries");

        Assert.Equal("7 years", fact.GetProperty("text").GetString());
        JsonElement use = Assert.Single(fact.GetProperty("uses").EnumerateArray());
        Assert.Equal(("[Cites]", "App/Terms.cs", 7), (use.GetProperty("member").GetString(), use.GetProperty("file").GetString(), use.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void The_clauses_of_an_act_are_told_with_the_code_that_cites_them_and_the_constants_that_cite_none() =>
        Assert.Equal(
            """
            sources/act.txt
              cited    12(1)
                by  App/Terms.cs(7,6)  RetentionYears
              nobody   12(2)
              1 of 2 clauses with figures cited or used by code; 1 clause without figures that no code cites
            App/Terms.cs(10,30): Grace is 21 and cites no source
            1 constant cites no source

            """,
            Run("trace", "App", "--clauses", "--document", "App/sources/act.txt").Output);

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
