using Provenance.Engine.Figures;
using Provenance.Engine.Text;

namespace Provenance.Engine.Mentions;

/// <summary>Where the figures of a document stand among its tokens.</summary>
internal sealed class FigurePlaces
{
    private readonly TokenList _tokens;
    private readonly IReadOnlyList<FigureCitation> _figures;

    public FigurePlaces(TokenList tokens, IReadOnlyList<FigureCitation> figures)
    {
        _tokens = tokens;
        _figures = figures;
    }

    /// <summary>The year that a date or a year gives; 0 for none.</summary>
    public static int YearOf(FigureCitation figure)
    {
        if (figure.Kind is FigureKind.Year or FigureKind.Date && figure.Value.Iso is { Length: >= 4 } iso && iso[0] != '-' && iso[0] != 'T')
            return int.TryParse(iso.Substring(0, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) ? year : 0;
        return 0;
    }

    /// <summary>Whether a token belongs to a figure that gives a day, a year or a time.</summary>
    public bool IsCalendar(int token)
    {
        int figure = FigureAt(token);
        return figure >= 0 && _figures[figure].Kind is FigureKind.Year or FigureKind.Date or FigureKind.Time or FigureKind.Ordinal;
    }

    /// <summary>The number of the figure that a token belongs to; -1 for none.</summary>
    public int FigureAt(int token)
    {
        int low = 0, high = _figures.Count - 1, position = _tokens[token].Start;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (_figures[middle].Span.End <= position)
                low = middle + 1;
            else if (_figures[middle].Span.Start > position)
                high = middle - 1;
            else
                return middle;
        }

        return -1;
    }

    /// <summary>The first token that ends behind a position.</summary>
    public int TokenAt(int position)
    {
        int low = 0, high = _tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_tokens[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
