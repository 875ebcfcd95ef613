using System.Globalization;

namespace Provenance.Properties;

/// <summary>
/// Which values a property is tried with, and how many: the same ones in every run of the tests, others where a person asks for them
/// (<c>PROVENANCE_SEED=3 PROVENANCE_TIMES=5 dotnet test tests/Provenance.Properties.Tests</c>).
/// </summary>
internal static class Effort
{
    /// <summary>A number beside each property's own: 0 is what the tests are run with.</summary>
    public static int Seed { get; } = Number("PROVENANCE_SEED", 0);

    /// <summary>How many times as many values are tried.</summary>
    public static int Times { get; } = Number("PROVENANCE_TIMES", 1);

    /// <summary>The seed of a property: its own number, and another one for every seed that is asked for.</summary>
    public static int SeedOf(int property) => property + (Seed * 1000);

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
