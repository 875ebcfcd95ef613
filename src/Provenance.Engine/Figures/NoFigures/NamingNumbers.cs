using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.NoFigures;

/// <summary>Tells numbers that name something from figures: parts of names, identifiers, references, house numbers ("Boeing 747", "section 4.2", "F-35").</summary>
internal sealed class NamingNumbers
{
    private readonly TokenList _tokens;
    private readonly TelephoneNumbers _telephones;
    private readonly ReferenceNumbers _references;
    private readonly FormulaNumbers _formulas;
    private readonly ServiceNumbers _services;

    /// <param name="tokens">The document's tokens.</param>
    /// <param name="headings">Its headings, as its format marks them.</param>
    public NamingNumbers(TokenList tokens, IReadOnlyList<DocumentHeading> headings)
    {
        _tokens = tokens;
        _telephones = new TelephoneNumbers(tokens);
        _references = new ReferenceNumbers(tokens, headings);
        _formulas = new FormulaNumbers(tokens);
        _services = new ServiceNumbers(tokens);
    }

    /// <summary>Why the numeral is no figure.</summary>
    /// <param name="numeral">A numeral with digits.</param>
    /// <param name="first">The first token, a currency sign or a minus included.</param>
    /// <param name="end">The token after the numeral and its unit.</param>
    /// <param name="measured">Whether a unit, a currency or a counted noun belongs to it.</param>
    public NotAFigure Judge(in Numeral numeral, int first, int end, bool measured)
    {
        int i = first;
        if (numeral.Value.IsNumber && IsDecadeOfDegrees(numeral))
            return NotAFigure.Unclear;
        NotAFigure joined = Joined(i, end);
        if (joined != NotAFigure.None)
            return joined;
        if (_telephones.IsPartOfOne(i) || IsIdentifierDigits(numeral, measured) || _formulas.IsPart(numeral.First, end))
            return NotAFigure.Identifier;
        if (IsCoordinate(numeral) || IsDoi(numeral) || _tokens.IsChar(numeral.Next, 'K') && !_tokens[numeral.Next].SpaceBefore && _tokens.IsWord(numeral.Next + 1) && NumberedWords.IsScreen(_tokens.Span(numeral.Next + 1)))
            return NotAFigure.Identifier;
        if (IsCopyright(i) || !_tokens[i].StartsSentence && _tokens[i - 1].IsAllCapitals && NumberedWords.IsStandard(_tokens.Span(i - 1)))
            return NotAFigure.NamePart;
        if (_references.IsCitation(i, end))
            return NotAFigure.Citation;
        if (_references.IsListNumber(i, end, measured))
            return NotAFigure.ListNumber;
        bool counted = measured && end == numeral.Next;
        if (_tokens[first].Kind != TokenKind.Currency && IsNumbered(i, numeral, measured, counted) || _references.IsReported(i, end))
            return NotAFigure.NamePart;
        if (IsStreet(end) || end > numeral.Next && _tokens[numeral.Next].IsCapital && _tokens[numeral.Next].Length == 1 && _tokens[numeral.Next].SpaceBefore && IsStreet(numeral.Next) || !measured && IsPostal(i))
            return NotAFigure.Address;
        if (numeral.Has(NumeralForm.PlainInteger) && (_telephones.IsCalled(i, end) || _services.IsStatusCode(i, end)) || IsNameInCapitals(numeral, end))
            return NotAFigure.NamePart;
        bool version = !numeral.Has(NumeralForm.Scaled | NumeralForm.Fraction | NumeralForm.Ordinal) && _tokens[i].Length <= 4;
        // Curlew 22.04 is of April 2022.
        version |= _tokens[i].Length == 5 && _tokens.Span(i).IndexOf('.') == 2 && _tokens[i].First is '1' or '2' && _tokens.Text[_tokens[i].Start + 3] is '0' or '1' && _tokens[i - 1].Lexeme == 0;
        bool plain = numeral.Has(NumeralForm.PlainInteger);
        return !measured && ((version || plain) && FollowsName(i) || plain && IsLabel(i, end) || i == numeral.First && _services.IsRelease(i, end)) ? NotAFigure.NamePart : NotAFigure.None;
    }

