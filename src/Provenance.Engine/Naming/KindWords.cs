using Provenance.Engine.Figures;

namespace Provenance.Engine.Naming;

/// <summary>The word that a name ends with where what is measured does not say that it is a point or a span of time.</summary>
internal static class KindWords
{
    /// <summary>Date, Year, Period …; null for kinds whose measure speaks for itself.</summary>
    public static string? Of(FigureCitation figure) => figure.Kind switch
    {
        FigureKind.Date => "Date",
        FigureKind.Year => "Year",
        FigureKind.Time => "Time",
        FigureKind.Duration => "Period",
        FigureKind.Range when figure.Low.IsCalendar || figure.Unit is "a" or "mo" or "wk" or "d" or "h" or "min" => "Period",
        FigureKind.Ordinal => figure.Unit switch
        {
            "a" => "Year",
            "mo" => "Month",
            "wk" => "Week",
            "d" => "Day",
            _ => null,
        },
        _ => null,
    };
}
