using Provenance.Engine.Figures;
using Provenance.Engine.Figures.Dates;
using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Figures.Units;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tables;

/// <summary>Reads a cell as a whole: one number with signs, unit and footnote marks, a date, nothing, or words.</summary>
internal sealed class CellReader
{
    private const int LongestMixed = 5;
    private const int LongestCode = 15;
    private const int LongestRemark = 10;

    private readonly TokenList _tokens;
    private readonly AmountReader _amounts;
    private readonly RangeReader _ranges;
    private readonly ToleranceReader _tolerances;
    private readonly DateReader _dates;
    private readonly TimeReader _times;
    private readonly YearReader _years;

    public CellReader(TokenList tokens)
    {
        _tokens = tokens;
        _amounts = new AmountReader(tokens);
        _ranges = new RangeReader(tokens, _amounts);
        _tolerances = new ToleranceReader(tokens, _amounts);
        _dates = new DateReader(tokens);
        _times = new TimeReader(tokens);
        _years = new YearReader(tokens);
    }

    /// <summary>Reads a cell.</summary>
    public CellReading Read(in TableCell cell)
    {
        if (cell.IsBlank)
            return new CellReading(CellKind.Blank);
        if (IsNoValue(cell))
            return new CellReading(CellKind.NoValue);
        int end = RemarkAt(cell.First, FootnotesAt(cell));
        if (TryCalendar(cell.First, end, out CalendarReading calendar, out bool year) && !year)
            return new CellReading(CellKind.Calendar, Calendar: calendar);
        if (TryNumber(cell.First, end, out CellReading number))
            return year ? number with { Kind = CellKind.Year, Calendar = calendar } : number;
        if (year)
            return new CellReading(CellKind.Calendar, Calendar: calendar);
        return new CellReading(_tokens[cell.First].Kind is TokenKind.Number or TokenKind.Currency && cell.Length <= LongestMixed ? CellKind.Mixed : CellKind.Text);
    }

    /// <summary>Whether a cell names a time by a year: 2024, FY2024, Q1 2024, 2023/24, December 2024.</summary>
    public bool IsPeriod(in TableCell cell)
    {
        bool year = false;
        for (int i = cell.First; i < cell.End; i++)
        {
            if (_tokens[i].Kind == TokenKind.Number && _tokens[i].Length == 4 && _tokens.TryInteger(i, out int number))
                year |= number is >= 1800 and <= 2199;
        }

        return year && cell.Length <= 8;
    }

    private bool IsNoValue(in TableCell cell)
    {
        bool drawn = true;
        for (int i = cell.First; i < cell.End && drawn; i++)
            drawn = _tokens[i].Kind is TokenKind.Dash or TokenKind.Point || _tokens[i].First is '*' or '?';
        return drawn || cell.Length <= 4 && TableWords.NoValues.Contains(_tokens.Span(cell.First, cell.End));
    }

    private bool TryCalendar(int first, int end, out CalendarReading calendar, out bool year)
    {
        year = false;
        calendar = default;
        if (_tokens[first].Kind is not (TokenKind.Number or TokenKind.DottedNumber or TokenKind.Word))
            return false;
        if (_dates.TryRead(first, out calendar) && calendar.Next == end)
            return true;
        if (_tokens[first].Kind != TokenKind.Number)
            return false;
        if (_times.TryRead(first, out calendar) && calendar.Next == end)
            return true;
        year = _years.TryRead(first, out calendar) && calendar.Next == end;
        return year;
    }

