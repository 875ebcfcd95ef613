using System.Globalization;

namespace Provenance.Tool.Reporting;

/// <summary>Counted nouns.</summary>
internal static class Plural
{
    /// <summary>"1 fact", "1,200 facts".</summary>
    public static string Of(int count, string noun) => Number(count) + " " + noun + (count == 1 ? "" : "s");

    /// <summary>Digits and nothing else.</summary>
    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Digits in groups of three.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
