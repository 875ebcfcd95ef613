namespace Provenance.Engine.Lexicon.Units;

/// <summary>A unit with any prefix, as it is found by one of its names or symbols.</summary>
/// <param name="Code">UCUM code.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">How many of the dimension's base unit one is.</param>
/// <param name="Multiplier">How many of <paramref name="Code"/> the name stands for: 10 for a decade.</param>
/// <param name="Offset">What is added in the base unit: the zero of a scale of temperature.</param>
internal sealed record Unit(string Code, string Dimension, double Factor, long Multiplier = 1, double Offset = 0)
{
    /// <summary>What the spelling may mean, where it is one of several: the first with any of its evidence holds.</summary>
    public IReadOnlyList<(Evidence Evidence, Unit Unit)>? Senses { get; init; }

    /// <summary>What the spelling means where something speaks for it; null where nothing speaks for any sense.</summary>
    public Unit? Resolve(Evidence found)
    {
        if (Senses == null)
            return this;
        foreach ((Evidence evidence, Unit unit) in Senses)
        {
            if (evidence == Evidence.None || (evidence & found) != 0)
                return unit;
        }

        return null;
    }
}
