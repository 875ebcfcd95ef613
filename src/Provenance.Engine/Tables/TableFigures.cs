using Provenance.Engine.Figures;
using Provenance.Engine.Figures.Dates;
using Provenance.Engine.Figures.NoFigures;
using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tables;

/// <summary>
/// Makes figures of the cells of a table. The unit of a number is the one in its cell, else the one of its column's head,
/// else of its row's label, else of the row's cell for units, else of the whole table; what it measures is the row's
/// label with the column's head.
/// </summary>
internal sealed class TableFigures
{

    private const int LongestKey = 8;

    private readonly TextDocument _document;
    private readonly TokenList _tokens;
    private readonly HedgeReader _hedges;
    private readonly CellReader _cells;
    private readonly List<FigureCitation> _figures;
    private readonly List<LeftOutNumber>? _leftOut;
    private readonly Action<int, int> _readWords;
    private TableLayout _layout = null!;
    private TextSpan _sentence;
    private TextSpan _key;
    private TextSpan _keyHead;
    private bool _isAccount;

    /// <param name="document">The document.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="figures">Where figures are added.</param>
    /// <param name="leftOut">Where numbers that are no figures are noted; null where nobody asks.</param>
    /// <param name="readWords">Reads the figures between two tokens as those of a sentence.</param>
    public TableFigures(TextDocument document, TokenList tokens, List<FigureCitation> figures, List<LeftOutNumber>? leftOut, Action<int, int> readWords)
    {
        _document = document;
        _tokens = tokens;
        _hedges = new HedgeReader(tokens);
        _cells = new CellReader(tokens);
        _figures = figures;
        _leftOut = leftOut;
        _readWords = readWords;
    }

    /// <summary>How many figures are wanted at most; behind the row with the first one more, reading stops.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>Adds the figures of a table, by position.</summary>
    public void Read(TableLayout layout)
    {
        _layout = layout;
        _isAccount = IsAccount();
        ForgetScale(layout.CaptionStart);
        for (int row = 0; row < layout.Table.Rows.Count && _figures.Count <= Most; row++)
        {
            TableRow line = layout.Table.Rows[row];
            _sentence = _tokens.SpanOf(line.First, line.End);
            if (row < layout.HeadRows)
                LeaveOut(line.First, line.End, NotAFigure.TableHead);
            else
                ReadRow(row, line);
        }
    }

    /// <summary>The "millions" of a caption are the scale of its table's numbers, and no figure of their own.</summary>
    private void ForgetScale(int caption)
    {
        int last = _figures.Count - 1;
        if (last < 0 || caption == _layout.Table.First || _figures[last].Kind != FigureKind.Magnitude || _figures[last].Span.Start < _tokens[caption].Start)
            return;
        _leftOut?.Add(new LeftOutNumber(_figures[last].Span, NotAFigure.TableHead));
        _figures.RemoveAt(last);
    }

    private void ReadRow(int row, in TableRow line)
    {
        TableHead label = _layout.LabelOf(row);
        HeadUnit ownUnit = _layout.UnitOf(row);
        (_key, _keyHead) = KeyOf(row, line, label);
        for (int column = 0; column < line.Cells.Length; column++)
        {
            TableCell cell = line.Cells[column];
            if (IsTaken(cell))
                continue;
            switch (_layout.KindOf(row, column))
            {
                case CellKind.Blank or CellKind.NoValue:
                    break;
                case CellKind.Number or CellKind.Year or CellKind.Calendar when _layout.RoleOf(column) == ColumnRole.Key:
                    LeaveOut(cell.First, cell.End, NotAFigure.TableKey);
                    break;
                case CellKind.Number or CellKind.Year when column == _layout.LabelColumn:
                    LeaveOut(cell.First, cell.End, NotAFigure.TableHead);
                    break;
                case CellKind.Number or CellKind.Year or CellKind.Calendar:
                    AddCell(row, column, cell, label, ownUnit);
                    break;
                default:
                    ReadCellWords(column, cell);
                    break;
            }
        }
    }

    /// <summary>What tells a row apart that no words label: the number in its key column, a label of numbers ("from 100"), else the number in front.</summary>
    private (TextSpan Key, TextSpan Head) KeyOf(int row, in TableRow line, in TableHead label)
    {
        if (!label.Label.IsEmpty)
            return default;
        int key = Math.Max(0, _layout.LabelColumn);
        for (int column = line.Cells.Length - 1; column >= 0 && _layout.LabelColumn < 0; column--)
        {
            if (_layout.RoleOf(column) == ColumnRole.Key)
                key = column;
        }

        TableCell cell = line.Cells[key];
        if (cell.IsBlank || cell.Length > LongestKey || _layout.KindOf(row, key) is CellKind.NoValue)
            return default;
        return (_tokens.SpanOf(cell.First, cell.End), _layout.HeadRows > 0 ? _layout.HeadOf(key).Label : default);
    }

