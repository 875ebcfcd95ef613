using System.Globalization;

using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Figures.Units;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.Dates;

/// <summary>
/// Tells years from counts. Four plain digits of the years that are written about are a year unless a counted noun or
/// a unit follows that years do not have; spans of years, decades and quarters are read here too.
/// </summary>
internal sealed class YearReader
{
    private const int HeatReach = 12;
    private const int FirstYear = 1400;
    private const int LastYear = 2199;

    private readonly TokenList _tokens;
    private readonly UnitReader _units;
    private readonly HedgeReader _hedges;

    public YearReader(TokenList tokens)
    {
        _tokens = tokens;
        _hedges = new HedgeReader(tokens);
        _units = new UnitReader(tokens);
    }

    /// <summary>Whether four digits are a year rather than a count, for all that the number says.</summary>
    public static bool IsWrittenAbout(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>nineteen eighty-four, twenty nineteen: two numbers under a hundred, as years are spoken.</summary>
    public bool TrySpoken(int i, out CalendarReading reading)
    {
        reading = default;
        if (!_tokens.Is(i, WordClass.Cardinal) || _tokens.ValueOf(i) is not (>= 14 and <= 20) || !_tokens.Is(i + 1, WordClass.Cardinal) || _tokens[i + 1].StartsSentence || !_tokens[i + 1].SpaceBefore)
            return false;
        decimal rest = _tokens.ValueOf(i + 1);
        int next = i + 2;
        if (rest >= 20 && rest % 10 == 0)
        {
            int units = _tokens[next].Kind == TokenKind.Dash && !_tokens[next].SpaceBefore && !_tokens[next + 1].SpaceBefore ? next + 1 : next;
            if (_tokens.Is(units, WordClass.Cardinal) && _tokens.ValueOf(units) is >= 1 and <= 9 && !_tokens[units].StartsSentence)
                (rest, next) = (rest + _tokens.ValueOf(units), units + 1);
        }

        bool teens = _tokens.ValueOf(i) == 20 && rest < 10;
        if (rest is < 10 or > 99 || teens || _tokens.Is(next, WordClass.Scale | WordClass.Cardinal | WordClass.CurrencyName) || UnitLexicon.IsNameAt(_tokens, next))
            return false;
        reading = new CalendarReading(i, next, FigureKind.Year, Iso((int)_tokens.ValueOf(i) * 100 + (int)rest));
        return true;
    }

    /// <summary>Reads the year, decade or span of years that begins at a number.</summary>
    public bool TryRead(int i, out CalendarReading reading)
    {
        reading = default;
        if (TryDecade(i, out reading) || TryEra(i, out reading))
            return true;
        // "in the year 1066": the word says it of any digits.
        if (_tokens[i].Kind == TokenKind.Number && _tokens[i].Length is 3 or 4 && CalendarWords.IsYear(_tokens.Span(i - 1)) && !_tokens[i - 1].IsCapital && !_tokens[i].StartsSentence && _tokens.IsLexeme(i - 2, English.The) && !CountedNoun.IsPlural(_tokens, i + 1) && _tokens.TryInteger(i, out int said) && said is >= 100 and < FirstYear)
        {
            reading = new CalendarReading(i, i + 1, FigureKind.Year, Iso(said));
            return true;
        }

        if (TrySeason(i, out reading))
            return true;
        if (!IsYear(i, out int year))
            return false;
        if (TrySpan(i, year, out reading))
            return true;
        if (CountsSomething(i, year))
            return false;
        // "2018s best": a possessive that lost its apostrophe.
        if (_tokens[i + 1].Kind == TokenKind.Word && !_tokens[i + 1].SpaceBefore)
        {
            reading = new CalendarReading(i, i + 2, FigureKind.Year, Iso(year));
            return true;
        }

        reading = new CalendarReading(i, i + 1, FigureKind.Year, Iso(year));
        return true;
    }

    /// <summary>44 BC, 300 CE; AD 79. The year before 1 AD is 0000 (ISO 8601), so that 44 BC is -0043.</summary>
    private bool TryEra(int i, out CalendarReading reading)
    {
        reading = default;
        if (!TryAge(i, out int year))
            return false;
        bool after = TryEraWord(i + 1, out bool before) && _tokens[i + 1].SpaceBefore && !_tokens[i + 1].StartsSentence;
        if (!after && !(TryEraWord(i - 1, out before) && !before && !_tokens[i].StartsSentence && year <= LastYear))
            return false;
        if (!after && TryEraSpan(i, year, out reading))
            return true;
        reading = new CalendarReading(i, after ? i + 2 : i + 1, FigureKind.Year, before ? year == 1 ? "0000" : "-" + Iso(year - 1) : Iso(year));
        return true;
    }

    /// <summary>"in the winter of 612–613", "the summer of 843": behind a season, three digits are a year.</summary>
    private bool TrySeason(int i, out CalendarReading reading)
    {
        reading = default;
        if (_tokens[i].Length != 3 || _tokens[i].StartsSentence || !_tokens.IsLexeme(i - 1, English.Of) || !_tokens.IsWord(i - 2) || !CalendarWords.IsSeason(_tokens.Span(i - 2)) || !_tokens.TryInteger(i, out int year) || year < 100 || CountedNoun.TryFind(_tokens, i + 1, singular: false, out _, out _))
            return false;
        if (!TryEraSpan(i, year, out reading))
            reading = new CalendarReading(i, i + 1, FigureKind.Year, Iso(year));
        return true;
    }

    /// <summary>AD 580–650, AD 612/613: behind the era, both are years of it.</summary>
    private bool TryEraSpan(int i, int low, out CalendarReading reading)
    {
        reading = default;
        bool joined = _tokens[i + 1].Kind == TokenKind.Dash && _tokens[i + 1].First != '\u2014' || _tokens.IsChar(i + 1, '/');
        if (!joined || _tokens[i + 1].SpaceBefore != _tokens[i + 2].SpaceBefore || _tokens[i + 2].Kind != TokenKind.Number || _tokens[i + 2].Length > 4 || !_tokens.TryInteger(i + 2, out int high) || high <= low || high > LastYear)
            return false;
        reading = new CalendarReading(i, i + 3, FigureKind.Range, null, Iso(low), Iso(high));
        return true;
    }

    /// <summary>The digits of a year of an era, with a comma in tens of thousands.</summary>
    private bool TryAge(int i, out int year)
    {
        year = 0;
        if (_tokens[i].Length <= 4)
            return _tokens.TryInteger(i, out year) && year >= 1;
        bool isLong = _tokens[i].Length is 5 or 6 && _tokens[i].Kind == TokenKind.Number && DigitParser.Parse(_tokens.Span(i), out _).Decimal is { } digits && digits == Math.Floor(digits) && digits < 1_000_000 && (year = (int)digits) > 0;
        return isLong && TryEraWord(i + 1, out bool before) && before;
    }

    private bool TryEraWord(int i, out bool before)
    {
        before = false;
        ref readonly Token token = ref _tokens[i];
        if (token.Kind != TokenKind.Word || !token.IsCapital || token.Length > 6 || token.First is not ('A' or 'B' or 'C'))
            return false;
        foreach ((string word, bool era) in CalendarWords.Eras)
        {
            if (_tokens.Span(i).SequenceEqual(word.AsSpan()))
            {
                before = era;
                return true;
            }
        }

        return false;
    }

    /// <summary>1990s, 1990's, the 90s.</summary>
    private bool TryDecade(int i, out CalendarReading reading)
    {
        reading = default;
        ref readonly Token suffix = ref _tokens[i + 1];
        bool s = !suffix.SpaceBefore && (suffix.Kind == TokenKind.Word && suffix.Length == 1 && suffix.First == 's' || suffix.Kind == TokenKind.Clitic && suffix.Length == 2 && _tokens.Text[suffix.End - 1] == 's');
        if (!s || _tokens[i].Length is not (2 or 4) || !_tokens.TryInteger(i, out int year) || year % 10 != 0)
            return false;
        if (_tokens[i].Length == 2)
        {
            // "the 90s" are years, "in his 50s" is an age: an age takes a possessive.
            if (!_tokens.IsLexeme(i - 1, English.The) && _tokens[i - 1].Kind != TokenKind.Mark && !_tokens.IsLexeme(i - 2, English.The) || year < 20 || IsOfHeat(i) || _tokens.IsWord(i - 1) && NumberedWords.IsAboveOrBelow(_tokens.Span(i - 1)))
                return false;
            year += 1900;
        }

        reading = new CalendarReading(i, i + 2, FigureKind.Range, null, Iso(year), Iso(year % 100 == 0 && year != 2000 ? year + 99 : year + 9));
        return year is >= FirstYear and <= LastYear;
    }

    /// <summary>"highs in the 60s": behind a word for heat and cold, they are degrees.</summary>
    private bool IsOfHeat(int i)
    {
        for (int k = i - 1; k > i - HeatReach && k >= 0 && !_tokens[k + 1].StartsSentence; k--)
        {
            if (_tokens[k].Kind == TokenKind.Word && NumberedWords.IsHeat(_tokens.Span(k)))
                return true;
        }

        return false;
    }

    /// <summary>2016 to 2021, 2019-20, 2019–2021, between 2016 and 2021.</summary>
    private bool TrySpan(int i, int low, out CalendarReading reading)
    {
        reading = default;
        int second = i + 2;
        bool dash = _tokens[i + 1].Kind == TokenKind.Dash && _tokens[i + 1].First is '-' or '\u2013' or '\u2010' && _tokens[i + 1].SpaceBefore == _tokens[second].SpaceBefore;
        dash |= _tokens[i + 1].First == '~' && _tokens[i + 1].Length == 1;
        bool slash = _tokens.IsChar(i + 1, '/') && !_tokens[second].SpaceBefore && _tokens[second].Length == 2;
        bool word = _tokens.IsLexeme(i + 1, English.To) || _tokens.IsLexeme(i + 1, English.Through) || _tokens.IsLexeme(i + 1, English.Until)
            || _tokens.IsLexeme(i + 1, English.And) && _tokens.IsLexeme(i - 1, English.Between);
        if (!dash && !word && !slash || word && DateReader.IsMovedFrom(_tokens, i))
            return false;
        int high;
        if (_tokens[second].Kind == TokenKind.Number && _tokens[second].Length == 2 && (dash || slash) && _tokens.TryInteger(second, out int shortYear))
            high = low / 100 * 100 + shortYear;
        else if (!IsYear(second, out high))
            return false;
        if (high <= low || high - low > 400 || _tokens[second + 1].Kind == TokenKind.Dash && !_tokens[second + 1].SpaceBefore && _tokens[second + 2].Kind == TokenKind.Number)
            return false;
        reading = new CalendarReading(i, second + 1, FigureKind.Range, null, Iso(low), Iso(high));
        return true;
    }

    private bool IsYear(int i, out int year)
    {
        year = 0;
        ref readonly Token token = ref _tokens[i];
        return token.Kind == TokenKind.Number && token.Length == 4
            && _tokens.TryInteger(i, out year) && year is >= FirstYear and <= LastYear
            && !(_tokens[i - 1].Kind == TokenKind.Currency) && !(_tokens[i + 1].Kind == TokenKind.Word && !_tokens[i + 1].SpaceBefore && !(_tokens[i + 1].Length == 1 && _tokens[i + 1].First == 's'));
    }

    /// <summary>A plural noun after it (2000 people) or a hedge that years do not take (about 2000) makes it a count.</summary>
    private bool CountsSomething(int i, int year)
    {
        // "since the year 2000 leap seconds are rare"
        if (CalendarWords.IsYear(_tokens.Span(i - 1)) && !_tokens[i].StartsSentence)
            return false;
        // "more than 2000", "an average of 1500": bounds and averages are taken of counts; "about 1990" may be a year.
        if (_tokens.IsLexeme(i - 1, English.Than) || _tokens.IsLexeme(i - 1, English.Of) && _tokens.Is(i - 2, WordClass.HedgeWord) || _tokens.IsLexeme(i - 1, English.To) && _tokens.IsLexeme(i - 2, English.Up) && year < 1900)
            return true;
        if (_units.TryRead(i + 1, out UnitReading unit) && !_tokens[i + 1].IsCapital && (unit.Code.Length > 1 || unit.IsName || _tokens[i + 1].Length > 1))
            return true;
        if (_tokens[i + 1].First is '%' or '°' or '/' or '$' or '€')
            return true;
        if (!CountedNoun.TryFind(_tokens, i + 1, singular: false, out _, out int end))
            return false;
        bool dated = _tokens.Is(i - 1, WordClass.Preposition) && _hedges.ReadBefore(i) == Hedge.Exact && !_tokens.IsLexeme(i - 1, English.Of) && !_tokens.IsLexeme(i - 1, English.To)
            // "the end of 2031", "real 2013 dollars"
            || _tokens.IsLexeme(i - 1, English.Of) && _tokens.IsWord(i - 2) && (NumberedWords.IsPartOfTime(_tokens.Span(i - 2)) || _tokens.Is(i - 2, WordClass.Month))
            || _tokens.IsWord(i - 1) && CalendarWords.IsPriceBase(_tokens.Span(i - 1))
            || _tokens[i - 1].Kind == TokenKind.Number && !_tokens[i - 1].SpaceBefore && _tokens[i - 2].IsCapital
            // "a 2002 martial arts film": of what is many there is no "a".
            || _tokens.IsLexeme(i - 1, English.A) || _tokens.IsLexeme(i - 1, English.An)
            // "Apple 2018 sales"
            || _tokens[i - 1].Kind == TokenKind.Word && _tokens[i - 1].IsCapital && _tokens[i - 1].Lexeme == 0 && !_tokens[i].StartsSentence
            || _tokens.IsLexeme(i - 1, English.The) || _tokens[i - 1].Kind == TokenKind.Clitic || _tokens.Is(i - 1, WordClass.Determiner);
        return !dated && end > i + 1;
    }

    private static string Iso(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