    /// <summary>"in the upper 30s", "the mid-40s": somewhere among ten, and never seconds.</summary>
    private bool IsDecadeOfDegrees(in Numeral numeral)
    {
        int i = numeral.First;
        if (_tokens[i].Length != 2 || !_tokens.IsChar(i + 1, 's') || _tokens[i + 1].SpaceBefore || !_tokens.TryInteger(i, out int number) || number % 10 != 0)
            return false;
        int word = _tokens[i - 1].Kind == TokenKind.Dash ? i - 2 : i - 1;
        return _tokens.IsLexeme(i - 1, English.The) || _tokens.IsWord(word) && NumberedWords.IsPartOfTen(_tokens.Span(word));
    }

    /// <summary>51.5074 N, 0.1278 W: two long decimals, each with a quarter of the sky.</summary>
    private bool IsCoordinate(in Numeral numeral)
    {
        int i = numeral.First;
        // 22.7N 46.6W
        if (IsJoinedQuarter(i + 1) && (_tokens[i + 2].Kind == TokenKind.Number && IsJoinedQuarter(i + 3) || _tokens[i - 2].Kind == TokenKind.Number && IsJoinedQuarter(i - 1)))
            return true;
        // 54.3312, -2.9714
        if (IsDegrees(i) && (IsPairOfDegrees(i, i + 1) || IsPairOfDegrees(i - (_tokens[i - 1].Kind == TokenKind.Dash ? 3 : 2), i - (_tokens[i - 1].Kind == TokenKind.Dash ? 2 : 1))))
            return true;
        return HasPlaces(i) && (IsQuarter(i + 1) && _tokens.IsChar(i + 2, ',') && HasPlaces(i + 3) && IsQuarter(i + 4) || IsQuarter(i + 1) && _tokens.IsChar(i - 1, ',') && IsQuarter(i - 2) && HasPlaces(i - 3));
    }

    /// <summary>Two numbers of four and more places with nothing but a comma between them, the second with a sign or both alone: how far north, and how far east.</summary>
    private bool IsPairOfDegrees(int first, int comma)
    {
        int second = _tokens[comma + 1].Kind == TokenKind.Dash && !_tokens[comma + 2].SpaceBefore ? comma + 2 : comma + 1;
        return IsDegrees(first) && IsDegrees(second) && _tokens.IsChar(comma, ',') && !_tokens.IsChar(second + 1, ',') && !_tokens.Is(second + 1, WordClass.Conjunction) && !_tokens.IsChar(first - 1, ',') && !_tokens.IsChar(first - 2, ',');
    }

    private bool IsDegrees(int i) =>
        _tokens[i].Kind == TokenKind.Number && _tokens[i].Length <= 12 && _tokens.Span(i).IndexOf('.') is >= 1 and <= 3 and var point && _tokens[i].Length - point > 4;

    private bool IsJoinedQuarter(int i) => !_tokens[i].SpaceBefore && _tokens[i].Kind == TokenKind.Word && _tokens[i].Length == 1 && _tokens[i].First is 'N' or 'S' or 'E' or 'W';

    private bool HasPlaces(int i) => _tokens[i].Kind == TokenKind.Number && _tokens.Span(i).IndexOf('.') is >= 1 and <= 3 and var point && _tokens[i].Length - point > 2;

    private bool IsQuarter(int i) => _tokens[i].Length == 1 && _tokens[i].First is 'N' or 'S' or 'E' or 'W' || _tokens[i].Length == 1 && _tokens[i].First == '°';

    /// <summary>10.5281/heron.44: the number of a publication.</summary>
    private bool IsDoi(in Numeral numeral) =>
        _tokens[numeral.First].Length >= 7 && _tokens.Span(numeral.First).StartsWith("10.".AsSpan(), StringComparison.Ordinal) && _tokens.IsChar(numeral.First + 1, '/') && !_tokens[numeral.First + 1].SpaceBefore && !_tokens[numeral.First + 2].SpaceBefore;