    private bool TryNumber(int i, int end, out CellReading reading)
    {
        reading = default;
        bool bracketed = _tokens.IsChar(i, '(') && i + 1 < end;
        if (bracketed)
            i++;
        i = SkipHedge(i, end);
        bool minus = _tokens[i].Kind == TokenKind.Dash && i + 1 < end && !_tokens[i + 1].SpaceBefore;
        int number = minus ? i + 1 : i;
        if (_tokens[number].Kind is not (TokenKind.Number or TokenKind.Currency or TokenKind.Word) || !_amounts.TryRead(number, out Amount amount) || !IsNumber(amount))
            return false;
        if (amount.First < i || amount.First > number)
            return false;
        if (minus && !amount.Negative)
            amount = Negated(amount) with { First = i };

        bool signed = false;
        if (amount.Currency == null && amount.Unit.Code == null && SignCellBefore(bracketed ? i - 1 : amount.First) is { } currency)
            (amount, signed) = (amount with { Currency = currency }, true);
        amount = _tolerances.Extend(amount);
        if (TryComma(amount, end, out Amount continental))
            amount = continental;
        int next = amount.Next;
        RangeReading range = default;
        if (_ranges.TryRead(amount, out RangeReading read) || TryDashRange(amount, out read))
            (range, next) = (read, read.Next);
        bool multiple = next + 1 == end && _tokens[next].Length == 1 && _tokens[next].First is 'x' or '×' && !amount.IsMeasured;
        if (multiple)
            next++;
        if (bracketed)
        {
            if (!_tokens.IsChar(next, ')') || next >= end)
                return false;
            next++;
            // "(5.2)%": the sign stands behind the parentheses.
            if (next < end && _tokens.IsChar(next, '%') && !amount.IsMeasured)
            {
                next++;
                amount = amount with { Unit = new UnitReading("%", "ratio", next, 1, IsName: false) };
            }

            amount = amount with { Next = next };
        }

        reading = new CellReading(CellKind.Number, amount, range, default, bracketed, multiple, signed);
        return next == end;
    }

    /// <summary>0,75 and 48,2: alone in its cell, a comma with one or two digits behind it stands for the point.</summary>
    private bool TryComma(in Amount amount, int end, out Amount read)
    {
        read = amount;
        int comma = amount.Next;
        if (amount.IsMeasured || !_tokens.IsChar(comma, ',') || _tokens[comma].SpaceBefore || comma + 2 != end || _tokens[comma + 1].Kind != TokenKind.Number || _tokens[comma + 1].SpaceBefore || _tokens[comma + 1].Length == 3 || !_tokens.TryInteger(comma + 1, out _)
            || !amount.Numeral.Has(NumeralForm.PlainInteger) || amount.Numeral.Value.Decimal is not { } whole || DigitParser.Parse(("." + _tokens.Word(comma + 1)).AsSpan(), out _).Decimal is not { } decimals)
            return false;
        Value value = Value.Of(whole < 0 ? whole - decimals : whole + decimals, -_tokens[comma + 1].Length);
        read = amount with { Next = end, Numeral = amount.Numeral with { Value = value, Next = end, Form = amount.Numeral.Form & ~NumeralForm.PlainInteger } };
        return true;
    }

    /// <summary>The currency whose sign stands alone in the cell before.</summary>
    private string? SignCellBefore(int first) =>
        _tokens.IsChar(first - 1, '|') && _tokens[first - 2].Kind == TokenKind.Currency && _tokens.IsChar(first - 3, '|') ? MoneyReader.SignCode(_tokens[first - 2].First) : null;

    /// <summary>Digits that state a number: no code with leading zeros, no place in an order.</summary>
    private bool IsNumber(in Amount amount)
    {
        Numeral numeral = amount.Numeral;
        ref readonly Token token = ref _tokens[numeral.First];
        return numeral.Has(NumeralForm.Digits) && !numeral.Has(NumeralForm.Ordinal | NumeralForm.Magnitude) && token.Kind == TokenKind.Number
            && !(numeral.Has(NumeralForm.PlainInteger) && (token.First == '0' && token.Length > 1 || token.Length > LongestCode));
    }

    /// <summary>10 - 15: alone in its cell, a dash with spaces joins the ends of a range too.</summary>
    private bool TryDashRange(in Amount low, out RangeReading range)
    {
        range = default;
        int dash = low.Next;
        if (_tokens[dash].Kind != TokenKind.Dash || _tokens[dash].StartsSentence || !_amounts.TryRead(dash + 1, out Amount high) || high.First != dash + 1 || !IsNumber(high)
            || low.Numeral.Value.Decimal is not { } from || high.Numeral.Value.Decimal is not { } to || from >= to || low.IsMeasured && low.UnitCode != high.UnitCode)
            return false;
        range = new RangeReading(low.Numeral.Value, high.Numeral.Value, high.UnitCode, high.Next);
        return true;
    }

