using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tables;

/// <summary>
/// Reads the head of a column, the label of a row or the caption of a table: its words and the unit that they give, as
/// in "Mass (kg)", "Mass, kg", "Price in USD", "Share %", "Revenue ($ million)".
/// </summary>
internal sealed class HeadReader
{
    private const int LongestHead = 24;

    private readonly TokenList _tokens;

    public HeadReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Whether the table has columns or rows for limits, so that "min" stands for minimum.</summary>
    public bool HasLimits { get; private set; }

    /// <summary>Notes whether one of the words of a cell names a limit.</summary>
    public void LookForLimits(in TableCell cell)
    {
        for (int i = cell.First; i < cell.End && i < cell.First + LongestHead; i++)
            HasLimits |= _tokens.IsWord(i) && _tokens[i].Length <= 7 && TableWords.Limits.Contains(_tokens.Span(i));
    }

    /// <summary>The head of a column; it may be nothing but a unit.</summary>
    public TableHead OfColumn(in TableCell cell) => cell.IsBlank ? default : TryInside(cell, out TableHead head) || TryWhole(cell, out head) ? head : Plain(cell);

    /// <summary>The label of a row.</summary>
    public TableHead OfRow(in TableCell cell) => cell.IsBlank ? default : TryInside(cell, out TableHead head) ? head : Plain(cell);

    /// <summary>The unit that a cell or a caption is, and nothing else: (€ million), in thousands, kg.</summary>
    public bool TryWhole(in TableCell cell, out TableHead head)
    {
        head = default;
        int first = cell.First;
        int end = cell.End;
        bool enclosed = cell.Length > 2 && IsOpener(first) && IsCloser(end - 1);
        if (enclosed)
            (first, end) = (first + 1, end - 1);
        if (end - first == 1 && !enclosed && IsWordAlone(first) || !TryUnit(first, end, out HeadUnit unit))
            return false;
        head = new TableHead(default, unit);
        return true;
    }

    /// <summary>The unit of a cell in a column of units.</summary>
    public bool TryUnitCell(in TableCell cell, out HeadUnit unit)
    {
        unit = default;
        return !cell.IsBlank && TryUnit(cell.First, cell.End, out unit);
    }

    private TableHead Plain(in TableCell cell) => new(SpanOf(cell.First, cell.End), default);

    private bool TryInside(in TableCell cell, out TableHead head)
    {
        head = default;
        if (cell.Length > LongestHead)
            return false;
        for (int i = cell.First + 1; i < cell.End - 1; i++)
        {
            if (IsOpener(i) && TryEnclosed(cell, i, out head))
                return true;
        }

        for (int i = cell.End - 2; i > cell.First; i--)
        {
            bool comma = _tokens.IsChar(i, ',') && _tokens[i + 1].SpaceBefore;
            bool slash = _tokens.IsChar(i, '/') && _tokens[i].SpaceBefore && _tokens[i + 1].SpaceBefore;
            // "Age in years" is counted in them; "lettings in year" fall into one.
            bool preposition = _tokens.IsLexeme(i, English.In) && !(i + 2 == cell.End && RateWords.IsLongPeriod(_tokens.Span(i + 1)));
            if ((comma || slash || preposition) && !(IsShortSymbol(i + 1, cell.End) && !slash && !(comma && IsMeasured(cell.First, i))) && TryTail(cell, i, i + 1, out head))
                return true;
        }

        return TrySign(cell, out head) || TryNumberOf(cell, out head) || TryFront(cell, out head);
    }

    /// <summary>"£m, year to March": a unit of money in front of what else the head says.</summary>
    private bool TryFront(in TableCell cell, out TableHead head)
    {
        head = default;
        for (int i = cell.First + 1; i < cell.First + 4 && i < cell.End - 1; i++)
        {
            if (_tokens.IsChar(i, ',') && TryUnit(cell.First, i, out HeadUnit unit) && unit.IsMoney)
            {
                head = new TableHead(SpanOf(i + 1, cell.End), unit);
                return true;
            }
        }

        return false;
    }

    /// <summary>Mass (kg), Mass [kg]; the bracket stands apart, so that "Item(s)" is no time.</summary>
    private bool TryEnclosed(in TableCell cell, int open, out TableHead head)
    {
        head = default;
        int close = open + 1;
        while (close < cell.End && !IsCloser(close))
            close++;
        if (close == cell.End || close == open + 1)
            return false;
        bool letter = close == open + 2 && _tokens[open + 1].Length == 1 && ScaleOf(_tokens[open + 1].First) > 1;
        if (!TryUnit(open + 1, close, out HeadUnit unit) && !letter)
            return false;
        if (close == open + 2 && _tokens[open + 1].Length == 1 && CharClasses.IsLetter(_tokens[open + 1].First))
        {
            // "Params (M)", "Residents (m)", "Visitors (k)": where nothing is measured, the letter scales what is counted.
            if (_tokens.IsChar(open, '(') && _tokens[open].SpaceBefore && !IsMeasured(cell.First, open) && open > cell.First + 1 | _tokens[cell.First].Length > 2 && ScaleOf(_tokens[open + 1].First) is var scale && scale > 1)
            {
                head = new TableHead(SpanOf(cell.First, open), new HeadUnit(null, scale, false));
                return true;
            }

            if (!_tokens[open].SpaceBefore || _tokens.IsChar(open, '(') && !FitsLetter(cell.First, open))
                return false;
        }

        head = new TableHead(SpanOf(cell.First, open), unit);
        return true;
    }