    /// <summary>© 2019, (c) 2011-2017, Copyright 2020: the year that a right begins.</summary>
    public bool IsCopyright(int i)
    {
        int sign = i - 1;
        // The first of a list or a span carries the sign for all.
        while (sign > i - 8 && (_tokens[sign].Kind is TokenKind.Number or TokenKind.Dash || _tokens.IsChar(sign, ',')))
            sign--;
        if (_tokens.IsChar(sign, '©'))
            return true;
        if (_tokens.IsChar(sign, ')') && _tokens.IsChar(sign - 2, '(') && (_tokens[sign - 1].First | 0x20) == 'c' && _tokens[sign - 1].Length == 1)
            return _tokens[sign - 2].StartsLine || NumberedWords.IsCopyright(_tokens.Span(sign - 3)) || _tokens[sign - 1].First == 'C';
        return NumberedWords.IsCopyright(_tokens.Span(sign));
    }

    /// <summary>"Watch The 63 Percent on Sunday": capitals on the article, and on the word behind the number, inside a sentence.</summary>
    private bool IsNameInCapitals(in Numeral numeral, int end)
    {
        int first = numeral.First;
        int word = numeral.Next;
        return !_tokens[first].StartsSentence && _tokens.IsLexeme(first - 1, English.The) && _tokens[first - 1].IsCapital && !_tokens[first - 1].StartsSentence && !_tokens[first - 1].IsAllCapitals
            && _tokens[word].Kind == TokenKind.Word && _tokens[word].IsCapital && !_tokens[word].IsAllCapitals && _tokens[word].SpaceBefore && !_tokens[word].StartsSentence && word <= end;
    }

    /// <summary>IL 60601, PO Box 45, ext. 12: the last line of an address.</summary>
    private bool IsPostal(int i)
    {
        if (_tokens[i].StartsSentence && !(_tokens.IsChar(i - 1, '.') && _tokens[i - 2].Length == 3) || _tokens[i - 1].Kind is not (TokenKind.Word or TokenKind.Point))
            return false;
        int word = _tokens[i - 1].Kind == TokenKind.Point && !_tokens[i - 1].SpaceBefore ? i - 2 : i - 1;
        ReadOnlySpan<char> before = _tokens.Span(word);
        return _tokens[i].Length == 5 && before.Length == 2 && _tokens[word].IsAllCapitals && _tokens.IsChar(word - 1, ',')
            || NumberedWords.IsBox(before) && _tokens[word - 1].IsCapital && _tokens[word].IsCapital
            || NumberedWords.IsExtension(before) && (before.Length == 3 || _tokens[i].Length <= 5);
    }

