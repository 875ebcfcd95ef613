using Microsoft.CodeAnalysis;
using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.Analyzers.Tests.Rules;

public class CitedValueTests
{
    private const string Act =
        """
        12 Records
        (1) Records must be kept for at least 7 years.
        (2) A return is due within 30 days of the end of the quarter.
        (3) The levy is 5 % of the price, and 2.5 % for small vessels.
        (4) The penalty is £300, rising to £1,250 after a second offence.
        (5) An appeal may be lodged within 3 months.

        13 Equipment
        (1) The set-up time is 4 ms and the hold time is 2 ms.
        (2) The supply is 1.8 V to 3.6 V.
        (3) The lamp must be seen at 22 miles.
        (4) The session ends after 30 minutes.
        (5) The maximum temperature is -40 °C.
        (6) A crew has at most 12 members.

        14 Commencement
        (1) This Act has effect from 6 April 2031.
        (2) Two thirds of the members are elected.
        (3) The fund holds £1.5 billion.
        (4) The buffer holds 64 KiB.
        """;

    private static SourcedProject Project => SourcedProject.Reading(("act.txt", Act));

    [Theory]
    [InlineData("[Cites(\"act\", \"s 12(1)\")] public const int RetentionYears = 7;")]
    [InlineData("[Cites(\"act\", \"s 12(1)\", \"at least 7 years\")] public const int RetentionPeriod = 3 + 4;")]
    [InlineData("[Cites(\"act\", \"s 12(1)\")] public const int RetentionMonths = 84;")]
    [InlineData("[Cites(\"act\", \"s 12(1)\")] public const int RetentionDays = 7 * 365;")]
    [InlineData("[Cites(\"act\", \"s 12(2)\")] public static readonly TimeSpan Due = TimeSpan.FromDays(30);")]
    [InlineData("[Cites(\"act\", \"s 12(2)\")] public static readonly TimeSpan Due = new(30, 0, 0, 0);")]
    [InlineData("[Cites(\"act\", \"s 12(2)\")] public static TimeSpan Due => TimeSpan.FromHours(720);")]
    [InlineData("[Cites(\"act\", \"s 12(2)\")] public const int DueInHours = 720;")]
    [InlineData("[Cites(\"act\", \"s 12(3)\")] public const decimal Levy = 0.05m;")]
    [InlineData("[Cites(\"act\", \"s 12(3)\")] public const double LevyPercent = 5;")]
    [InlineData("[Cites(\"act\", \"s 12(3)\")] public const decimal LevyFactor = 1.05m;")]
    [InlineData("[Cites(\"act\", \"s 12(3)\", \"2.5 % for small vessels\")] public const float SmallLevy = 0.025f;")]
    [InlineData("[Cites(\"act\", \"s 12(3)\", \"2.5 % for small vessels\")] public const int SmallLevyBasisPoints = 250;")]
    [InlineData("[Cites(\"act\", \"s 12(4)\", \"rising to £1,250\")] public const decimal Penalty = 1_250m;")]
    [InlineData("[Cites(\"act\", \"s 12(4)\", \"penalty is £300\")] public const int PenaltyPence = 30_000;")]
    [InlineData("[Cites(\"act\", \"s 12(5)\")] public static readonly TimeSpan Appeal = TimeSpan.FromDays(90);")]
    [InlineData("[Cites(\"act\", \"s 13(1)\", \"set-up time is 4 ms\")] public const int SetUpMicroseconds = 4000;")]
    [InlineData("[Cites(\"act\", \"s 13(1)\", \"set-up time is 4 ms\")] public const double SetUp = 0.004;")]
    [InlineData("[Cites(\"act\", \"s 13(1)\", \"set-up time is 4 ms\")] public static readonly TimeSpan SetUp = TimeSpan.FromMilliseconds(4);")]
    [InlineData("[Cites(\"act\", \"s 13(2)\")] public const double MinVolts = 1.8;")]
    [InlineData("[Cites(\"act\", \"s 13(2)\")] public const int MaxMillivolts = 3600;")]
    [InlineData("[Cites(\"act\", \"s 13(3)\")] public const double RangeKm = 35.4;")]
    [InlineData("[Cites(\"act\", \"s 13(4)\")] public int SessionSeconds { get; } = 1800;")]
    [InlineData("[Cites(\"act\", \"s 13(4)\")] public int Session() => 30;")]
    [InlineData("[Cites(\"act\", \"s 13(5)\")] public const int Coldest = -40;")]
    [InlineData("public void M([Cites(\"act\", \"s 12(2)\")] int days = 30) { }")]
    [InlineData("[Cites(\"act\", \"s 13(6)\"), Range(1, 12)] public int Crew { get; set; }")]
    [InlineData("[Cites(\"act\", \"s 13(6)\")] [Range(Low = 1, High = 12)] public int Crew { get; set; }")]
    [InlineData("public enum Term { [Cites(\"act\", \"s 12(1)\")] Long = 7 }")]
    [InlineData("[Cites(\"act\", \"s 14(1)\")] public static readonly DateOnly Start = new(2031, 4, 6);")]
    [InlineData("[Cites(\"act\", \"s 14(1)\")] public const string Start = \"2031-04-06\";")]
    [InlineData("[Cites(\"act\", \"s 14(1)\")] public const int StartYear = 2031;")]
    [InlineData("[Cites(\"act\", \"s 14(1)\")] public const int StartMonth = 4;")]
    [InlineData("[Cites(\"act\", \"s 14(2)\")] public const double Elected = 2.0 / 3;")]
    [InlineData("[Cites(\"act\", \"s 14(3)\")] public const decimal FundInMillions = 1500;")]
    [InlineData("[Cites(\"act\", \"s 14(4)\")] public const int BufferBytes = 64 * 1024;")]
    [InlineData("[Cites(\"act\", \"within 30 days\")] public const byte Days = 0x1E;")]
    [InlineData("[Cites(\"act\", \"s 12\")] public const int Anything = 300;")]
    public async Task The_right_value_is_no_finding(string member) => Assert.Empty((await Run(member)).Diagnostics);

