using System.Globalization;
using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Package;

/// <summary>The example of docs/law.md with the package and the tool, one document added after the other.</summary>
public sealed class SeriesTests(SeriesTests.Januaries januaries) : IClassFixture<SeriesTests.Januaries>
{
    /// <summary>The documents in the order in which they come, behind the Act.</summary>
    public static TheoryData<string> Documents => [.. Januaries.Added];

    [Theory]
    [InlineData("regulations-2024.md", "In2024 20")]
    [InlineData("guidance-2024.md", "In2024 20")]
    [InlineData("regulations-2025.md", "In2024 20, In2025 21")]
    [InlineData("guidance-2025.md", "In2024 20, In2025 21")]
    [InlineData("regulations-2026.md", "In2024 20, In2025 21, In2026 21.5")]
    [InlineData("guidance-2026.md", "In2024 20, In2025 21, In2026 21.5")]
    public void Each_january_extends_the_series(string document, string history) => Assert.Contains("history: " + history + "\n", januaries[document].Output);

    [Theory]
    [InlineData("regulations-2024.md", "2024-01-01: 20", "2024-12-31: 20")]
    [InlineData("regulations-2025.md", "2024-01-01: 20", "2024-12-31: 20", "2025-01-01: 21", "2025-12-31: 21")]
    [InlineData("guidance-2026.md", "2024-01-01: 20", "2024-12-31: 20", "2025-01-01: 21", "2025-12-31: 21", "2026-01-01: 21.5", "2026-12-31: 21.5")]
    public void The_value_of_a_day_is_that_of_its_period(string document, params string[] days) =>
        Assert.Equal(days, januaries[document].Output.Split('\n').Where(line => line.StartsWith("20", StringComparison.Ordinal) && int.Parse(line[..4], CultureInfo.InvariantCulture) <= YearOf(document)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_document_brings_a_report_into_the_build(string document) => Assert.Empty(januaries[document].Reports);

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_lock_grows_and_no_earlier_line_of_it_changes(string document)
    {
        (IReadOnlyList<string> before, IReadOnlyList<string> after) = januaries[document].Lock;

        Assert.True(after.Count > before.Count);
        Assert.Empty(LinesLost(before, after));
    }

    [Fact]
    public void A_date_that_no_source_tells_of_is_an_exception_with_the_periods() =>
        Assert.Contains("It is known from 2024-01-01 to 2024-12-31, from 2025-01-01 to 2025-12-31, from 2026-01-01 to 2026-12-31.", januaries["guidance-2026.md"].Output);

    [Fact]
    public void A_constant_date_that_no_source_tells_of_does_not_compile() => Assert.Contains("error PROV0012", januaries.OutsideLog);

    [Fact]
    public void A_contradiction_inside_2025_is_found_in_the_documents_of_2025_and_at_the_use() =>
        Assert.Equal(["PROV0001 Program.cs", "PROV1001 circular.md", "PROV1001 guidance-2025.md", "PROV1001 regulations-2025.md"], januaries.Disputed.Order(StringComparer.Ordinal));

    [Fact]
    public void A_contradiction_inside_2025_is_the_one_that_the_tool_tells()
    {
        using JsonDocument list = JsonDocument.Parse(januaries.DisputedList);
        JsonElement disputed = Assert.Single(list.RootElement.GetProperty("facts").EnumerateArray(), fact => fact.GetProperty("verdict").GetString() == "disagree");

        Assert.Equal("Figures.StandardRateOfLanternDuty", disputed.GetProperty("id").GetString());
        Assert.Equal(["In2025"], disputed.GetProperty("series").EnumerateArray().Where(edition => edition.GetProperty("verdict").GetString() == "disagree").Select(edition => edition.GetProperty("name").GetString()));
    }

    private static int YearOf(string document) => int.Parse(document[^7..^3], CultureInfo.InvariantCulture);

    /// <summary>The lines of a text that a later one has no longer, or in another order.</summary>
    private static List<string> LinesLost(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var lost = new List<string>();
        int at = 0;
        foreach (string line in before)
        {
            int found = at;
            while (found < after.Count && after[found] != line)
                found++;
            if (found == after.Count)
                lost.Add(line);
            else
                at = found + 1;
        }

        return lost;
    }

    public sealed class Januaries : IDisposable
    {
        private const string Days = "2024-01-01 2024-12-31 2025-01-01 2025-12-31 2026-01-01 2026-12-31 2019-03-01";
        private static readonly string Sources = Path.Combine(Repository.Root, "examples", "LanternDuty", "sources");
        private readonly StrangersFolder _folder = new();
        private readonly Dictionary<string, Step> _steps = [];

        public Januaries()
        {
            _folder.WriteProject("Project.csproj", "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><InvariantGlobalization>true</InvariantGlobalization><ErrorLog>reports.sarif</ErrorLog>");
            _folder.Write("Program.cs", """
                var rate = Project.Figures.StandardRateOfLanternDuty.History;
                Console.WriteLine("history: " + string.Join(", ", rate.Select(edition => edition.Name + " " + edition.Value)));
                foreach (string day in args)
                {
                    try { Console.WriteLine(day + ": " + Project.Figures.StandardRateOfLanternDuty.On(DateOnly.Parse(day)).Value); }
                    catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
                }
                """);
            _folder.RestoreTool();
            Copy("act.md");
            IReadOnlyList<string> locked = [];
            foreach (string document in Added)
            {
                Copy(document);
                _folder.Build(_steps.Count == 0 ? [] : ["--no-restore"]);
                string output = _folder.Dotnet(["bin/Debug/net10.0/Project.dll", .. Days.Split(' ')]).Succeeded().Log.ReplaceLineEndings("\n");
                _folder.Dotnet("provenance", "lock", "sources").Succeeded();
                IReadOnlyList<string> next = _folder.Read("provenance.lock.json").ReplaceLineEndings("\n").Split('\n');
                _steps.Add(document, new Step(output, Reports(), (locked, next)));
                locked = next;
            }

            _folder.Write("sources/circular.md", "---\nvalidFrom: 2025-01-01\nvalidTo: 2025-12-31\n---\n# Circular\n\nThe standard rate of lantern duty is 22 per cent.\n");
            _folder.Build("--no-restore");
            Disputed = Reports();
            DisputedList = _folder.Dotnet("provenance", "list", "sources", "--format", "json").Log;
            _folder.Write("Outside.cs", "static class Outside { public static decimal Rate => Project.Figures.StandardRateOfLanternDuty.On(new System.DateOnly(2019, 3, 1)); }");
            OutsideLog = _folder.Dotnet("build", "--no-restore").Log;
        }

        internal static IReadOnlyList<string> Added { get; } = [.. new[] { 2024, 2025, 2026 }.SelectMany(year => new[] { $"regulations-{year}.md", $"guidance-{year}.md" })];

        internal string OutsideLog { get; }

        internal IReadOnlyList<string> Disputed { get; }

        internal string DisputedList { get; }

        internal Step this[string document] => _steps[document];

        public void Dispose() => _folder.Dispose();

        private void Copy(string name) => _folder.Write("sources/" + name, File.ReadAllText(Path.Combine(Sources, name)));

        /// <summary>What the build told, each report with its document.</summary>
        private List<string> Reports()
        {
            using JsonDocument sarif = JsonDocument.Parse(_folder.Read("reports.sarif"));
            return [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result =>
                $"{result.GetProperty("ruleId").GetString()} {Path.GetFileName(result.GetProperty("locations")[0].GetProperty("resultFile").GetProperty("uri").GetString()!)}")];
        }

        internal sealed record Step(string Output, IReadOnlyList<string> Reports, (IReadOnlyList<string> Before, IReadOnlyList<string> After) Lock);
    }
}
