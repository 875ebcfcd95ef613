using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Dates;

/// <summary>Reads quarters and halves of a calendar year as the months they span: Q3 2020, 2020 Q3, the first half of 2019.</summary>
internal sealed class QuarterReader
{
    private readonly TokenList _tokens;

    public QuarterReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Reads the quarter that begins at a token.</summary>
    public bool TryRead(int i, out CalendarReading reading)
    {
        reading = default;
        if (_tokens[i].Kind == TokenKind.Word)
            return _tokens.Is(i, WordClass.Ordinal) ? TryNamed(i, out reading) : TryShort(i, out int parts, out int part, out int next) && TryYear(next, out int year, out next) && TrySpan(i, next, year, parts, part, out reading);
        // 2020 Q3, 2020-Q3
        if (_tokens[i].Kind != TokenKind.Number || _tokens[i].Length != 4 || !TryYear(i, out int first, out int quarter))
            return false;
        if (_tokens[quarter].Kind == TokenKind.Dash && !_tokens[quarter].SpaceBefore)
            quarter++;
        return TryShort(quarter, out int of, out int number, out int end) && TrySpan(i, end, first, of, number, out reading);
    }

    /// <summary>third quarter of 2020, second half of 2019, first-half 2021.</summary>
    private bool TryNamed(int i, out CalendarReading reading)
    {
        reading = default;
        int noun = _tokens[i + 1].Kind == TokenKind.Dash && !_tokens[i + 1].SpaceBefore ? i + 2 : i + 1;
        int parts = _tokens.IsLexeme(noun, English.Quarter) ? 4 : _tokens.IsLexeme(noun, English.Half) ? 2 : 0;
        return parts > 0 && TryYear(noun + 1, out int year, out int next) && TrySpan(i, next, year, parts, (int)_tokens.ValueOf(i), out reading);
    }

    /// <summary>Q3, H1.</summary>
    private bool TryShort(int i, out int parts, out int part, out int next)
    {
        part = 0;
        next = i + 2;
        ref readonly Token letter = ref _tokens[i];
        parts = letter.Length != 1 || letter.Kind != TokenKind.Word ? 0 : letter.First switch { 'Q' or 'q' => 4, 'H' => 2, _ => 0 };
        return parts > 0 && !_tokens[i + 1].SpaceBefore && _tokens[i + 1].Length == 1 && _tokens.TryInteger(i + 1, out part);
    }

    private bool TryYear(int i, out int year, out int next)
    {
        if (_tokens.IsLexeme(i, English.Of) || _tokens.IsLexeme(i, English.In) || _tokens.IsChar(i, ','))
            i++;
        next = i + 1;
        year = 0;
        return _tokens[i].Kind == TokenKind.Number && _tokens[i].Length == 4 && !_tokens[i].StartsParagraph && _tokens.TryInteger(i, out year) && YearReader.IsWrittenAbout(year);
    }

    private static bool TrySpan(int first, int next, int year, int parts, int part, out CalendarReading reading)
    {
        int months = 12 / parts;
        reading = new CalendarReading(first, next, FigureKind.Range, null, Month(year, (part - 1) * months + 1), Month(year, part * months));
        return part >= 1 && part <= parts;
    }

    private static string Month(int year, int month) =>
        year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture) + "-" + month.ToString("D2", System.Globalization.CultureInfo.InvariantCulture);
}
