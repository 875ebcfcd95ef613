using Provenance;

namespace TideSensor;

/// <summary>What the driver keeps to, each with the clause of the data sheet that it rests on. The build verifies clause, words and value.</summary>
internal static class Ts7Limits
{
    [Cites("ts7.md", "Table 1, row VDD")]
    public const decimal MaxSupplyVolts = 5.5m;

    [Cites("ts7.md", "Table 1, row fSCL")]
    public const int ClockHertz = 400_000;

    [Cites("ts7.md", "§ 1", "The supply is off for at least 20 ms")]
    public static readonly TimeSpan SupplyOff = TimeSpan.FromMilliseconds(20);

    [Cites("ts7.md", "Table 2, row tSU")]
    public static readonly TimeSpan SetUp = TimeSpan.FromMilliseconds(4);

    [Cites("ts7.md", "Table 2, row tCONV")]
    public static readonly TimeSpan Conversion = TimeSpan.FromMilliseconds(12);

    [Cites("ts7.md", "Table 2, row tRST")]
    public static readonly TimeSpan ResetPulse = TimeSpan.FromMicroseconds(50);

    [Cites("ts7.md", "Table 2, row tPOR")]
    public static readonly TimeSpan PowerOn = TimeSpan.FromMilliseconds(20);

    [Cites("ts7.md", "§ 3", "at least every 12 months")]
    public const int CalibrationMonths = 12;

    [Cites("ts7.md", "§ 4", "no more than 60 °C")]
    public const int MaxStorageCelsius = 60;
}
