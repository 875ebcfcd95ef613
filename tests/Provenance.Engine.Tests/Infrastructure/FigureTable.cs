namespace Provenance.Engine.Tests;

/// <summary>The one assertion of the tables of figures: what is read stands at the marks, and means what the table says.</summary>
internal static class FigureTable
{
    public static void Holds(string marked, string expected)
    {
        string actual = Describe.Figures(Read.Figures(marked));
        Assert.True(expected == actual, $"{marked}\n  expected: {expected}\n  but was:  {actual}");
    }

    public static void HoldsNothing(string text) => Assert.Empty(Read.Figures(text));
}
