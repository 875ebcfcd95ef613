using System.Globalization;

using Provenance.Engine.Json;
using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>Reads a figure that follows from others: a formula alone, or with how it is rounded and what unit it is to have.</summary>
internal static class DerivedReader
{
    private const int MostDigits = 12;

    /// <summary>The figure; null where something is wrong with it, which is noted.</summary>
    /// <param name="shape">Takes the faults.</param>
    /// <param name="derived">Its name, and what is said of it.</param>
    public static DerivedDeclaration? Read(JsonShape shape, JsonMember derived)
    {
        int faults = shape.Faults.Count;
        if (Naming.FactName.Fault(derived.Name) is { } wrong)
            shape.Fault(derived.Position, $"'{derived.Name}' cannot be the name of a fact: {wrong}");
        DerivedDeclaration? declaration = derived.Value.Kind == JsonKind.String ? Plain(shape, derived) : Rounded(shape, derived);
        return shape.Faults.Count == faults ? declaration : null;
    }

    private static DerivedDeclaration? Plain(JsonShape shape, JsonMember derived) =>
        shape.Text(derived.Value, "a formula") is { } formula ? new DerivedDeclaration(derived.Name, formula, derived.Value.Position) : null;

    private static DerivedDeclaration? Rounded(JsonShape shape, JsonMember derived)
    {
        int faults = shape.Faults.Count;
        string? formula = null, unit = null;
        LinePosition position = derived.Value.Position;
        int? digits = null;
        RoundingWay? way = RoundingWay.Nearest;
        foreach (JsonMember member in shape.Members(derived.Value, "a derived figure", "formula", "round", "rounding", "unit"))
        {
            switch (member.Name)
            {
                case "formula":
                    formula = shape.Text(member.Value, "'formula'");
                    position = member.Value.Position;
                    break;
                case "round":
                    digits = DigitsOf(member.Value);
                    if (digits is null)
                        shape.Fault(member.Value.Position, "'round' is a number of digits behind the point, 0 to 12");
                    break;
                case "rounding":
                    way = shape.Text(member.Value, "'rounding'") switch { "nearest" => RoundingWay.Nearest, "up" => RoundingWay.Up, "down" => RoundingWay.Down, _ => null };
                    if (way is null)
                        shape.Fault(member.Value.Position, "'rounding' is 'nearest' (a half away from zero), 'up' or 'down'");
                    break;
                default:
                    unit = shape.Text(member.Value, "'unit'");
                    break;
            }
        }

        if (formula is not null)
            return new DerivedDeclaration(derived.Name, formula, position) { Digits = digits, Way = way ?? RoundingWay.Nearest, Unit = unit };
        if (shape.Faults.Count == faults)
            shape.Fault(derived.Value.Position, "A derived figure has its 'formula'");
        return null;
    }

    private static int? DigitsOf(JsonItem item) =>
        item.Kind == JsonKind.Number && int.TryParse(item.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) && digits <= MostDigits ? digits : null;
}
