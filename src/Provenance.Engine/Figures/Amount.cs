using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Figures.Units;

namespace Provenance.Engine.Figures;

/// <summary>A numeral with what is written at it: a currency, a unit.</summary>
/// <param name="First">Its first token, a currency sign or a minus included.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Numeral">The numeral.</param>
/// <param name="Currency">ISO 4217 code, or null.</param>
/// <param name="Unit">The unit; its code is null where there is none.</param>
/// <param name="Negative">Whether a minus stands before it.</param>
internal readonly record struct Amount(int First, int Next, Numeral Numeral, string? Currency, UnitReading Unit, bool Negative)
{
    public string? UnitCode => Currency ?? Unit.Code;

    public bool IsMeasured => Currency != null || Unit.Code != null;
}
