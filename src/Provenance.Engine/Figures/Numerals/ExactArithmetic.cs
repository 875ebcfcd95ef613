namespace Provenance.Engine.Figures.Numerals;

/// <summary>Decimal arithmetic that says when a result is beyond its range, where the operators throw: 10^28 × 60.</summary>
internal static class ExactArithmetic
{
    // The range ends at 7.92 × 10^28. Asking in floating point costs less than an exception, of which a hostile text could raise one a word.
    private const double End = 7.9e28;

    /// <summary>left × right.</summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        bool held = Holds((double)left * (double)right);
        product = held ? left * right : 0;
        return held;
    }

    /// <summary>left ÷ right; false for a division by zero.</summary>
    public static bool TryDivide(decimal left, decimal right, out decimal quotient)
    {
        bool held = right != 0 && Holds((double)left / (double)right);
        quotient = held ? left / right : 0;
        return held;
    }

    private static bool Holds(double result) => Math.Abs(result) < End;
}
