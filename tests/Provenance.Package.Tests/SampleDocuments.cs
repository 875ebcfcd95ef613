namespace Provenance.Package;

/// <summary>Documents whose facts the tests know by name.</summary>
internal static class SampleDocuments
{
    /// <summary>The one fact of <see cref="Clock"/>.</summary>
    public const string ClockFact = "MaximumBusClockFrequencyOfSensor";

    /// <summary>A document that gives the frequency of a clock.</summary>
    public static string Clock(int kilohertz, string before = "") => $"{before}The maximum bus clock frequency of the sensor interface is {kilohertz} kHz in fast mode.\n";
}