    private NotAFigure Joined(int i, int end)
    {
        ref readonly Token number = ref _tokens[i];
        ref readonly Token before = ref _tokens[i - 1];
        if (!number.SpaceBefore)
        {
            if (before.Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Number or TokenKind.DottedNumber || before.First is '#' or '№' or '/' or '_' or '\\' or '@' or '^' && before.Length == 1 || before.First == '+' && !IsPlusSign(i - 1, end))
                return before.First != '/' ? NotAFigure.Identifier : IsMeasureBefore(i - 2) && end > i + 1 || IsSameAgain(i - 2, end) ? NotAFigure.None : NotAFigure.Compound;
            // 1.2.3-beta.4
            if (before.Kind == TokenKind.Point && !before.SpaceBefore && _tokens[i - 2].Kind == TokenKind.Word)
                return NotAFigure.Identifier;
            if (before.Kind == TokenKind.Dash && !before.SpaceBefore && before.First != '\u2014')
            {
                ref readonly Token root = ref _tokens[i - 2];
                // "a magnitude-6.3 quake"
                bool quantity = _tokens.Span(i).IndexOf('.') >= 0 && NumberedWords.IsQuantity(_tokens.Span(i - 2));
                if (root.Kind == TokenKind.Word && !quantity && !NumberedWords.IsYearPrefix(_tokens.Span(i - 2)))
                    return NotAFigure.Identifier;
                if (root.Kind is TokenKind.Number or TokenKind.DottedNumber)
                    return NotAFigure.Compound;
            }

            // "COVID -19": a gap that crept into a name; "CAC -1.7%" is a change.
            if (before.Kind == TokenKind.Dash && before.First == '-' && _tokens[i - 2].IsAllCapitals && _tokens[i].Length <= 3 && _tokens[end - 1].First != '%' && _tokens.Span(i).IndexOf('.') < 0)
                return NotAFigure.Identifier;
            if (before.First == ':' && _tokens[i - 2].Kind == TokenKind.Number && !before.SpaceBefore)
                return NotAFigure.Compound;
        }

        ref readonly Token after = ref _tokens[end];
        if (after.SpaceBefore)
            return NotAFigure.None;
        if (after.Length == 1 && after.First is 'x' or '×' && (_tokens[end + 1].SpaceBefore || _tokens[end + 1].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.DottedNumber or TokenKind.Dash)))
            return NotAFigure.None;
        if (after.Kind is TokenKind.Word or TokenKind.Number or TokenKind.DottedNumber || after.First is '_' or '@' or '\\' or '^' && after.Length == 1)
            return NotAFigure.Identifier;
        if (after.First == '/' && end > i + 1 && (_tokens[end - 1].First == '%' || _tokens[end - 1].Kind == TokenKind.Word && _tokens[end + 1].Kind == TokenKind.Number && IsSameAgain(end - 1, end + 3)))
            return NotAFigure.None;
        bool numberAfter = _tokens[end + 1].Kind is TokenKind.Number or TokenKind.DottedNumber && !_tokens[end + 1].SpaceBefore;
        if (numberAfter && (after.First is '/' or ':' || after.Kind == TokenKind.Dash && after.First != '\u2014'))
            return NotAFigure.Compound;
        // 1-in-50-year: joined by a preposition to another number.
        if (after.Kind == TokenKind.Dash && _tokens.Is(end + 1, WordClass.Preposition) && !_tokens[end + 1].SpaceBefore && _tokens[end + 2].Kind == TokenKind.Dash && _tokens[end + 3].Kind == TokenKind.Number)
            return NotAFigure.Compound;
        // 3-D, 5-HT: one hyphen and a capital letter.
        if (after.Kind == TokenKind.Dash && after.First == '-' && _tokens[end + 1].Kind == TokenKind.Word && !_tokens[end + 1].SpaceBefore && (_tokens[end + 1].Length == 1 && !_tokens.IsLexeme(end + 1, English.A) || _tokens[end + 1].IsAllCapitals))
            return NotAFigure.Identifier;
        return NotAFigure.None;
    }

    /// <summary>"(+3%)" and "at +85 °C", but not "C+3" and "+44 20 …".</summary>
    private bool IsPlusSign(int plus, int end) =>
        (_tokens[plus].SpaceBefore || _tokens[plus - 1].First is '(' or '[' or ':' or '/') && _tokens[end].Kind is not (TokenKind.Number or TokenKind.Dash) && (!_tokens.IsChar(end, '(') || end > plus + 2) && !IsZone(plus - 1) && _tokens[plus + 1].Length < 7;

    /// <summary>1590kJ/376kcal: on both sides of the slash stands a number with its unit.</summary>
    private bool IsSameAgain(int unit, int end) =>
        _tokens[unit].Kind == TokenKind.Word && _tokens[unit - 1].Kind == TokenKind.Number && _tokens[end - 1].Kind == TokenKind.Word && _tokens[end - 2].Kind == TokenKind.Number && UnitLexicon.Shared.FindSymbol(_tokens.Span(unit)) != null && UnitLexicon.Shared.FindSymbol(_tokens.Span(end - 1)) != null;

    /// <summary>10%/20%: before the slash stands an amount with its sign.</summary>
    private bool IsMeasureBefore(int i) => _tokens[i].First == '%' && _tokens[i].Length == 1;

    /// <summary>UTC +2: how far a zone is from another.</summary>
    private bool IsZone(int i) => _tokens[i].Length == 3 && CalendarWords.IsUniversalTime(_tokens.Span(i));

    /// <summary>007 and card numbers.</summary>
    private bool IsIdentifierDigits(in Numeral numeral, bool measured)
    {
        ref readonly Token token = ref _tokens[numeral.First];
        if (!numeral.Has(NumeralForm.PlainInteger))
            return false;
        // OMIM: 604723
        bool registered = !measured && token.Length >= 5 && _tokens.IsChar(numeral.First - 1, ':') && _tokens[numeral.First - 2].IsAllCapitals;
        return registered || token.First == '0' && token.Length > 1 || token.Length > 15;
    }

    /// <summary>Section 4.2, Figures 3 and 4, No. 5, pp. 3.</summary>
    private bool IsNumbered(int i, in Numeral numeral, bool measured, bool counted)
    {
        if (_tokens.IsChar(i - 1, '§'))
            return true;
        bool clause = _tokens[i - 1].Kind == TokenKind.Point && !_tokens[i - 1].SpaceBefore && (_tokens.IsChar(i - 2, 's') || _tokens.Span(i - 2).SequenceEqual("ss".AsSpan()));
        // "Fig. 3" goes on behind its point; "from 22 games. 1,431 people" does not.
        if (_tokens[i].StartsSentence && !(_tokens.Is(i - 2, WordClass.Enumerator) && (_tokens.Is(i - 2, WordClass.Abbreviation) || _tokens[i - 2].IsCapital)) && !clause)
            return false;
        int word = i - 1;
        // The first of a list or a span carries the word for all: "sections 2, 3 and 5".
        while (word > i - 10 && (_tokens[word].Kind is TokenKind.Number or TokenKind.DottedNumber or TokenKind.Dash || _tokens[word].First is ',' && _tokens[word].Length == 1
            || _tokens.IsLexeme(word, English.And) || _tokens.IsLexeme(word, English.Or) || _tokens.IsLexeme(word, English.To) || IsJoinedLetter(word)))
            word--;
        if (word < i - 1 && _tokens[word + 1].Kind is not (TokenKind.Number or TokenKind.DottedNumber))
            word = i - 1;
        bool point = _tokens[word].Kind == TokenKind.Point && !_tokens[word].SpaceBefore && _tokens[word].Length == 1;
        if (point)
            word--;
        // s. 12(6), ss. 3 and 4, s 12(3)
        if (_tokens[word].Kind == TokenKind.Word && _tokens[word].First == 's' && (_tokens[word].Length == 1 || _tokens.Span(word).SequenceEqual("ss".AsSpan())) && (point || _tokens.IsChar(i + 1, '(')) && _tokens[word].SpaceBefore)
            return true;
        // "On plot 2 the trees": one of a sort, right before a small number that counts nothing.
        if (!measured && word == i - 1 && numeral.Has(NumeralForm.PlainInteger) && _tokens[i].Length <= 3 && _tokens[word].Kind == TokenKind.Word && NumberedWords.IsSort(_tokens.Span(word)) && !IsTime(word) && !_tokens.Is(word - 1, WordClass.Determiner & ~WordClass.Article) && !_tokens.Is(word - 1, WordClass.Cardinal) && _tokens[word - 1].Kind != TokenKind.Number)
            return true;
        // "application 1435", also where it could be a year
        if (word == i - 1 && _tokens[word].Kind == TokenKind.Word && NumberedWords.IsFiled(_tokens.Span(word)) && (!measured || _tokens[i].Length == 4))
            return true;
        if (!_tokens.Is(word, WordClass.Enumerator) || _tokens[word].Kind != TokenKind.Word || word == i - 1 && IsWhole(word))
            return false;
        // 14g, 11c: a letter joined to a number that a word numbers is none of a unit.
        if (IsJoinedLetter(numeral.Next) && numeral.Has(NumeralForm.PlainInteger))
            return true;
        // "level 2 drilling gains": what comes in an order is numbered, whatever stands behind.
        if (counted && word == i - 1 && numeral.Has(NumeralForm.PlainInteger) && _tokens[i].Length <= 2 && NumberedWords.IsStage(_tokens.Span(word)) && !_tokens.Is(word - 1, WordClass.Determiner & ~WordClass.Article))
            return true;
        // "in part 300 people", "of the group 12 tonnes": in lower case, what is measured outweighs the word.
        return !measured || _tokens[word].IsCapital || point;
    }

    /// <summary>"day 57", "age 40": how far on something is.</summary>
    private bool IsTime(int word) => UnitLexicon.Shared.FindName(_tokens.Span(word)) is { Dimension: "time" } || AgeWords.IsAge(_tokens.Span(word));

    /// <summary>"Of 38 wood samples 11 were dry": the noun was counted itself, and the number tells a part.</summary>
    private bool IsWhole(int noun)
    {
        int word = noun - 1;
        while (word > noun - 4 && _tokens.IsWord(word) && !_tokens[word].StartsSentence && !_tokens.Is(word, WordClass.PhraseBreak))
            word--;
        return (_tokens[word].Kind == TokenKind.Number || _tokens.Is(word, WordClass.Cardinal)) && (_tokens.IsLexeme(word - 1, English.Of) || _tokens.IsLexeme(word - 2, English.Of)) && CountedNoun.IsPlural(_tokens, noun);
    }

    /// <summary>The c of "11c": one letter joined to the digits before it, and nothing joined behind.</summary>
    private bool IsJoinedLetter(int i) => _tokens[i].Kind == TokenKind.Word && _tokens[i].Length == 1 && !_tokens[i].SpaceBefore && _tokens[i - 1].Kind == TokenKind.Number && (_tokens[i + 1].SpaceBefore || _tokens[i + 1].Kind is TokenKind.Point or TokenKind.Other);

    private bool IsStreet(int end)
    {
        // "9 E 71st St": the street may have a number itself.
        // "330 W. Harbour Road": the quarter of the sky may be a letter with a point.
        for (int i = end; i < end + 6 && (!_tokens[i].StartsSentence || i == end + 2 && _tokens.IsChar(end + 1, '.') && _tokens[end].Length == 1) && (_tokens[i].Kind == TokenKind.Word && (_tokens[i].IsCapital || !_tokens[i].SpaceBefore) || _tokens[i].Kind == TokenKind.Clitic && i > end || _tokens[i].Kind == TokenKind.Number && i > end || _tokens.IsChar(i, '.') && !_tokens[i].SpaceBefore && _tokens[i - 1].Length <= 2); i++)
        {
            if (i > end && NumberedWords.IsStreet(_tokens.Span(i)))
                return true;
        }

        return false;
    }

    /// <summary>Boeing 747, Apollo 11: a capital word before, and nothing counted or measured after.</summary>
    private bool FollowsName(int i)
    {
        ref readonly Token before = ref _tokens[i - 1];
        if (before.Kind == TokenKind.Word && !before.IsCapital && !_tokens[i].StartsSentence && _tokens.HasInnerCapital(i - 1))
            return true;
        if (before.Kind != TokenKind.Word || !before.IsCapital || _tokens[i].StartsSentence || _tokens.Is(i - 1, WordClass.Month | WordClass.Weekday))
            return false;
        // "COUNCIL ORDERS 84 BUSES": in a line of capitals they tell of no name.
        if (before.IsAllCapitals && before.Length > 3 && _tokens[i + 1].Kind == TokenKind.Word && _tokens[i + 1].IsAllCapitals && _tokens[i + 1].Length > 3 && _tokens[i + 1].SpaceBefore && _tokens[i - 2].IsAllCapitals && !_tokens[i + 1].StartsSentence)
            return false;
        return !before.StartsSentence || before.Lexeme == 0;
    }

    /// <summary>
    /// "chamber 20", "turbines 1 and 3", "r 0": a small number right behind a noun or a letter, with nothing after it
    /// that it could count, tells things apart.
    /// </summary>
    private bool IsLabel(int i, int end)
    {
        if (_tokens[i].Length > 3 || _tokens[i].StartsSentence)
            return false;
        int noun = i - 1;
        while (noun > i - 8 && (_tokens[noun].Kind == TokenKind.Number || _tokens.IsChar(noun, ',') || _tokens.IsLexeme(noun, English.And)))
            noun--;
        if (noun < i - 1 && _tokens[noun + 1].Kind != TokenKind.Number)
            return false;
        ref readonly Token before = ref _tokens[noun];
        if (before.Kind != TokenKind.Word || before.IsCapital && before.Length > 1 || _tokens.Is(noun, ~(WordClass.OrganisationNoun | WordClass.Role | WordClass.Enumerator)))
            return false;
        if (before.Length == 1)
            return true;
        string text = _tokens.Text;
        bool verb = text[before.End - 1] == 'd' && text[before.End - 2] == 'e' || text[before.End - 1] == 's' && noun == i - 1 && !IsJoinedNumber(end) || text[before.End - 1] == 'g' && text[before.End - 2] == 'n' || text[before.End - 1] == 'y';
        return !verb && !NumberedWords.IsQuantity(_tokens.Span(noun)) && !NumberedWords.IsQualifier(_tokens.Span(noun));
    }

    private bool IsJoinedNumber(int i) => (_tokens.IsLexeme(i, English.And) || _tokens.IsChar(i, ',')) && _tokens[i + 1].Kind == TokenKind.Number;
}
