using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Figures;
using Provenance.Engine.Naming;
using Provenance.Engine.Text;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>Computes what an expression is where that is certain: constants of any form, <c>TimeSpan.FromDays(30)</c>, <c>new DateOnly(2025, 1, 1)</c>, <c>2 * TimeSpan.FromHours(4)</c>.</summary>
internal static class ConstantValue
{
    private const int DeepestExpression = 16;
    private const int LongestText = 40;

    /// <summary>The value; null where the expression is none that this rule computes.</summary>
    public static CodeValue? Of(IOperation? operation, int depth = 0)
    {
        if (operation is null || depth > DeepestExpression)
            return null;
        if (operation.ConstantValue is { HasValue: true } constant)
            return OfConstant(constant.Value);
        return operation switch
        {
            IConversionOperation conversion => Of(conversion.Operand, depth + 1),
            IParenthesizedOperation parenthesized => Of(parenthesized.Operand, depth + 1),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus => Of(minus.Operand, depth + 1) is { Iso: null } value ? new CodeValue(-value.Number, value.Decimals, value.Unit) : null,
            IBinaryOperation binary => OfBinary(binary, depth),
            IObjectCreationOperation creation => OfCreation(creation),
            IInvocationOperation call => OfCall(call),
            IPropertyReferenceOperation { Instance: { } length, Property.Name: var total } when total.StartsWith("Total", StringComparison.Ordinal) => OfTotal(length, total.Substring(5).ToLowerInvariant(), depth),
            _ => null,
        };
    }

    /// <summary>A number, a date in ISO 8601, or a text that is a figure and no more; a character and a truth are no figures.</summary>
    private static CodeValue? OfConstant(object? value)
    {
        switch (value)
        {
            case decimal exact:
                return new CodeValue((double)exact, (decimal.GetBits(exact)[3] >> 16) & 0xFF);
            case double wide:
                return new CodeValue(wide, DecimalsOf(wide.ToString("R", CultureInfo.InvariantCulture)));
            case float narrow:
                // As it is written, and not as its bits would be widened.
                string written = narrow.ToString("R", CultureInfo.InvariantCulture);
                return new CodeValue(double.Parse(written, CultureInfo.InvariantCulture), DecimalsOf(written));
            case int or long or uint or ulong or short or ushort or byte or sbyte:
                return new CodeValue(Convert.ToDouble(value, CultureInfo.InvariantCulture), 0);
            case string text when IsDate(text):
                return new CodeValue(double.NaN, Iso: text);
            case string text:
                return OfText(text);
            default:
                return null;
        }
    }

    /// <summary>"30 days", "£1,250": the figure that is the whole of a text; null for any other text.</summary>
    private static CodeValue? OfText(string text)
    {
        string words = text.Trim();
        if (words.Length is 0 or > LongestText || !words.Any(char.IsDigit) || Extractor.Read(new TextDocument("", words)).Figures is not { Count: 1 } figures)
            return null;
        FigureCitation figure = figures[0];
        return figure.Exact.Length == words.Length && figure.Value.Literal is { } literal && double.TryParse(literal, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? new CodeValue(number, DecimalsOf(literal), figure.Unit ?? "")
            : null;
    }

    /// <summary>A length of time times a number, and sums of lengths of time; the compiler has folded all else.</summary>
    private static CodeValue? OfBinary(IBinaryOperation binary, int depth)
    {
        if (Of(binary.LeftOperand, depth + 1) is not { Iso: null } left || Of(binary.RightOperand, depth + 1) is not { Iso: null } right)
            return null;
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Multiply when left.Unit is null || right.Unit is null => new CodeValue(left.Number * right.Number, Unit: left.Unit ?? right.Unit),
            BinaryOperatorKind.Divide when right.Unit is null && right.Number != 0 => new CodeValue(left.Number / right.Number, Unit: left.Unit),
            BinaryOperatorKind.Add when left.Unit == right.Unit => new CodeValue(left.Number + right.Number, Unit: left.Unit),
            BinaryOperatorKind.Subtract when left.Unit == right.Unit => new CodeValue(left.Number - right.Number, Unit: left.Unit),
            _ => null,
        };
    }

