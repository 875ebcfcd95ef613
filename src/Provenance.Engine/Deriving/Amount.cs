using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon.Units;

namespace Provenance.Engine.Deriving;

/// <summary>A number with its unit, as a formula counts with it. A per cent is a hundredth as soon as it multiplies.</summary>
/// <param name="Number">The number.</param>
/// <param name="Unit">Its unit; null for none.</param>
/// <param name="Hedge">How the text qualifies it.</param>
/// <param name="IsLiteral">Whether a person wrote it in the formula.</param>
internal readonly record struct Amount(decimal Number, string? Unit, Hedge Hedge = Hedge.Exact, bool IsLiteral = false)
{
    private const string Percent = "%";

    /// <summary>How often a period comes in a year: twelve times what is due for a month is due for a year.</summary>
    private static readonly (string Per, decimal Times)[] Periods = [("/mo", 12), ("/{quarter}", 4), ("/wk", 52), ("/d", 365)];

    /// <summary>The sum; both have to be of one dimension.</summary>
    /// <param name="other">The other one.</param>
    /// <param name="sign">1, or -1 for the difference.</param>
    /// <param name="isComparison">Whether the difference is taken to tell which is greater.</param>
    public Amount Plus(Amount other, int sign, bool isComparison = false)
    {
        if (Unit == other.Unit)
            return new Amount(checked(Number + sign * other.Number), Unit, Joined(other, isSwapped: sign < 0), IsLiteral && other.IsLiteral);
        if (Unit is { } own && other.Unit is { } unit && UnitLexicon.Shared.FindCode(own) is { } left && UnitLexicon.Shared.FindCode(unit) is { } right && left.Dimension == right.Dimension && left.Offset == 0 && right.Offset == 0)
            return new Amount(checked(Number + sign * other.Number * (decimal)right.Factor / (decimal)left.Factor), Unit, Joined(other, isSwapped: sign < 0));
        throw new DerivingException($"{Named(Unit)} and {Named(other.Unit)} cannot be {(sign > 0 ? "added" : isComparison ? "compared" : "subtracted")}");
    }

    /// <summary>The product.</summary>
    public Amount Times(Amount other)
    {
        if (Unit == Percent && !other.IsLiteral)
            return new Amount(checked(Number / 100 * other.Number), other.Unit, Joined(other));
        if (other.Unit == Percent && !IsLiteral)
            return new Amount(checked(Number * other.Number / 100), Unit, Joined(other));
        decimal product = checked(Number * other.Number);
        if (Unit is null || other.Unit is null)
        {
            Amount literal = Unit is null ? this : other;
            string? unit = Unit ?? other.Unit;
            return new Amount(product, literal.IsLiteral ? OfYear(unit, literal.Number) : unit, Joined(other), IsLiteral && other.IsLiteral);
        }

        if (Cancelled(Unit, other.Unit) is { } left)
            return new Amount(product, left, Joined(other));
        throw new DerivingException($"{Named(Unit)} times {Named(other.Unit)} is nothing that has a unit here");
    }

    /// <summary>The quotient.</summary>
    public Amount Over(Amount other)
    {
        if (other.Number == 0)
            throw new DerivingException("it divides by zero");
        decimal quotient = Number / other.Number;
        Hedge hedge = Joined(other, isSwapped: true);
        if (Unit == other.Unit)
            return new Amount(quotient, null, hedge, IsLiteral && other.IsLiteral);
        if (other.Unit is null)
            return new Amount(quotient, Unit, hedge);
        if (Unit is { } own && UnitLexicon.Shared.FindCode(own) is { } left && UnitLexicon.Shared.FindCode(other.Unit) is { } right && left.Dimension == right.Dimension)
            return new Amount(Number * (decimal)left.Factor / (other.Number * (decimal)right.Factor), null, hedge);
        if (other.Unit == Percent)
            return new Amount(quotient * 100, Unit, hedge);
        if (Unit is not null && Unit.IndexOf('/') < 0 && other.Unit.IndexOf('/') < 0)
            return new Amount(quotient, Unit + "/" + other.Unit, hedge);
        throw new DerivingException($"{Named(Unit)} by {Named(other.Unit)} is nothing that has a unit here");
    }

    /// <summary>The same with the other sign.</summary>
    public Amount Negated() => this with { Number = -Number, Hedge = Swapped(Hedge) };

    /// <summary>What a unit is called in a message.</summary>
    public static string Named(string? unit) => unit is null ? "a plain number" : $"'{unit}'";

    private static string? OfYear(string? unit, decimal times)
    {
        foreach ((string per, decimal count) in Periods)
        {
            if (times == count && unit is not null && unit.EndsWith(per, StringComparison.Ordinal))
                return unit.Substring(0, unit.Length - per.Length) + "/a";
        }

        return unit;
    }

    /// <summary>"£ a month" times months is £.</summary>
    private static string? Cancelled(string one, string other) =>
        one.EndsWith("/" + other, StringComparison.Ordinal) ? one.Substring(0, one.Length - other.Length - 1)
        : other.EndsWith("/" + one, StringComparison.Ordinal) ? other.Substring(0, other.Length - one.Length - 1)
        : null;

    /// <summary>What two hedges make together: one bound keeps its side, two that pull apart tell only roughly.</summary>
    private Hedge Joined(Amount other, bool isSwapped = false)
    {
        Hedge second = isSwapped ? Swapped(other.Hedge) : other.Hedge;
        return Hedge == Hedge.Exact ? second : second == Hedge.Exact || second == Hedge ? Hedge : Hedge.About;
    }

    private static Hedge Swapped(Hedge hedge) => hedge switch
    {
        Hedge.AtLeast => Hedge.AtMost,
        Hedge.AtMost => Hedge.AtLeast,
        Hedge.MoreThan => Hedge.LessThan,
        Hedge.LessThan => Hedge.MoreThan,
        _ => hedge,
    };
}
