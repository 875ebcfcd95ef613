namespace Provenance.Engine.Matching;

/// <summary>Probabilities in thousandths, from the logarithm of odds in steps; a table, so that every machine gives the same.</summary>
internal static class Chance
{
    private const int Limit = 8;
    private const int Steps = 16;

    // The logistic function at sixteenths from 0 to 8, in thousandths.
    private static readonly short[] Above = Fill();

    /// <summary>The probability, from 0 to 1000.</summary>
    public static int Of(int score)
    {
        int place = Math.Min(Above.Length - 1, Math.Abs(score) * Steps / Forest.Unit);
        return score >= 0 ? Above[place] : 1000 - Above[place];
    }

    private static short[] Fill()
    {
        var above = new short[(Limit * Steps) + 1];
        for (int i = 0; i < above.Length; i++)
            above[i] = (short)Math.Round(1000 / (1 + Math.Exp(-(double)i / Steps)));
        return above;
    }
}
