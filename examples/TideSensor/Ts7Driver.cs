namespace TideSensor;

/// <summary>Reads the tide level. Every wait is a limit of the data sheet.</summary>
/// <param name="pins">The pins that the sensor hangs on.</param>
/// <param name="wait">Waits for a time at least.</param>
internal sealed class Ts7Driver(ISensorPins pins, Action<TimeSpan> wait)
{
    /// <summary>Switches the sensor on.</summary>
    /// <param name="supplyVolts">What the board supplies.</param>
    /// <exception cref="ArgumentOutOfRangeException">The supply is more than the sensor bears.</exception>
    public void Start(decimal supplyVolts)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(supplyVolts, Ts7Limits.MaxSupplyVolts);
        pins.Supply(false);
        wait(Ts7Limits.SupplyOff);
        pins.Supply(true);
        wait(Ts7Limits.PowerOn);
        pins.Reset(true);
        wait(Ts7Limits.ResetPulse);
        pins.Reset(false);
    }

    /// <summary>Measures once.</summary>
    /// <returns>The level in millimetres.</returns>
    public int Measure()
    {
        pins.Select();
        wait(Ts7Limits.SetUp);
        pins.Begin();
        wait(Ts7Limits.Conversion);
        return pins.Read(Ts7Limits.ClockHertz);
    }

    /// <summary>Whether the sensor has to be calibrated before it measures on a day.</summary>
    public static bool IsCalibrationDue(DateOnly calibrated, DateOnly day) => day >= calibrated.AddMonths(Ts7Limits.CalibrationMonths);
}
