namespace TideSensor;

/// <summary>The pins of a sensor.</summary>
internal interface ISensorPins
{
    /// <summary>Switches the supply.</summary>
    void Supply(bool isOn);

    /// <summary>Drives the reset pin.</summary>
    void Reset(bool isActive);

    /// <summary>Selects the sensor.</summary>
    void Select();

    /// <summary>Begins a conversion.</summary>
    void Begin();

    /// <summary>Reads the result.</summary>
    /// <param name="clockHertz">The clock of the bus.</param>
    int Read(int clockHertz);
}
