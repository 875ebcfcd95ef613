using Provenance.Analyzers.Rules;
using Provenance.Analyzers.Tests.Infrastructure;

namespace Provenance.Analyzers.Tests.Rules;

/// <summary>PROV0008 of the forms that a constant may have: the right value is silent, the wrong one is told where it is written.</summary>
public class CitedFormsTests
{
    private const string Act =
        """
        3 Moorings
        (1) A mooring ends after 30 days.
        (2) The levy is 5 % of the price.
        (3) The fees are £300 for a boat, £1,250 for a barge and £90 for a punt.
        (4) The light must be seen at 22 miles.
        (5) The store is kept at -18 °C.
        (6) This Act has effect from 6 April 2031.
        (7) An officer has between 4 and 12 hours to answer.
        (8) A vessel is long above 24.5 metres.
        """;

    private static SourcedProject Project => SourcedProject.Reading(("act.txt", Act));

    [Theory]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public const int Days = {0};", "30", "31")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public const long MooringSeconds = {0};", "30 * 24 * 60 * 60", "30 * 24 * 60 * 6")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public static readonly TimeSpan Mooring = {0};", "TimeSpan.FromDays(30)", "TimeSpan.FromDays(28)")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public static readonly TimeSpan Mooring = {0};", "TimeSpan.FromHours(720)", "TimeSpan.FromHours(30)")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public static readonly TimeSpan Mooring = {0};", "new TimeSpan(30, 0, 0, 0)", "new TimeSpan(30, 0, 0)")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public static readonly TimeSpan Mooring = {0};", "2 * TimeSpan.FromDays(15)", "2 * TimeSpan.FromDays(30)")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public static readonly double MooringHours = {0};", "TimeSpan.FromDays(30).TotalHours", "TimeSpan.FromDays(3).TotalHours")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public const string Notice = {0};", "\"30 days\"", "\"28 days\"")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public const string Notice = {0};", "\"720 hours\"", "\"30 hours\"")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public static int Days => {0};", "30", "13")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public int Days {{ get; init; }} = {0};", "30", "3")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public int Days {{ get {{ return {0}; }} }}", "30", "300")]
    [InlineData("public void Moor([Cites(\"act\", \"s 3(1)\")] int days = {0}) {{ }}", "30", "14")]
    [InlineData("public enum Term {{ None, [Cites(\"act\", \"s 3(1)\")] Long = {0} }}", "30", "7")]
    [InlineData("[Cites(\"act\", \"s 3(1)\"), Limit(Days = {0})] public int Stay {{ get; set; }}", "30", "60")]
    [InlineData("public record Stay([property: Cites(\"act\", \"s 3(1)\")] int Days = {0});", "30", "20")]
    [InlineData("public void M() {{ [Cites(\"act\", \"s 3(1)\")] int Days() => {0}; Days(); }}", "30", "33")]
    [InlineData("[Cites(\"act\", \"s 3(2)\")] public static readonly decimal Levy = {0};", "0.05m", "0.5m")]
    [InlineData("[Cites(\"act\", \"s 3(2)\")] public const decimal Levy = {0};", "5m / 100", "5m / 1000")]
    [InlineData("[Cites(\"act\", \"s 3(2)\")] public const double LevyPercent = {0};", "5", "0.05")]
    [InlineData("[Cites(\"act\", \"s 3(2)\")] public const string Levy = {0};", "\"5 %\"", "\"5.5 %\"")]
    [InlineData("[Cites(\"act\", \"s 3(3)\", \"£1,250 for a barge\")] public const string Fee = {0};", "\"£1,250\"", "\"£1,205\"")]
    [InlineData("[Cites(\"act\", \"s 3(3)\", \"£1,250 for a barge\")] private readonly decimal _fee = {0};", "1_250m", "1_205m")]
    [InlineData("[Cites(\"act\", \"s 3(3)\")] public static readonly int[] Fees = {{ 300, {0}, 90 }};", "1250", "1205")]
    [InlineData("[Cites(\"act\", \"s 3(3)\")] public static readonly decimal[] Fees = [300m, {0}];", "1250m", "1205m")]
    [InlineData("[Cites(\"act\", \"s 3(3)\")] public static readonly int[] Fees = new[] {{ {0}, 1250 }};", "300", "3000")]
    [InlineData("[Cites(\"act\", \"s 3(3)\")] public static readonly List<int> Fees = new() {{ 90, {0} }};", "300", "30")]
    [InlineData("[Cites(\"act\", \"s 3(3)\")] public static decimal Fee(int kind) => kind switch {{ 1 => 300m, 2 => {0}, _ => 0m }};", "90m", "900m")]
    [InlineData("[Cites(\"act\", \"s 3(3)\")] public static int Fee(bool isBarge) => isBarge ? {0} : 300;", "1250", "2150")]
    [InlineData("[Cites(\"act\", \"s 3(4)\")] public const int RangeMetres = {0}; // 22 miles", "35_406", "35_046")]
    [InlineData("[Cites(\"act\", \"s 3(4)\")] public const double RangeKm = {0};", "35.4", "22")]
    [InlineData("[Cites(\"act\", \"s 3(5)\")] public const int Store = {0};", "-18", "18")]
    [InlineData("[Cites(\"act\", \"s 3(5)\")] public const double StoreFahrenheit = {0};", "-0.4", "0.4")]
    [InlineData("[Cites(\"act\", \"s 3(6)\")] public static readonly DateOnly Start = {0};", "new DateOnly(2031, 4, 6)", "new DateOnly(2031, 6, 4)")]
    [InlineData("[Cites(\"act\", \"s 3(6)\")] public static readonly DateTime Start = {0};", "DateTime.Parse(\"2031-04-06\")", "DateTime.Parse(\"2030-04-06\")")]
    [InlineData("[Cites(\"act\", \"s 3(6)\")] public const string Start = {0};", "\"2031-04-06\"", "\"2031-04-16\"")]
    [InlineData("[Cites(\"act\", \"s 3(7)\")] public const int MaxHours = {0};", "12", "4")]
    [InlineData("[Cites(\"act\", \"s 3(7)\")] public static readonly TimeSpan MinAnswer = {0};", "TimeSpan.FromMinutes(240)", "TimeSpan.FromHours(12)")]
    [InlineData("[Cites(\"act\", \"s 3(8)\")] public const float Long = {0};", "24.5f", "25.4f")]
    [InlineData("[Cites(\"act\", \"s 3(8)\")] public const int LongCentimetres = {0};", "2450", "245")]
    public async Task A_form_is_read(string member, string right, string wrong)
    {
        Assert.Empty((await Run(Filled(member, right))).Diagnostics);
        (await Run(Filled(member, "[|" + wrong + "|]"))).ReportsTheMarkedPlaces();
    }

    [Theory]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public const string Text = \"within the month\";")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public const string Route = \"/v2/moorings/14\";")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public const string Text = \"A mooring ends after 28 days at the latest.\";")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public static readonly int[] Days = [30, 60, 90];")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public static int Days(bool isNew) => isNew ? 30 : 0;")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public static readonly string Name = nameof(Name);")]
    [InlineData("[Cites(\"act\", \"s 3(1)\")] public static readonly TimeSpan Mooring = TimeSpan.FromDays(Environment.ProcessorCount);")]
    public async Task What_is_no_constant_figure_is_left_alone(string member) => Assert.Empty((await Run(member)).Diagnostics);

    private static string Filled(string member, string value) => member.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal).Replace("{0}", value, StringComparison.Ordinal);

    private static Task<AnalyzerRun> Run(string member) => Project.Run(
        new CitedValueAnalyzer(),
        $$"""
        using System; using System.Collections.Generic; using Provenance;
        class LimitAttribute : Attribute { public int Days { get; set; } }
        class C
        {
            {{member}}
        }
        """);
}