    [Theory]
    [InlineData("[Cites(\"act\", \"s 12(1)\")] public const int RetentionYears = [|6|];")]
    [InlineData("[Cites(\"act\", \"s 12(1)\", \"at least 7 years\")] public const int RetentionPeriod = [|3 + 5|];")]
    [InlineData("[Cites(\"act\", \"s 12(1)\")] public const int RetentionMonths = [|7|];")]
    [InlineData("[Cites(\"act\", \"s 12(1)\")] public const int RetentionDays = [|7 * 300|];")]
    [InlineData("[Cites(\"act\", \"s 12(2)\")] public static readonly TimeSpan Due = [|TimeSpan.FromDays(28)|];")]
    [InlineData("[Cites(\"act\", \"s 12(2)\")] public static readonly TimeSpan Due = [|new(0, 30, 0)|];")]
    [InlineData("[Cites(\"act\", \"s 12(2)\")] public static TimeSpan Due => [|TimeSpan.FromHours(30)|];")]
    [InlineData("[Cites(\"act\", \"s 12(2)\")] public const int DueInHours = [|30|];")]
    [InlineData("[Cites(\"act\", \"s 12(3)\")] public const decimal Levy = [|0.5m|];")]
    [InlineData("[Cites(\"act\", \"s 12(3)\")] public const double LevyPercent = [|0.05|];")]
    [InlineData("[Cites(\"act\", \"s 12(3)\", \"2.5 % for small vessels\")] public const float SmallLevy = [|0.05f|];")]
    [InlineData("[Cites(\"act\", \"s 12(4)\", \"rising to £1,250\")] public const decimal Penalty = [|1_205m|];")]
    [InlineData("[Cites(\"act\", \"s 12(4)\", \"penalty is £300\")] public const int PenaltyPence = [|300|];")]
    [InlineData("[Cites(\"act\", \"s 12(5)\")] public static readonly TimeSpan Appeal = [|TimeSpan.FromDays(100)|];")]
    [InlineData("[Cites(\"act\", \"s 13(1)\", \"set-up time is 4 ms\")] public const int SetUpMicroseconds = [|4|];")]
    [InlineData("[Cites(\"act\", \"s 13(1)\", \"set-up time is 4 ms\")] public static readonly TimeSpan SetUp = [|TimeSpan.FromSeconds(4)|];")]
    [InlineData("[Cites(\"act\", \"s 13(2)\")] public const double MinVolts = [|3.6|];")]
    [InlineData("[Cites(\"act\", \"s 13(3)\")] public const double RangeKm = [|22|];")]
    [InlineData("[Cites(\"act\", \"s 13(4)\")] public int SessionSeconds { get; } = [|30|];")]
    [InlineData("[Cites(\"act\", \"s 13(4)\")] public int Session() => [|45|];")]
    [InlineData("[Cites(\"act\", \"s 13(5)\")] public const int Coldest = [|40|];")]
    [InlineData("public void M([Cites(\"act\", \"s 12(2)\")] int days = [|14|]) { }")]
    [InlineData("[Cites(\"act\", \"s 13(6)\"), Range([|1|], 10)] public int Crew { get; set; }")]
    [InlineData("public enum Term { [Cites(\"act\", \"s 12(1)\")] Long = [|5|] }")]
    [InlineData("[Cites(\"act\", \"s 14(1)\")] public static readonly DateOnly Start = [|new(2031, 4, 1)|];")]
    [InlineData("[Cites(\"act\", \"s 14(1)\")] public const int StartYear = [|2030|];")]
    [InlineData("[Cites(\"act\", \"s 14(3)\")] public const decimal FundInMillions = [|1.5m|];")]
    [InlineData("[Cites(\"act\", \"within 30 days\")] public const byte Days = [|0x1F|];")]
    public async Task The_wrong_value_is_a_finding_at_the_value(string member) => (await Run(member)).ReportsTheMarkedPlaces();

