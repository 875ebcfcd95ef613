using System.Globalization;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Values;

/// <summary>The members that hold the value of a figure.</summary>
internal static class FigureMembers
{
    /// <summary>The members of a figure, without its unit and its words. A vague magnitude has none.</summary>
    public static IEnumerable<Member> Of(IndexedFigure figure)
    {
        IEnumerable<Member> value = Value(figure, "", figure.Value);
        IEnumerable<Member> ends = Numbers(figure.Low, figure.High) is (DecimalNumber low, DecimalNumber high)
            ? NumericRange(figure, low, high)
            : Value(figure, MemberNames.Low, figure.Low).Concat(Value(figure, MemberNames.High, figure.High));
        IEnumerable<Member> whole = DecimalNumber.Parse(figure.Of) is { } of ? [Number(MemberNames.Of, of, of.Type)] : [];
        return value.Concat(ends).Concat(whole);
    }

    /// <summary>The type of a figure's number, or of both ends of its range; null where it has neither.</summary>
    public static NumberType? TypeOf(IndexedFigure figure)
    {
        if (IsCalendar(figure.Kind))
            return null;
        if (DecimalNumber.Parse(figure.Value) is { } number)
            return Wider(number.Type, KindType.Of(figure));
        return Numbers(figure.Low, figure.High) is (DecimalNumber low, DecimalNumber high) ? Wider(Wider(low.Type, high.Type), KindType.Of(figure)) : null;
    }

    private static IEnumerable<Member> Value(IndexedFigure figure, string end, string? literal)
    {
        if (literal is null)
            return [];
        return !IsCalendar(figure.Kind) && DecimalNumber.Parse(literal) is { } number
            ? [Number(MemberNames.Value(figure.Hedge, end), number, Wider(number.Type, KindType.Of(figure)))]
            : Calendar(figure.Hedge, end, literal);
    }

    private static bool IsCalendar(FigureKind kind) => kind is FigureKind.Date or FigureKind.Year or FigureKind.Time;

    private static (DecimalNumber? Low, DecimalNumber? High) Numbers(string? low, string? high) =>
        (DecimalNumber.Parse(low), DecimalNumber.Parse(high));

    /// <summary>Both ends of a range have one type, so that they compare.</summary>
    private static IEnumerable<Member> NumericRange(IndexedFigure figure, DecimalNumber low, DecimalNumber high)
    {
        NumberType type = Wider(Wider(low.Type, high.Type), KindType.Of(figure));
        return [Number(MemberNames.Value(figure.Hedge, MemberNames.Low), low, type), Number(MemberNames.Value(figure.Hedge, MemberNames.High), high, type)];
    }

    private static NumberType Wider(NumberType one, NumberType other) => one > other ? one : other;

    private static Member Number(string name, DecimalNumber number, NumberType type) =>
        new(DecimalNumber.Keyword(type), name, number.Literal(type));

    private static IEnumerable<Member> Calendar(Hedge hedge, string end, string iso)
    {
        CalendarValue value = CalendarValue.Parse(iso);
        (string Name, int? Number)[] parts =
            [("Year", value.Year), ("Month", value.Month), ("Day", value.Day), ("Hour", value.Hour), ("Minute", value.Minute), ("Second", value.Second)];

        foreach ((string name, int? number) in parts)
        {
            if (number is { } known)
                yield return new Member("int", MemberNames.Value(hedge, end + name), known.ToString(CultureInfo.InvariantCulture));
        }

        yield return new Member("string", MemberNames.Value(hedge, end + MemberNames.Iso), CSharpLiteral.Of(iso));
        if (value.IsFullDate)
            yield return new Member(DateMember.Type, MemberNames.Value(hedge, end + MemberNames.Date), DateMember.Arguments(value));
    }
}
