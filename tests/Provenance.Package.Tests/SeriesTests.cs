using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Package;

/// <summary>The example of docs/law.md with the package, each January's documents added in turn.</summary>
public sealed class SeriesTests(SeriesTests.Januaries januaries) : IClassFixture<SeriesTests.Januaries>
{
    [Theory]
    [InlineData(2024, "In2024 20")]
    [InlineData(2025, "In2024 20, In2025 21")]
    [InlineData(2026, "In2024 20, In2025 21, In2026 21.5")]
    public void Each_january_extends_the_series(int year, string history) => Assert.Contains("history: " + history + "\n", januaries[year].Output);

    [Fact]
    public void The_value_of_a_day_is_that_of_its_year() => Assert.Contains("1 March 2024: 20\n", januaries[2026].Output);

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void No_year_contradicts_another(int year) => Assert.DoesNotContain("PROV1001", januaries[year].Reports);

    [Fact]
    public void A_date_that_no_source_tells_of_is_an_exception_with_the_periods() =>
        Assert.Contains("It is known from 2024-01-01 to 2024-12-31, from 2025-01-01 to 2025-12-31, from 2026-01-01 to 2026-12-31.", januaries[2026].Output);

    [Fact]
    public void A_constant_date_that_no_source_tells_of_does_not_compile() => Assert.Contains("error PROV0012", januaries.OutsideLog);

    [Fact]
    public void A_contradiction_inside_2025_is_found_in_the_documents_of_2025() =>
        Assert.Equal(["circular.md", "guidance-2025.md", "regulations-2025.md"], januaries.Disputed.Order(StringComparer.Ordinal));

    public sealed class Januaries : IDisposable
    {
        private static readonly string Sources = Path.Combine(Repository.Root, "examples", "LanternDuty", "sources");
        private readonly StrangersFolder _folder = new();
        private readonly Dictionary<int, (string Output, string Reports)> _years = [];

        public Januaries()
        {
            _folder.WriteProject("Project.csproj", "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><InvariantGlobalization>true</InvariantGlobalization><ErrorLog>reports.sarif</ErrorLog>");
            _folder.Write("Program.cs", """
                var rate = Project.Figures.StandardRateOfLanternDuty.History;
                Console.WriteLine("history: " + string.Join(", ", rate.Select(edition => edition.Name + " " + edition.Value)));
                Console.WriteLine("1 March 2024: " + Project.Figures.StandardRateOfLanternDuty.On(new DateOnly(2024, 3, 1)).Value);
                var before = args.Length == 0 ? new DateOnly(2019, 3, 1) : default;
                try { Project.Figures.StandardRateOfLanternDuty.On(before); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
                """);
            Copy("act.md");
            foreach (int year in new[] { 2024, 2025, 2026 })
            {
                Copy($"regulations-{year}.md");
                Copy($"guidance-{year}.md");
                _folder.Build(_years.Count == 0 ? [] : ["--no-restore"]);
                _years.Add(year, (_folder.Dotnet("bin/Debug/net10.0/Project.dll").Succeeded().Log.ReplaceLineEndings("\n"), _folder.Read("reports.sarif")));
            }

            _folder.Write("sources/circular.md", "---\nvalidFrom: 2025-01-01\nvalidTo: 2025-12-31\n---\n# Circular\n\nThe standard rate of lantern duty is 22 per cent.\n");
            _folder.Build("--no-restore");
            Disputed = [.. JsonDocument.Parse(_folder.Read("reports.sarif")).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Where(result => result.GetProperty("ruleId").GetString() == "PROV1001")
                .Select(result => Path.GetFileName(result.GetProperty("locations")[0].GetProperty("resultFile").GetProperty("uri").GetString()!))];
            _folder.Write("Outside.cs", "static class Outside { public static decimal Rate => Project.Figures.StandardRateOfLanternDuty.On(new System.DateOnly(2019, 3, 1)); }");
            OutsideLog = _folder.Dotnet("build", "--no-restore").Log;
        }

        internal string OutsideLog { get; }

        internal IReadOnlyList<string> Disputed { get; }

        internal (string Output, string Reports) this[int year] => _years[year];

        public void Dispose() => _folder.Dispose();

        private void Copy(string name) => _folder.Write("sources/" + name, File.ReadAllText(Path.Combine(Sources, name)));
    }
}
