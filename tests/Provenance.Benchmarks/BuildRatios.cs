using System.Diagnostics;
using System.Globalization;
using System.Text;
using Provenance.Tests;

namespace Provenance.Benchmarks;

/// <summary>
/// What the package adds to real builds of a console project: the time of a build with it over the time without. All builds are of one restored
/// project; a property says which documents it cites, or that it does without the package. The compiler runs as a server, as it does by
/// default where people work, but one that no other build talks to, and one that is warm, as theirs are: it has compiled each of the projects as often
/// as the others before anything is timed.
/// </summary>
internal sealed class BuildRatios : IDisposable
{
    private const int WarmRounds = 3;
    private const int Rounds = 3;
    private const int UnchangedRounds = 5;
    private static readonly string[] Sets = ["without", "hundred", "thousand", "tenthousand"];
    private readonly TemporaryFolder _folder = new();
    private readonly string _compiler = "provenance-" + Guid.NewGuid().ToString("N");

    public BuildRatios()
    {
        _folder.Write("Directory.Build.props", "<Project />");
        _folder.Write("Directory.Build.targets", "<Project />");
        _folder.Write("Directory.Packages.props", "<Project />");
        _folder.Write("Program.cs", "System.Console.WriteLine();");
        _folder.Write("Sample.csproj", Project(Path.Combine(Repository.Root, "build"), Path.Combine(Repository.Root, "src")));
        for (int i = 0; i < 100; i++)
            _folder.Write(Name("hundred", i), new NewsText((uint)i).OfLength(2_000));

        // One document each: what is compiled is measured here, and documents would be compared with each other first.
        _folder.Write(Name("thousand", 0), string.Concat(Enumerable.Range(0, 1000).Select(Sentence)));
        _folder.Write(Name("tenthousand", 0), string.Concat(Enumerable.Range(0, 10_000).Select(Sentence)));
        Build("without", "-restore");
    }

    /// <summary>Prints the lines.</summary>
    public void Print(Action<string, double> line)
    {
        // The first builds are not timed: they read from the disk what later builds find in memory, and the compiler compiles itself. All at once, to be done.
        for (int round = 0; round < WarmRounds; round++)
            Parallel.ForEach(Sets, set => FromNothing(set, keepIndex: set is "thousand" or "tenthousand"));
        CountFacts("thousand", 1000);
        CountFacts("tenthousand", 10_000);
        var without = new List<double>();
        var hundred = new List<double>();
        var thousand = new List<double>();
        var tenThousand = new List<double>();
        for (int round = 0; round < Rounds; round++)
        {
            without.Add(FromNothing("without", keepIndex: false));
            hundred.Add(FromNothing("hundred", keepIndex: false));
            thousand.Add(FromNothing("thousand", keepIndex: true));
            tenThousand.Add(FromNothing("tenthousand", keepIndex: true));
        }

        // Apart from the others: the compiler works on behind a build, at its own code, and nothing is compiled here.
        var unchangedWithout = new List<double>();
        var unchanged = new List<double>();
        for (int round = 0; round < UnchangedRounds; round++)
        {
            unchangedWithout.Add(Build("without"));
            unchanged.Add(Build("hundred"));
        }

        line("rebuild_noop", Median(unchanged) / Median(unchangedWithout));
        line("build_100_docs", Median(hundred) / Median(without));
        line("compile_1000_facts", Median(thousand) / Median(without));
        line("compile_10000_facts", Median(tenThousand) / Median(without));
    }

    public void Dispose()
    {
        string roslyn = Dotnet("msbuild", "-getProperty:RoslynTargetsPath").Trim();
        Dotnet("exec", Path.Combine(roslyn, "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + _compiler);
        _folder.Dispose();
    }

    private static string Name(string set, int i) => string.Create(CultureInfo.InvariantCulture, $"{set}/{i}.txt");

    /// <summary>A figure of its own: no two sentences measure the same.</summary>
    private static string Sentence(int i) =>
        string.Create(CultureInfo.InvariantCulture, $"The {Word(i)} line carried {i + 100} passengers.\n");

    private static string Word(int i)
    {
        var word = new StringBuilder("z");
        for (int rest = i + 27; rest > 0; rest /= 20)
            word.Append("bcdfghjklmnpqrstvwxz"[rest % 20]).Append("aeiou"[rest % 5]);
        return word.ToString();
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private double FromNothing(string set, bool keepIndex)
    {
        string intermediate = _folder["obj/" + set];
        if (Directory.Exists(intermediate) && !keepIndex)
            Directory.Delete(intermediate, recursive: true);
        else if (Directory.Exists(intermediate))
            Array.ForEach(Directory.GetFiles(intermediate, "Sample.*"), File.Delete);
        return Build(set);
    }

    private void CountFacts(string set, int expected)
    {
        int facts = File.ReadLines(_folder[$"obj/{set}/provenance.index"]).Count(line => line.StartsWith("figure\t", StringComparison.Ordinal));
        if (facts < expected)
            throw new InvalidOperationException($"The documents hold {facts} facts, not {expected}.");
    }

    private double Build(string set, params string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        Dotnet(["msbuild", "-nologo", "-v:q", "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _compiler, "-p:Set=" + set, .. arguments]);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private string Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder.FullPath, RedirectStandardOutput = true };
        // Where it is set, MSBuild takes it for a wish to leave no compiler behind either.
        start.Environment.Remove("MSBUILDDISABLENODEREUSE");
        using Process process = Process.Start(start)!;
        string log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? log : throw new InvalidOperationException(log);
    }

    /// <summary>The package's own props and targets with the assemblies of this build, laid out and marked as NuGet would; the tasks are those that are compiled ahead.</summary>
    private static string Project(string build, string source) => $"""
        <Project>
          <PropertyGroup>
            <IntermediateOutputPath>obj/$(Set)/</IntermediateOutputPath>
            <OutputPath>bin/$(Set)/</OutputPath>
            <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
          </PropertyGroup>
          <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <EnableDefaultProvenanceItems>false</EnableDefaultProvenanceItems>
            <ProvenanceTaskAssembly>{build}/bin/Provenance.Package/Release/tasks/Provenance.Build.dll</ProvenanceTaskAssembly>
          </PropertyGroup>
          <Import Project="{build}/Provenance.props" Condition="'$(Set)' != 'without'" />
          <ItemGroup Condition="'$(Set)' != 'without'">
            <ProvenanceSource Include="$(Set)/*.txt" />
            <Reference Include="{source}/Provenance/bin/Release/netstandard2.0/Provenance.dll" ExternallyResolved="true" />
            <Analyzer Include="{source}/Provenance.Analyzers/bin/Release/netstandard2.0/Provenance*.dll" />
          </ItemGroup>
          <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
          <Import Project="{build}/Provenance.targets" Condition="'$(Set)' != 'without'" />
        </Project>
        """;
}