    /// <summary>Reads the words of a cell; in the label of a row, a bare number tells things apart ("lzq 3.6 -1").</summary>
    private void ReadCellWords(int column, in TableCell cell)
    {
        int before = _figures.Count;
        _readWords(cell.First, cell.End);
        if (column != _layout.LabelColumn)
            return;
        for (int i = _figures.Count - 1; i >= before; i--)
        {
            if (_figures[i].Unit != null || _figures[i].Kind is not FigureKind.Count)
                continue;
            _leftOut?.Add(new LeftOutNumber(_figures[i].Span, NotAFigure.TableHead));
            _figures.RemoveAt(i);
        }
    }

    /// <summary>A figure that was read before reaches into the cell.</summary>
    private bool IsTaken(in TableCell cell) => !cell.IsBlank && _figures.Count > 0 && _figures[_figures.Count - 1].Span.End > _tokens[cell.First].Start;

    private void AddCell(int row, int column, in TableCell cell, in TableHead label, HeadUnit ownUnit)
    {
        CellReading reading = _cells.Read(cell);
        (Measure measure, TextSpan second) = MeasureOf(row, column, label);
        if (reading.Kind == CellKind.Calendar)
        {
            AddCalendar(reading.Calendar, measure, second);
            return;
        }

        ReadNumber(row, column, cell, reading, label, ownUnit, measure, second);
        // "0.443s (5.43x)": what stands behind the number in brackets is read by itself.
        int rest = reading.IsRange ? reading.Range.Next : reading.Amount.Next;
        if (rest < cell.End && _tokens[rest].First is '(' or '[')
            _readWords(rest, cell.End);
    }

    private void ReadNumber(int row, int column, in TableCell cell, in CellReading reading, in TableHead label, HeadUnit ownUnit, Measure measure, TextSpan second)
    {
        HeadUnit unit = UnitOf(row, column, label, ownUnit);
        if (reading.Kind == CellKind.Year && unit.IsNone && _layout.HoldsYears(column))
        {
            AddCalendar(reading.Calendar, measure, second);
            return;
        }

        string? written = reading.IsRange ? reading.Range.Unit : reading.Amount.UnitCode;
        bool known = TryWholeUnit(row, column, reading, written, ref unit);
        // (12) is a loss in an account; elsewhere it may be an error, a share, a note.
        if (!known || reading.Bracketed && !_isAccount)
            LeaveOut(cell.First, cell.End, NotAFigure.Unclear);
        else
            AddNumber(reading, unit, written, measure, second);
    }

    /// <summary>
    /// Gives a number that has no unit, or only a currency sign, of its own what the caption or the column's first amount
    /// says; false where it cannot be told whether that is meant here too.
    /// </summary>
    private bool TryWholeUnit(int row, int column, in CellReading reading, string? written, ref HeadUnit unit)
    {
        HeadUnit whole = _layout.WholeUnit;
        bool priced = reading.Amount.Currency != null;
        if (!unit.IsNone || reading.Multiple || written != null && (!priced || whole.Code != null))
            return true;
        bool apart = _layout.IsApart(row, column);
        // "Earnings per share | $ | 1.42": the sign says the unit, and the scale of the others is not meant.
        if (!whole.IsNone && apart)
            return priced || written == null && !reading.IsRange && _layout.IsCounted(row) && !_layout.HasPer(row);
        HeadUnit account = written == null && whole.Code == null && !apart ? _layout.AccountUnitOf(column) : default;
        unit = account.IsNone ? whole : account with { Multiplier = whole.IsNone ? 1 : whole.Multiplier };
        return true;
    }

    private HeadUnit UnitOf(int row, int column, in TableHead label, HeadUnit ownUnit)
    {
        HeadUnit head = _layout.HeadOf(column).Unit;
        if (!head.IsNone)
            return head;
        if (!label.Unit.IsNone)
            return label.Unit;
        return ownUnit;
    }

