using System.Text.RegularExpressions;
using Provenance.Tests;

namespace Provenance.Package;

/// <summary>The example of docs/limits.md with the package: the data sheet's next revision takes the place of the first, and the code follows.</summary>
public sealed partial class DatasheetTests(DatasheetTests.Upgrade upgrade) : IClassFixture<DatasheetTests.Upgrade>
{
    [Fact]
    public void The_first_revision_bears_out_every_limit() => Assert.Empty(upgrade.First.Diagnostics);

    [Fact]
    public void The_program_keeps_to_it() => Assert.Contains("wait 4 ms\n", upgrade.Run);

    [Fact]
    public void Behind_the_swap_the_build_fails_at_each_limit_whose_clause_is_another_and_at_no_other()
    {
        Assert.NotEqual(0, upgrade.Swapped.ExitCode);
        Assert.Equal(
            ["CalibrationMonths PROV0007", "MaxStorageCelsius PROV0007", "MaxSupplyVolts PROV0008", "PowerOn PROV0007", "SetUp PROV0008", "SupplyOff PROV0007"],
            upgrade.Swapped.Diagnostics.Select(upgrade.Told).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_names_the_place_in_the_new_revision_or_what_is_there_in_its_stead()
    {
        Assert.Contains("SetUp is TimeSpan.FromMilliseconds(4), but Table 2, row tSU says 6 [ms] (sources/ts7.md:23)", upgrade.Swapped.Log);
        Assert.Contains("\"at least every 12 months\" does not stand in 3 of sources/ts7.md; it stands in 4", upgrade.Swapped.Log);
        Assert.Contains("there is no table 2 row tPOR; Table 2 has row Symbol to row tWAKE", upgrade.Swapped.Log);
    }

    [Fact]
    public void Half_the_repairs_leave_the_other_half_told() =>
        Assert.Equal(["CalibrationMonths PROV0007", "MaxStorageCelsius PROV0007", "PowerOn PROV0007"], upgrade.HalfRepaired.Diagnostics.Select(upgrade.Told).Order(StringComparer.Ordinal));

    [Fact]
    public void Repaired_it_is_clean_and_keeps_to_the_new_revision()
    {
        Assert.Equal((0, 0), (upgrade.Repaired.ExitCode, upgrade.Repaired.Diagnostics.Count));
        Assert.Contains("wait 6 ms\n", upgrade.RunRepaired);
    }

    public sealed partial class Upgrade : IDisposable
    {
        private const string Code = "Ts7Limits.cs";
        private static readonly string Example = Path.Combine(Repository.Root, "examples", "TideSensor");
        private readonly StrangersFolder _folder = new();

        public Upgrade()
        {
            _folder.WriteProject("TideSensor.csproj", "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><InvariantGlobalization>true</InvariantGlobalization><ProvenanceRequireCites>true</ProvenanceRequireCites><WarningsAsErrors>PROV0008</WarningsAsErrors>");
            foreach (string file in Directory.GetFiles(Example, "*.cs"))
                _folder.Write(Path.GetFileName(file), File.ReadAllText(file));
            _folder.Write("sources/ts7.md", Read("sources/ts7.md"));
            First = _folder.Build();
            Run = Output();

            _folder.Write("sources/ts7.md", Read("next/ts7.md"));
            Swapped = _folder.Dotnet("build", "--no-restore");

            Replace("5.5m", "3.6m");
            Replace("The supply is off for at least 20 ms", "The supply shall have been off for at least 20 ms");
            Replace("FromMilliseconds(4)", "FromMilliseconds(6)");
            HalfRepaired = _folder.Dotnet("build", "--no-restore");

            Replace("row tPOR\")]\n    public static readonly TimeSpan PowerOn = TimeSpan.FromMilliseconds(20)", "row tWAKE\")]\n    public static readonly TimeSpan PowerOn = TimeSpan.FromMilliseconds(30)");
            Replace("§ 3", "§ 4");
            Replace("\"§ 4\", \"no more than 60 °C\")]\n    public const int MaxStorageCelsius = 60", "\"§ 5\", \"no more than 55 °C\")]\n    public const int MaxStorageCelsius = 55");
            Repaired = _folder.Dotnet("build", "--no-restore");
            RunRepaired = Output();
        }

        internal DotnetRun First { get; }

        internal string Run { get; }

        internal DotnetRun Swapped { get; }

        internal DotnetRun HalfRepaired { get; }

        internal DotnetRun Repaired { get; }

        internal string RunRepaired { get; }

        public void Dispose() => _folder.Dispose();

        /// <summary>The constant at whose declaration a report stands, and its rule.</summary>
        internal string Told(string report)
        {
            Match place = Place().Match(report);
            string[] lines = Read(Code).Split('\n');
            string declaration = lines.Skip(int.Parse(place.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture) - 1).First(line => line.Contains(" = ", StringComparison.Ordinal));
            return declaration.Split(" = ")[0].Split(' ')[^1] + " " + place.Groups["rule"].Value;
        }

        private string Output() => _folder.Dotnet("bin/Debug/net10.0/TideSensor.dll").Succeeded().Log.ReplaceLineEndings("\n");

        private void Replace(string before, string after)
        {
            string code = _folder.Read(Code).ReplaceLineEndings("\n");
            Assert.Contains(before, code);
            _folder.Write(Code, code.Replace(before, after));
        }

        private static string Read(string file) => File.ReadAllText(Path.Combine(Example, file)).ReplaceLineEndings("\n");

        [GeneratedRegex(@"Ts7Limits\.cs\((?<line>\d+),\d+\): error (?<rule>PROV\d+)")]
        private static partial Regex Place();
    }
}
