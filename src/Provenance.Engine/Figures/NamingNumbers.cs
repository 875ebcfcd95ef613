using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Tells numbers that name something from figures: parts of names, identifiers, references, house numbers ("Boeing 747", "section 4.2", "F-35").</summary>
internal sealed class NamingNumbers
{
    private static readonly HashSet<string> StreetNouns = new(
        "Street St Road Rd Avenue Ave Lane Drive Boulevard Blvd Square Place Way Court Row Terrace Crescent Parkway Highway Plaza Close Gardens".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> YearPrefixes = new("mid pre post early late non sub over under".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> QuantityNouns = new(
        "age average count height length level magnitude mean median maximum minimum price rate ratio score size sum temperature total value weight width".Split(' '), StringComparer.OrdinalIgnoreCase);

    private readonly TokenList _tokens;
    private readonly TelephoneNumbers _telephones;
    private readonly ReferenceNumbers _references;

    public NamingNumbers(TokenList tokens)
    {
        _tokens = tokens;
        _telephones = new TelephoneNumbers(tokens);
        _references = new ReferenceNumbers(tokens);
    }

    /// <summary>Why the numeral is no figure.</summary>
    /// <param name="numeral">A numeral with digits.</param>
    /// <param name="first">The first token, a currency sign or a minus included.</param>
    /// <param name="end">The token after the numeral and its unit.</param>
    /// <param name="measured">Whether a unit, a currency or a counted noun belongs to it.</param>
    public NotAFigure Judge(in Numeral numeral, int first, int end, bool measured)
    {
        int i = first;
        NotAFigure joined = Joined(i, end);
        if (joined != NotAFigure.None)
            return joined;
        if (_telephones.IsPartOfOne(i) || IsIdentifierDigits(numeral, measured))
            return NotAFigure.Identifier;
        if (_references.IsCitation(i, end))
            return NotAFigure.Citation;
        if (_references.IsListNumber(i, end, measured))
            return NotAFigure.ListNumber;
        if (IsNumbered(i, measured))
            return NotAFigure.NamePart;
        if (IsStreet(end))
            return NotAFigure.Address;
        bool version = !numeral.Has(NumeralForm.Scaled | NumeralForm.Fraction | NumeralForm.Ordinal) && _tokens[i].Length <= 4;
        bool plain = numeral.Has(NumeralForm.PlainInteger);
        return !measured && ((version || plain) && FollowsName(i) || plain && IsLabel(i, end)) ? NotAFigure.NamePart : NotAFigure.None;
    }

    private NotAFigure Joined(int i, int end)
    {
        ref readonly Token number = ref _tokens[i];
        ref readonly Token before = ref _tokens[i - 1];
        if (!number.SpaceBefore)
        {
            if (before.Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Number or TokenKind.DottedNumber || before.First is '#' or '№' or '/' or '_' or '\\' or '@' or '^' && before.Length == 1 || before.First == '+' && !IsPlusSign(i - 1, end))
                return before.First == '/' ? NotAFigure.Compound : NotAFigure.Identifier;
            // 1.2.3-beta.4
            if (before.Kind == TokenKind.Point && !before.SpaceBefore && _tokens[i - 2].Kind == TokenKind.Word)
                return NotAFigure.Identifier;
            if (before.Kind == TokenKind.Dash && !before.SpaceBefore && before.First != '\u2014')
            {
                ref readonly Token root = ref _tokens[i - 2];
                // "a magnitude-6.3 quake"
                bool quantity = _tokens.Span(i).IndexOf('.') >= 0 && QuantityNouns.Contains(_tokens.Word(i - 2));
                if (root.Kind == TokenKind.Word && !quantity && !YearPrefixes.Contains(_tokens.Word(i - 2)))
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
        if (after.Kind == TokenKind.Word && after.Length == 1 && after.First == 'x' && _tokens[end + 1].SpaceBefore)
            return NotAFigure.None;
        if (after.Kind is TokenKind.Word or TokenKind.Number or TokenKind.DottedNumber || after.First is '_' or '@' or '\\' or '^' && after.Length == 1)
            return NotAFigure.Identifier;
        bool numberAfter = _tokens[end + 1].Kind is TokenKind.Number or TokenKind.DottedNumber && !_tokens[end + 1].SpaceBefore;
        if (numberAfter && (after.First is '/' or ':' || after.Kind == TokenKind.Dash && after.First != '\u2014'))
            return NotAFigure.Compound;
        // 3-D, 5-HT: one hyphen and a capital letter.
        if (after.Kind == TokenKind.Dash && after.First == '-' && _tokens[end + 1].Kind == TokenKind.Word && !_tokens[end + 1].SpaceBefore && (_tokens[end + 1].Length == 1 && !_tokens.IsLexeme(end + 1, English.A) || _tokens[end + 1].IsAllCapitals))
            return NotAFigure.Identifier;
        return NotAFigure.None;
    }

    /// <summary>"(+3%)" and "at +85 °C", but not "C+3" and "+44 20 …".</summary>
    private bool IsPlusSign(int plus, int end) =>
        (_tokens[plus].SpaceBefore || _tokens[plus - 1].First is '(' or '[' or ':') && _tokens[end].Kind is not (TokenKind.Number or TokenKind.Dash) && !_tokens.IsChar(end, '(') && _tokens[plus + 1].Length < 7;

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
    private bool IsNumbered(int i, bool measured)
    {
        if (_tokens.IsChar(i - 1, '§'))
            return true;
        if (_tokens[i].StartsSentence && !_tokens.Is(i - 2, WordClass.Enumerator))
            return false;
        int word = i - 1;
        // The first of a list or a span carries the word for all: "sections 2, 3 and 5".
        while (word > i - 10 && (_tokens[word].Kind is TokenKind.Number or TokenKind.DottedNumber or TokenKind.Dash || _tokens[word].First is ',' && _tokens[word].Length == 1
            || _tokens.IsLexeme(word, English.And) || _tokens.IsLexeme(word, English.Or) || _tokens.IsLexeme(word, English.To)))
            word--;
        if (word < i - 1 && _tokens[word + 1].Kind is not (TokenKind.Number or TokenKind.DottedNumber))
            word = i - 1;
        bool point = _tokens[word].Kind == TokenKind.Point && !_tokens[word].SpaceBefore && _tokens[word].Length == 1;
        if (point)
            word--;
        if (!_tokens.Is(word, WordClass.Enumerator) || _tokens[word].Kind != TokenKind.Word)
            return false;
        // "in part 300 people", "of the group 12 tonnes": in lower case, what is measured outweighs the word.
        return !measured || _tokens[word].IsCapital || point;
    }

    private bool IsStreet(int end)
    {
        // "9 E 71st St": the street may have a number itself.
        for (int i = end; i < end + 5 && !_tokens[i].StartsSentence && (_tokens[i].Kind == TokenKind.Word && (_tokens[i].IsCapital || !_tokens[i].SpaceBefore) || _tokens[i].Kind == TokenKind.Number && i > end); i++)
        {
            if (i > end && StreetNouns.Contains(_tokens.Word(i)))
                return true;
        }

        return false;
    }

    /// <summary>Boeing 747, Apollo 11: a capital word before, and nothing counted or measured after.</summary>
    private bool FollowsName(int i)
    {
        ref readonly Token before = ref _tokens[i - 1];
        if (before.Kind == TokenKind.Word && !before.IsCapital && !_tokens[i].StartsSentence && HasInnerCapital(i - 1))
            return true;
        if (before.Kind != TokenKind.Word || !before.IsCapital || _tokens[i].StartsSentence || _tokens.Is(i - 1, WordClass.Month | WordClass.Weekday))
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
        return !verb && !QuantityNouns.Contains(_tokens.Word(noun));
    }

    private bool IsJoinedNumber(int i) => (_tokens.IsLexeme(i, English.And) || _tokens.IsChar(i, ',')) && _tokens[i + 1].Kind == TokenKind.Number;

    private bool HasInnerCapital(int i)
    {
        foreach (char c in _tokens.Span(i))
        {
            if (CharClasses.Of(c) == CharClass.Upper)
                return true;
        }

        return false;
    }
}