    /// <summary>TimeSpan.FromDays(30).TotalHours.</summary>
    private static CodeValue? OfTotal(IOperation length, string part, int depth) =>
        length.Type?.ToDisplayString() == "System.TimeSpan" && UnitWords.CodeOf(part) is { } unit && Of(length, depth + 1) is { Iso: null, Unit: "s" } seconds ? new CodeValue(seconds.Number / SecondsOf(part), Unit: unit) : null;

    private static CodeValue? OfCreation(IObjectCreationOperation creation) => creation.Type?.ToDisplayString() switch
    {
        "System.TimeSpan" => Seconds(creation.Arguments),
        "System.DateOnly" or "System.DateTime" or "System.DateTimeOffset" => Parts(creation.Arguments, "year", "month", "day") is { } date ? new CodeValue(double.NaN, Iso: Invariant($"{date[0]:0000}-{date[1]:00}-{date[2]:00}")) : null,
        "System.TimeOnly" => Parts(creation.Arguments, "hour", "minute") is { } time ? new CodeValue(double.NaN, Iso: Invariant($"T{time[0]:00}:{time[1]:00}")) : null,
        _ => null,
    };

    /// <summary>FromDays(30) of any type, 30.Days(), DateOnly.Parse("2025-01-01").</summary>
    private static CodeValue? OfCall(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (!method.IsStatic || call.Arguments.IsEmpty)
            return null;
        if (method.Name is "Parse" or "ParseExact" && method.ContainingType?.Name is "DateOnly" or "DateTime" or "DateTimeOffset")
            return call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string text } && IsDate(text) ? new CodeValue(double.NaN, Iso: text) : null;
        string unitName = method.Name.StartsWith("From", StringComparison.Ordinal) ? method.Name.Substring(4) : method.IsExtensionMethod ? method.Name : "";
        if (unitName.Length < 2 || UnitWords.CodeOf(unitName) is not { } unit)
            return null;
        // FromDays(1, hours: 12): the other parts are named, and 0 where they are left out.
        double sum = 0;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (Of(argument.Value) is not { Iso: null, Unit: null } part)
                return null;
            bool isFirst = argument.Parameter?.Ordinal == 0;
            if (!isFirst && part.Number != 0 && method.ContainingType?.Name != "TimeSpan")
                return null;
            sum += part.Number * (isFirst ? 1 : SecondsOf(argument.Parameter?.Name) / SecondsOf(unitName.ToLowerInvariant()));
        }

        return method.ContainingType?.ToDisplayString() == "System.TimeSpan"
            ? new CodeValue(sum * SecondsOf(unitName.ToLowerInvariant()), Unit: "s")
            : new CodeValue(sum, Unit: unit);
    }

    /// <summary>new TimeSpan(hours, minutes, seconds), with days before them, or of ticks alone.</summary>
    private static CodeValue? Seconds(IReadOnlyList<IArgumentOperation> arguments)
    {
        double sum = 0;
        foreach (IArgumentOperation argument in arguments)
        {
            if (Of(argument.Value) is not { Iso: null, Unit: null } part)
                return null;
            sum += part.Number * SecondsOf(argument.Parameter?.Name);
        }

        return new CodeValue(sum, Unit: "s");
    }

    private static double SecondsOf(string? part) => part switch
    {
        "days" => 86400,
        "hours" => 3600,
        "minutes" => 60,
        "milliseconds" => 1e-3,
        "microseconds" => 1e-6,
        "ticks" => 1e-7,
        _ => 1,
    };

    private static int[]? Parts(IReadOnlyList<IArgumentOperation> arguments, params string[] names)
    {
        var parts = new int[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            if (arguments.FirstOrDefault(argument => argument.Parameter?.Name == names[i])?.Value.ConstantValue is not { HasValue: true, Value: int part })
                return null;
            parts[i] = part;
        }

        return parts;
    }

    private static bool IsDate(string text) => text.Length == 10 && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static int DecimalsOf(string written) => written.IndexOf('E') >= 0 ? -1 : written.IndexOf('.') is var point && point < 0 ? 0 : written.Length - point - 1;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
