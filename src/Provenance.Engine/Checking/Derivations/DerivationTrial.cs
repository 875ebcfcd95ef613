using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Values;

namespace Provenance.Engine.Checking.Derivations;

/// <summary>The search for how one figure follows from others, with a count of what was tried.</summary>
/// <param name="own">The figure.</param>
/// <param name="isForeign">Whether its unit stands nowhere in the sources, so that a number without one is not of it.</param>
/// <param name="mostChance">How probable a hit by chance may become before the search ends.</param>
internal sealed class DerivationTrial(Mention own, bool isForeign, double mostChance)
{
    private const WordSigns Changes = WordSigns.Rise | WordSigns.Fall | WordSigns.Up | WordSigns.Down | WordSigns.Difference;

    private readonly ToleratedValue _value = ToleratedValue.Of(own, isRounded: true);
    private readonly ToleratedValue _written = ToleratedValue.OfWritten(own, isRounded: true);
    private readonly bool _isChange = own.Figure.Kind != FigureKind.Fraction && (own.Direction != 0 || (own.NearSigns & Changes) != 0);
    private double _chance;

    /// <summary>3,655 is not told of with six more or less.</summary>
    private const double LeastPart = 0.005, Handful = 12;

    /// <summary>How many digits of a product or a quotient are more than chance.</summary>
    public const int LeastDigits = 3;

    private bool IsShare => own.Value.Dimension == "ratio";

    /// <summary>"Of 4,313 euros we bear 500 and they the remaining 3,813": of so many digits it is of what it follows from.</summary>
    private bool LeavesUnitOut => PairValues.IsBare(own) && own.Value.Digits >= LeastDigits;

    /// <summary>Every two of a group.</summary>
    public Derivation? Pairs(IReadOnlyList<Mention> group)
    {
        for (int i = 0; i < group.Count && _chance <= mostChance; i++)
        {
            for (int k = i + 1; k < group.Count; k++)
            {
                if (Pair(group[i], group[k]) is { } found)
                    return found;
            }
        }

        return null;
    }

