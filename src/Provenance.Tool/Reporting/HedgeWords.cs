using Provenance.Engine.Figures;

namespace Provenance.Tool.Reporting;

/// <summary>What people say before a value of a hedge.</summary>
internal static class HedgeWords
{
    /// <summary>The words with a blank behind them; empty for an exact value.</summary>
    public static string Before(Hedge hedge) => hedge switch
    {
        Hedge.About => "about ",
        Hedge.AtLeast => "at least ",
        Hedge.AtMost => "up to ",
        Hedge.MoreThan => "over ",
        Hedge.LessThan => "under ",
        _ => "",
    };
}