    [Fact]
    public async Task The_unit_of_a_column_is_told_with_its_number()
    {
        SourcedProject project = SourcedProject.Reading(("limits.md", "# Limits\n\n## Timing\n\n| Symbol | Parameter | Min | Unit |\n|---|---|---|---|\n| tSU | Set-up time | 6 | ms |\n"));

        AnalyzerRun run = await project.Run(new CitedValueAnalyzer(), "class C { [Provenance.Cites(\"limits.md\", \"#timing, row tSU\")] public const int SetUpMs = 4; }");

        Assert.Equal("SetUpMs is 4, but #timing, row tSU says 6 [ms] (limits.md:7)", run.Single.GetMessage(null));
    }

    [Fact]
    public async Task The_message_names_the_value_the_clause_and_what_it_says()
    {
        AnalyzerRun run = await Run("[Cites(\"act\", \"s 12(2)\", \"within 30 days\")] public const int NotificationDays = 28;");

        Assert.Equal(("PROV0008", DiagnosticSeverity.Warning), (run.Single.Id, run.Single.Severity));
        Assert.Equal("NotificationDays is 28, but 12(2), \"within 30 days\" says 30 days (act.txt:3)", run.Single.GetMessage(null));
    }

    [Theory]
    [InlineData("[Cites(\"act\", \"s 12(2)\")] public const string Text = \"within a month\";")]
    [InlineData("[Cites(\"act\", \"s 12(2)\")] public static int Due(int days) => days * 2;")]
    [InlineData("[Cites(\"act\", \"s 12(4)\", \"penalty is £300\")] public static readonly TimeSpan Due = TimeSpan.FromDays(28);")]
    [InlineData("[Cites(\"act\", \"s 14(1)\", \"6 April 2031\")] public const int Retries = 5;")]
    [InlineData("[Cites(\"act\", \"Records must be kept\")] public const int Retries = 5;")]
    [InlineData("[Cites(\"act\", \"s 12(2)\"), Cites(\"act\", \"s 12(4)\")] public const decimal Penalty = 300m;")]
    [InlineData("[Cites(\"act\", \"s 99\")] public const int Lost = 300;")]
    public async Task What_cannot_be_compared_is_left_alone(string member) => Assert.Empty((await Run(member)).Diagnostics);

    private static Task<AnalyzerRun> Run(string member) => Project.Run(
        new CitedValueAnalyzer(),
        $$"""
        using System; using Provenance;
        class RangeAttribute : Attribute { public RangeAttribute(int low = 0, int high = 0) { } public int Low { get; set; } public int High { get; set; } }
        class C { {{member}} }
        """);
}
