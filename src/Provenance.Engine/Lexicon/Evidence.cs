namespace Provenance.Engine.Lexicon;

/// <summary>What decides between the senses of a spelling: words around it, or the way it is written.</summary>
[Flags]
internal enum Evidence : long
{
    /// <summary>Nothing is needed: the sense of last resort.</summary>
    None = 0,

    /// <summary>A word of heat or cold stands near.</summary>
    Temperature = 1 << 0,

    /// <summary>A word of electric charge stands near.</summary>
    Charge = 1 << 1,

    /// <summary>A word of capacitors stands near.</summary>
    Capacitance = 1 << 2,

    /// <summary>A word of coils stands near.</summary>
    Inductance = 1 << 3,

    /// <summary>A word of conductance stands near.</summary>
    Conductance = 1 << 4,

    /// <summary>A word of magnets stands near.</summary>
    Magnetism = 1 << 5,

    /// <summary>A word of acceleration or centrifuges stands near.</summary>
    Acceleration = 1 << 6,

    /// <summary>A word of radiation stands near.</summary>
    Radiation = 1 << 7,

    /// <summary>A word of data and lines stands near.</summary>
    Data = 1 << 8,

    /// <summary>A word of genes stands near.</summary>
    Genetics = 1 << 9,

    /// <summary>A word of solutions stands near.</summary>
    Chemistry = 1 << 10,

    /// <summary>A word of projectiles stands near.</summary>
    Projectile = 1 << 11,

    /// <summary>A word of the sea or of directions stands near.</summary>
    Sea = 1 << 12,

    /// <summary>A word of pressure stands near.</summary>
    Pressure = 1 << 13,

    /// <summary>A word of horses stands near.</summary>
    Horse = 1 << 14,

    /// <summary>A word of energy stands near.</summary>
    Energy = 1 << 15,

    /// <summary>A word of bombs or emissions stands near.</summary>
    Yield = 1 << 16,

    /// <summary>A word of paying stands near.</summary>
    Payment = 1 << 17,

    /// <summary>A word of weighing stands near.</summary>
    Weight = 1 << 18,

    /// <summary>A word of interest rates stands near.</summary>
    Interest = 1 << 19,

    /// <summary>The number has a sign or decimals, as no room, seat or article has.</summary>
    Precise = 1 << 20,

    /// <summary>A space stands before the unit.</summary>
    Spaced = 1 << 21,

    /// <summary>"at" stands before the number.</summary>
    At = 1 << 22,

    /// <summary>The unit stands below the line of a fraction.</summary>
    Under = 1 << 23,

    /// <summary>A slash, a "per" or a power follows.</summary>
    Over = 1 << 24,

    /// <summary>Degrees or minutes of arc stand before the number.</summary>
    Arc = 1 << 25,

    /// <summary>Hours stand before the number, or seconds follow.</summary>
    Clock = 1 << 26,

    /// <summary>A chemical formula follows.</summary>
    Formula = 1 << 27,

    /// <summary>A number of inches follows.</summary>
    Inches = 1 << 28,

    /// <summary>A word of stars stands near.</summary>
    Astronomy = 1 << 29,

    /// <summary>A word of wind, currents or speed stands near.</summary>
    Wind = 1 << 30,

    /// <summary>A word for how many people there are stands near.</summary>
    Population = 1L << 31,

    /// <summary>A word of catches, crops and goods stands near.</summary>
    Goods = 1L << 32,

    /// <summary>A word of turning, slopes and places on a globe stands near.</summary>
    Angle = 1L << 33,
}