    /// <summary>~5, &lt; 5, +5, ca. 5, up to 5.</summary>
    private int SkipHedge(int i, int end)
    {
        int limit = Math.Min(end - 1, i + 4);
        while (i < limit && (_tokens[i].Length == 1 && _tokens[i].First is '~' or '∼' or '≈' or '<' or '>' or '≤' or '≥' or '+'
            || _tokens[i].Kind == TokenKind.Word && _tokens.Is(i, WordClass.HedgeWord) || _tokens[i].Kind == TokenKind.Point && _tokens.Is(i - 1, WordClass.HedgeWord)))
            i++;
        return i;
    }

    private static Amount Negated(in Amount amount) => amount.Numeral.Value.Decimal is { } number
        ? amount with { Numeral = amount.Numeral with { Value = Value.Of(-number, amount.Numeral.Value.Granularity) }, Negative = true }
        : amount;

    /// <summary>Where the footnote marks of a cell begin: 12*, 12†, 12¹, 12a, 12[1], 12 (b), 12^2.</summary>
    private int FootnotesAt(in TableCell cell)
    {
        int end = cell.End;
        for (int marks = 0; marks < 3 && end - 1 > cell.First; marks++)
        {
            int mark = end - MarkLength(cell.First, end);
            if (mark == end)
                break;
            end = mark;
        }

        return end;
    }

    /// <summary>Where a remark begins behind a number: 64 (est.), £650 (two parts), 998(1), 0.443s (5.43x), 13,002 r; the cell's end where there is none.</summary>
    private int RemarkAt(int first, int end)
    {
        if (_tokens[first].Kind is not (TokenKind.Number or TokenKind.Currency or TokenKind.Dash))
            return end;
        // The flags of official statistics: revised, provisional, estimated.
        if (end - 2 >= first && _tokens[end - 1].Kind == TokenKind.Word && _tokens[end - 1].Length == 1 && _tokens[end - 1].First is 'r' or 'p' or 'e' or 'z' or 'u' && _tokens[end - 1].SpaceBefore && _tokens[end - 2].Kind == TokenKind.Number)
            return end - 1;
        if (!_tokens.IsChar(end - 1, ')') && !_tokens.IsChar(end - 1, ']'))
            return end;
        for (int i = end - 2; i > first && i > end - LongestRemark; i--)
        {
            if (_tokens[i].First is '(' or '[' && _tokens[i].Length == 1)
                return _tokens[i - 1].Kind is TokenKind.Number or TokenKind.Word || _tokens.IsChar(i - 1, '%') ? i : end;
        }

        return end;
    }

    private int MarkLength(int first, int end)
    {
        ref readonly Token last = ref _tokens[end - 1];
        if (last.Length == 1 && last.First is '*' or '†' or '‡' or '§' or '¶' or '#')
            return 1;
        bool afterNumber = _tokens[end - 2].Kind == TokenKind.Number || _tokens.IsChar(end - 2, ')') || _tokens.IsChar(end - 2, '%');
        if (!last.SpaceBefore && afterNumber && (last.Kind == TokenKind.Superscript || last.Kind == TokenKind.Word && last.Length == 1 && last.First is >= 'a' and <= 'e'))
            return 1;
        if (end - 3 > first && (last.First == ']' && _tokens.IsChar(end - 3, '[') || last.First == ')' && _tokens.IsChar(end - 3, '(') && _tokens[end - 2].Kind == TokenKind.Word && _tokens[end - 2].Length == 1))
            return 3;
        if (end - 4 > first && last.First == ']' && _tokens.IsChar(end - 3, '^') && _tokens.IsChar(end - 4, '['))
            return 4;
        return end - 2 > first && _tokens.IsChar(end - 2, '^') && !_tokens[end - 2].SpaceBefore && _tokens[end - 3].Kind == TokenKind.Number && _tokens[end - 3].Length != 2 ? 2 : 0;
    }
}