    /// <summary>One figure with each of a group.</summary>
    public Derivation? With(Mention one, IReadOnlyList<Mention> group)
    {
        foreach (Mention other in group)
        {
            if (_chance > mostChance)
                return null;
            if (other != one && Pair(one, other) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>All of a group together: their sum, their mean.</summary>
    public Derivation? Whole(IReadOnlyList<Mention> group)
    {
        Mention[] alike = [.. group.Where(mention => mention.Value.DimensionKey == group[0].Value.DimensionKey)];
        if (alike.Length < 3 || own.Value.Digits < LeastDigits && Array.Exists(alike, mention => mention.IsCell) && !Array.Exists(alike, IsNamed))
            return null;
        double sum = alike.Sum(mention => mention.Value.Number);
        return IsOf(alike[0], sum) ? new Derivation(DerivationKind.Sum, alike) : (own.NearSigns & WordSigns.Average) != 0 && IsOf(alike[0], sum / alike.Length) ? new Derivation(DerivationKind.Mean, alike) : null;
    }

    /// <summary>Whether the sentence names what a cell measures.</summary>
    private bool IsNamed(Mention cell) => Array.Exists(cell.Heads, head => own.Has(head, WordZone.Sentence));

    private Derivation? Pair(Mention a, Mention b)
    {
        // "carries 1,130 kg; the old one carried 1,390": a number takes the unit of the one beside it.
        if (PairValues.IsBare(a) != PairValues.IsBare(b) && IsOneSentence(a, b) && (PairValues.IsBare(a) ? b : a) is { Value.Dimension: not ("ratio" or "temperature") } measured && (measured.Value.Unit == own.Value.Unit || LeavesUnitOut))
            return Amounts(_written, a, b, a.Figure.Value.Number, b.Figure.Value.Number) ?? Other(a, b);
        if (a.Value.DimensionKey != b.Value.DimensionKey || ValueComparer.IsOtherUnit(a.Value, b.Value))
            return Other(a, b);
        (double x, double y) = (a.Value.Number, b.Value.Number);
        if (IsShare && a.Value.Dimension != "ratio" || own.Value.Dimension == "multiple")
            return Parts(a, b, x, y);
        if (IsOneAlready(_value, a, b, x, y))
            return null;
        if (a.Value.Dimension != "temperature" && IsOf(a, x + y))
            return new Derivation(DerivationKind.Sum, [a, b]);
        if (IsOf(a, x - y))
            return new Derivation(DerivationKind.Difference, x >= y ? [a, b] : [b, a]);
        return null;
    }

    /// <summary>5200 is no sum of 5200 and 41: what one of two numbers is already follows from no other.</summary>
    private bool IsOneAlready(ToleratedValue tolerated, Mention a, Mention b, double x, double y) => tolerated.Holds(x) || tolerated.Holds(y) || IsNegligible(a, b, x, y);

    /// <summary>14,234 is about 14,200, but no sum of 14,200 and 34: what is rounded away with the lesser of two says nothing of it.</summary>
    private bool IsNegligible(Mention a, Mention b, double x, double y)
    {
        ToleratedValue tolerated = a.Value.DimensionKey == own.Value.DimensionKey ? _value : _written;
        (double more, double written) = Math.Abs(x) >= Math.Abs(y) ? (x, a.Figure.Value.Number) : (y, b.Figure.Value.Number);
        double less = Math.Min(Math.Abs(x), Math.Abs(y));
        return tolerated.Holds(more) || tolerated.Holds(written) || less < Handful && less < LeastPart * Math.Abs(more);
    }

    private static bool IsOneSentence(Mention a, Mention b) => ReferenceEquals(a.Figure.Document, b.Figure.Document) && a.Sentence == b.Sentence && OperandGroups.IsProse(a);

    private Derivation? Amounts(ToleratedValue tolerated, Mention a, Mention b, double x, double y)
    {
        if (IsOneAlready(tolerated, a, b, x, y))
            return null;
        if (Try(tolerated, x + y))
            return new Derivation(DerivationKind.Sum, [a, b]);
        return Try(tolerated, x - y) ? new Derivation(DerivationKind.Difference, x >= y ? [a, b] : [b, a]) : null;
    }

    /// <summary>A share of a whole, or by which part one exceeds the other.</summary>
    private Derivation? Parts(Mention a, Mention b, double x, double y)
    {
        if (x == 0 || y == 0)
            return null;
        (Mention less, Mention more) = Math.Abs(x) <= Math.Abs(y) ? (a, b) : (b, a);
        double least = Math.Min(Math.Abs(x), Math.Abs(y)), most = Math.Max(Math.Abs(x), Math.Abs(y));
        if (!IsShare)
            return Try(_value, most / least) ? new Derivation(DerivationKind.Ratio, [more, less]) : null;
        if (!_isChange && Try(_value, least / most))
            return new Derivation(DerivationKind.Share, [less, more]);
        // "It fell from 2,960 to 1,884, by about 36 per cent": told of the sentence.
        if (!_isChange && (own.SentenceSigns & Changes) == 0)
            return null;
        bool isUp = own.Direction > 0, isDown = own.Direction < 0;
        if (!isDown && Try(_value, (most - least) / least))
            return new Derivation(DerivationKind.Change, [more, less]);
        return !isUp && Try(_value, (most - least) / most) ? new Derivation(DerivationKind.Change, [less, more]) : null;
    }

    /// <summary>Of two dimensions: a share of an amount, an amount for each, an amount spread over some.</summary>
    private Derivation? Other(Mention a, Mention b)
    {
        bool isRatio = a.Value.Dimension == "ratio" || b.Value.Dimension == "ratio";
        if (isRatio)
        {
            (Mention share, Mention amount) = a.Value.Dimension == "ratio" ? (a, b) : (b, a);
            return !_value.Holds(amount.Value.Number) && (own.Value.Digits >= LeastDigits || amount.Value.Dimension == "money") && IsOf(amount, amount.Value.Number * share.Value.Number) ? new Derivation(DerivationKind.Product, [share, amount]) : null;
        }

        if (isForeign || own.Value.Digits < LeastDigits || own.Value.DimensionKey != a.Value.DimensionKey && own.Value.DimensionKey != b.Value.DimensionKey)
            return null;
        (Mention alike, Mention other) = own.Value.DimensionKey == a.Value.DimensionKey ? (a, b) : (b, a);
        (double x, double y) = (alike.Figure.Value.Number, other.Figure.Value.Number);
        // "512,000 euros" is no product of itself and one, and twice a number is seldom told.
        if (_written.Holds(x) || Math.Abs(y) <= 2)
            return null;
        if (Try(_written, x * y))
            return new Derivation(DerivationKind.Product, [alike, other]);
        return y != 0 && Try(_written, x / y) ? new Derivation(DerivationKind.Quotient, [alike, other]) : null;
    }

    /// <summary>Whether a number that was worked out of figures of some unit is what is looked for; a table may count in thousands or millions.</summary>
    private bool IsOf(Mention operand, double number)
    {
        if (operand.Value.DimensionKey == own.Value.DimensionKey)
            return !ValueComparer.IsOtherUnit(own.Value, operand.Value) && Try(_value, number);
        if (LeavesUnitOut && operand.Value.Dimension is not ("ratio" or "temperature"))
            return operand.Figure.Value.Number.Equals(operand.Value.Number) && Try(_written, number);
        if (IsShare || isForeign || PairValues.IsBare(own) || !PairValues.IsBare(operand) || OperandGroups.IsProse(operand))
            return false;
        return ValueComparer.BareScales.Any(scale => Try(_written, number * scale));
    }

    private bool Try(ToleratedValue tolerated, double number)
    {
        if (_chance > mostChance || tolerated.Number == 0)
            return false;
        _chance += tolerated.Chance;
        return _chance <= mostChance && tolerated.Holds(number);
    }
}