    private void AddNumber(in CellReading reading, HeadUnit unit, string? written, Measure measure, TextSpan second)
    {
        // A scale or another unit in the cell says all there is to say; the same unit leaves the head its scale.
        bool scaled = reading.Amount.Numeral.Has(NumeralForm.Scaled);
        bool other = written != null && written != unit.Code && !(unit.Code == null && reading.Amount.Currency != null);
        decimal factor = unit.IsNone || scaled || reading.Multiple || other ? 1 : unit.Multiplier;
        string? code = written ?? (reading.Multiple ? null : unit.Code);
        bool money = written == null ? unit.IsMoney : reading.Amount.Currency != null || unit.IsMoney && written == unit.Code;
        decimal sign = reading.Bracketed && !reading.Amount.Negative ? -1 : 1;
        int next = reading.IsRange ? reading.Range.Next : reading.Amount.Next;
        FigureKind kind = reading.IsRange ? FigureKind.Range : reading.Multiple ? FigureKind.Multiple : KindOf(code, money, reading.Amount.Numeral);
        TextSpan key = _key.Start <= _tokens[reading.First].Start && _key.End > _tokens[reading.First].Start ? default : _key;
        FigureParts? parts = reading.IsRange ? new FigureParts(Times(reading.Range.Low, factor), Times(reading.Range.High, factor), Column: second, Key: key, KeyHead: _keyHead)
            : second.IsEmpty && key.IsEmpty ? null : new FigureParts(Column: second, Key: key, KeyHead: _keyHead);
        _figures.Add(new FigureCitation(_document, _tokens.SpanOf(reading.First, next), _sentence, kind)
        {
            Token = reading.First,
            Value = reading.IsRange ? Value.None : Times(reading.Amount.Numeral.Value, factor * sign),
            Parts = parts,
            Unit = code,
            IsUnitInferred = code != null && (written == null || reading.IsSigned),
            Hedge = _tokens[reading.Amount.First].StartsSentence ? Hedge.Exact : _hedges.Read(reading.Amount.First, next, next),
            Measure = measure,
        });
    }

    private void AddCalendar(in CalendarReading reading, Measure measure, TextSpan second) =>
        _figures.Add(new FigureCitation(_document, _tokens.SpanOf(reading.First, reading.Next), _sentence, reading.Kind)
        {
            Token = reading.First,
            Value = reading.Iso == null ? Value.None : reading.Kind == FigureKind.Duration ? Value.Of(decimal.Parse(reading.Iso, System.Globalization.CultureInfo.InvariantCulture)) : Value.OfIso(reading.Iso),
            Unit = reading.Kind == FigureKind.Duration ? "s" : null,
            Parts = reading.Low != null && reading.High != null ? new FigureParts(Value.OfIso(reading.Low), Value.OfIso(reading.High), Column: second)
                : second.IsEmpty ? null : new FigureParts(Column: second),
            Measure = measure,
        });

    /// <summary>The row's label and the column's head; a year in front of the row stands behind the head.</summary>
    private (Measure First, TextSpan Second) MeasureOf(int row, int column, in TableHead label)
    {
        TextSpan head = _layout.HeadOf(column).Label;
        if (label.Label.IsEmpty || column == _layout.LabelColumn)
            return (new Measure(head), default);
        if (head.IsEmpty || TableWords.GenericHeads.Contains(_document.Text.AsSpan(head.Start, head.Length)))
            return (new Measure(label.Label), default);
        bool dated = _layout.KindOf(row, _layout.LabelColumn) is CellKind.Year or CellKind.Calendar;
        return dated ? (new Measure(head), label.Label) : (new Measure(label.Label), head);
    }

    private static FigureKind KindOf(string? code, bool money, in Numeral numeral)
    {
        if (money)
            return FigureKind.Money;
        if (code == null || code[0] == '{')
            return code == null && numeral.Has(NumeralForm.Fraction) ? FigureKind.Fraction : FigureKind.Count;
        return UnitLexicon.Shared.FindCode(code)?.Dimension switch
        {
            "ratio" or "points" => FigureKind.Percent,
            "time" => FigureKind.Duration,
            _ => FigureKind.Quantity,
        };
    }

    private static Value Times(Value value, decimal factor)
    {
        if (factor == 1 || value.Decimal is not { } number)
            return value;
        decimal magnitude = Math.Abs(factor);
        Value product = NumeralReader.Multiply(factor < 0 ? -number : number, magnitude, magnitude < 1 ? value.Granularity - 2 : value.Granularity);
        return product;
    }

    /// <summary>Whether some number of the table is money.</summary>
    private bool IsAccount()
    {
        bool money = _layout.WholeUnit.IsMoney;
        for (int column = 0; column < _layout.Table.Columns; column++)
            money |= _layout.HeadOf(column).Unit.IsMoney;
        for (int row = _layout.HeadRows; row < _layout.Table.Rows.Count && !money; row++)
        {
            money = _layout.LabelOf(row).Unit.IsMoney || _layout.UnitOf(row).IsMoney;
            foreach (TableCell cell in _layout.Table.Rows[row].Cells)
                money |= !cell.IsBlank && (_tokens[cell.First].Kind == TokenKind.Currency || _tokens.IsChar(cell.First - 1, '|') && _tokens[cell.First - 2].Kind == TokenKind.Currency);
        }

        return money;
    }

    /// <summary>Notes every number between two tokens.</summary>
    private void LeaveOut(int first, int end, NotAFigure reason)
    {
        for (int i = first; i < end && _leftOut != null; i++)
        {
            if (_tokens[i].Kind is TokenKind.Number or TokenKind.DottedNumber)
                _leftOut.Add(new LeftOutNumber(_tokens.SpanOf(i, i + 1), reason));
        }
    }
}
