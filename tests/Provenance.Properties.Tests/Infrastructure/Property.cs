using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Provenance.Properties;

/// <summary>Runs a property over generated values, the same ones each time: the seed is the test's own and is printed with a failure.</summary>
internal static class Property
{
    /// <summary>Fails with the smallest value found for which the property throws.</summary>
    /// <param name="seed">Which values; another number gives others.</param>
    /// <param name="tries">How many.</param>
    /// <param name="values">Makes the values.</param>
    /// <param name="holds">Throws where the property does not hold.</param>
    public static void Holds<T>(int seed, int tries, Gen<T> values, Action<T> holds) => Holds(seed, tries, values.ToArbitrary(), holds);

    /// <summary>The same with values that can be made smaller.</summary>
    public static void Holds<T>(int seed, int tries, Arbitrary<T> values, Action<T> holds)
    {
        var chosen = (ulong)Effort.SeedOf(seed);
        // The second number chooses the sequence and has to be odd.
        var replay = new Replay(new Rnd(chosen, (2 * chosen) + 1), FSharpOption<int>.None);
        Config config = Config.QuickThrowOnFailure.WithMaxTest(tries * Effort.Times).WithReplay(FSharpOption<Replay>.Some(replay)).WithName($"seed {seed} (PROVENANCE_SEED={Effort.Seed})");
        Prop.ForAll(values, holds).Check(config);
    }
}
