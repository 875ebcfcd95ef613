using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Values;

/// <summary>The one type that holds a figure's values of all periods: the widest number, both ends of a range, or text where the values are of several sorts.</summary>
internal sealed class SeriesValue
{
    private readonly NumberType? _number;
    private readonly bool _isRange;

    private SeriesValue(NumberType? number, bool isRange) => (_number, _isRange) = (number, isRange);

    /// <summary>The type as code writes it.</summary>
    public string Type => _number is not { } number ? "string" : _isRange ? $"global::Provenance.Bounds<{DecimalNumber.Keyword(number)}>" : DecimalNumber.Keyword(number);

    /// <summary>Finds the type.</summary>
    public static SeriesValue Of(IEnumerable<IndexedFigure> figures)
    {
        NumberType? widest = null;
        bool? isRange = null;
        foreach (IndexedFigure figure in figures)
        {
            if (FigureMembers.TypeOf(figure) is not { } type || isRange is { } before && before != (figure.Value is null))
                return new SeriesValue(null, false);
            isRange = figure.Value is null;
            widest = widest is { } wide && wide > type ? wide : type;
        }

        return new SeriesValue(widest, isRange == true);
    }

    /// <summary>A figure's value as an expression of the type.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="text">Its words.</param>
    public string Expression(IndexedFigure figure, string text)
    {
        if (_number is not { } number)
            return CSharpLiteral.Of(figure.Value ?? text);
        string Literal(string? value) => DecimalNumber.Parse(value)!.Value.Literal(number);
        return _isRange ? $"new {Type}({Literal(figure.Low)}, {Literal(figure.High)})" : Literal(figure.Value);
    }
}