    /// <summary>
    /// A symbol of one letter needs a quantity to measure, or the letter of a variable: "Voltage (V)", "U (V)", not
    /// "Wins (W)", "Users (m)". Grams, hours and seconds go with anything: "Protein (g)".
    /// </summary>
    private bool FitsLetter(int first, int open) => _tokens[open + 1].First is 'g' or 'h' or 's' || IsMeasured(first, open) || open == first + 1 && _tokens[first].Length <= 2;

    private static decimal ScaleOf(char letter) => letter switch { 'k' or 'K' => 1e3m, 'm' or 'M' => 1e6m, 'b' or 'B' => 1e9m, _ => 1 };

    private bool IsMeasured(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_tokens.IsWord(i) && TableWords.Measured.Contains(_tokens.Span(i)))
                return true;
        }

        return false;
    }

    /// <summary>Mass, kg; Price in USD; t / s.</summary>
    private bool TryTail(in TableCell cell, int cut, int unitStart, out TableHead head)
    {
        head = default;
        if (!TryUnit(unitStart, cell.End, out HeadUnit unit))
            return false;
        head = new TableHead(SpanOf(cell.First, cut), unit);
        return true;
    }

    /// <summary>Share %, Cost €, Revenue $m; % of sales, % change.</summary>
    private bool TrySign(in TableCell cell, out TableHead head)
    {
        head = default;
        if (_tokens.IsChar(cell.First, '%') && cell.Length > 1)
        {
            head = new TableHead(SpanOf(cell.First + 1, cell.End), new HeadUnit("%", 1, false));
            return true;
        }

        for (int i = cell.First + 1; i < cell.End; i++)
        {
            bool letters = _tokens[i].Kind == TokenKind.Word && _tokens[i + 1].Kind == TokenKind.Currency && !_tokens[i + 1].SpaceBefore;
            if (letters || _tokens[i].Kind == TokenKind.Currency || _tokens.IsChar(i, '%'))
                return TryTail(cell, i, i, out head);
        }

        return false;
    }

    /// <summary>Number of employees, No. of ships: the head says what is counted.</summary>
    private bool TryNumberOf(in TableCell cell, out TableHead head)
    {
        head = default;
        int of = cell.First + 1;
        bool number = _tokens.IsLexeme(cell.First, English.Number) || _tokens.IsLexeme(cell.First, English.No) || _tokens.IsChar(cell.First, '#');
        if (number && _tokens[of].Kind == TokenKind.Point)
            of++;
        if (!number || !_tokens.IsLexeme(of, English.Of) || !CountedNoun.TryFind(_tokens, of + 1, singular: false, out int first, out int end) || end > cell.End)
            return false;
        head = new TableHead(SpanOf(cell.First, cell.End), new HeadUnit(CountedNoun.UnitOf(_tokens, first, end), 1, false));
        return true;
    }

    private bool TryUnit(int first, int end, out HeadUnit unit)
    {
        unit = default;
        if (end <= first || end - first > LongestHead)
            return false;
        string phrase = _tokens.Span(first, end).ToString();
        bool min = HasLimits && TableWords.IsMinimum(phrase.AsSpan());
        return !min && UnitPhrase.TryRead(phrase, out unit);
    }

    /// <summary>One word that is a unit only in company: a letter, "Min", "Second", "in", "MS".</summary>
    private bool IsWordAlone(int i)
    {
        ref readonly Token token = ref _tokens[i];
        if (token.Kind != TokenKind.Word)
            return false;
        if (token.Length == 1 || token.Lexeme != 0 && !_tokens.Is(i, WordClass.CurrencyName | WordClass.Scale | WordClass.Magnitude))
            return true;
        if (Currencies.IsCode(_tokens.Span(i)))
            return false;
        // A name is a unit in the plural; a symbol keeps its small letters.
        return token.IsAllCapitals || token.IsCapital && !CountedNoun.IsPlural(_tokens, i) && !TableWords.IsPercent(_tokens.Span(i)) && !_tokens.HasInnerCapital(i)
            || TableWords.IsMinimum(_tokens.Span(i));
    }

    /// <summary>One letter, or capitals that may as well be initials or a state: "Smith, J", "Boston, MA".</summary>
    private bool IsShortSymbol(int first, int end) =>
        end == first + 1 && _tokens[first].Kind == TokenKind.Word && (_tokens[first].Length == 1 || _tokens[first].IsAllCapitals && _tokens[first].Length == 2);

    private bool IsOpener(int i) => _tokens.IsChar(i, '(') || _tokens.IsChar(i, '[');

    private bool IsCloser(int i) => _tokens.IsChar(i, ')') || _tokens.IsChar(i, ']');

    private TextSpan SpanOf(int first, int end) => end > first ? _tokens.SpanOf(first, end) : default;
}
