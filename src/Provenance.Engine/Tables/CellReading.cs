using Provenance.Engine.Figures;
using Provenance.Engine.Figures.Dates;

namespace Provenance.Engine.Tables;

/// <summary>The content of a cell.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Amount">The number; its value is negative where a minus stands before it.</param>
/// <param name="Range">The range that the number begins; its Next is 0 where there is none.</param>
/// <param name="Calendar">The date, time or year.</param>
/// <param name="Bracketed">Whether the number stands in parentheses, as accounts write losses.</param>
/// <param name="Multiple">Whether it says how many times: 2.5x.</param>
/// <param name="IsSigned">Whether the sign of its currency has a cell of its own.</param>
internal readonly record struct CellReading(CellKind Kind, Amount Amount = default, RangeReading Range = default, CalendarReading Calendar = default, bool Bracketed = false, bool Multiple = false, bool IsSigned = false)
{
    public bool IsRange => Range.Next > 0;

    /// <summary>The figure's first token; the parentheses of a loss belong to it.</summary>
    public int First => Bracketed ? Amount.First - 1 : Amount.First;
}
