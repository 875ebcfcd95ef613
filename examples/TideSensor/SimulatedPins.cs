namespace TideSensor;

/// <summary>A sensor that is not there.</summary>
internal sealed class SimulatedPins : ISensorPins
{
    /// <inheritdoc/>
    public void Supply(bool isOn) => Console.WriteLine($"supply {(isOn ? "on" : "off")}");

    /// <inheritdoc/>
    public void Reset(bool isActive) => Console.WriteLine($"reset {(isActive ? "on" : "off")}");

    /// <inheritdoc/>
    public void Select() => Console.WriteLine("select");

    /// <inheritdoc/>
    public void Begin() => Console.WriteLine("begin");

    /// <inheritdoc/>
    public int Read(int clockHertz)
    {
        Console.WriteLine($"read at {clockHertz / 1000} kHz");
        return 1840;
    }
}
