using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Provenance.Analyzers.Generation.Values;

namespace Provenance.Analyzers.Rules;

/// <summary>A number in code, with the minus before it.</summary>
/// <param name="Operation">The literal, or its negation.</param>
/// <param name="Number">Its value, exactly as written.</param>
internal readonly record struct NumericLiteral(IOperation Operation, DecimalNumber Number)
{
    /// <summary>The number; null for a literal that is none, and for 0, 1 and −1, which are never copied from anywhere.</summary>
    public static NumericLiteral? Of(ILiteralOperation literal)
    {
        string? written = literal.ConstantValue.Value switch
        {
            double wide => wide.ToString("R", CultureInfo.InvariantCulture),
            float narrow => narrow.ToString("R", CultureInfo.InvariantCulture),
            int or long or uint or ulong or decimal => ((IFormattable)literal.ConstantValue.Value).ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
        if (DecimalNumber.Parse(written) is not { } number || number.Key is "0E0" or "1E0")
            return null;

        return literal.Parent is IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus && DecimalNumber.Parse("-" + written) is { } negative
            ? new NumericLiteral(minus, negative)
            : new NumericLiteral(literal, number);
    }
}
