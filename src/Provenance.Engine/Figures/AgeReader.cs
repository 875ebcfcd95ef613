using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Reads the age that stands in apposition to a person: "Ines Holt, 41, of Norvik", "the winner, Piet Moor, 64, has".</summary>
internal sealed class AgeReader
{
    private const int Eldest = 115;
    private readonly TokenList _tokens;

    public AgeReader(TokenList tokens) => _tokens = tokens;

    /// <summary>Whether a plain number is somebody's age.</summary>
    public bool IsAge(in Amount amount)
    {
        int i = amount.Numeral.First;
        if (!amount.IsMeasured && (IsNamedAge(amount) || IsGroupName(i)))
            return true;
        int comma = i - 1;
        // "Otto Fenn, still only 20, kept"
        while (comma > i - 4 && _tokens[comma].Kind == TokenKind.Word && AgeWords.IsAdverb(_tokens.Span(comma)))
            comma--;
        if (amount.IsMeasured || amount.First != i || !amount.Numeral.Has(NumeralForm.PlainInteger) || amount.Next != i + 1 || _tokens[i].StartsSentence || !_tokens.IsChar(comma, ',')
            || !_tokens.TryInteger(i, out int age) || age is < 1 or > Eldest)
            return false;
        bool closed = _tokens.IsChar(i + 1, ',') && !_tokens[i + 1].SpaceBefore;
        bool ends = closed || _tokens[i + 1].Kind == TokenKind.Point || _tokens.IsChar(i + 1, ';') || _tokens.IsLexeme(i + 1, English.And) || _tokens[i + 1].StartsSentence;
        return ends && IsPerson(comma - 1) && !IsList(i) && (closed && Describes(i + 2) || IsFullName(comma - 1) && (closed || age >= 3));
    }

    /// <summary>"between 45 and 55 when she died", "patients aged 18 to 65": the ends of a span of ages.</summary>
    public bool IsSpan(int first, int next)
    {
        int word = first - 1;
        if (_tokens.IsLexeme(word, English.Between) || _tokens.IsLexeme(word, English.From))
            word--;
        if (_tokens.IsLexeme(word, English.Aged) && !_tokens[first].StartsSentence)
            return true;
        return _tokens.IsInLowerCase(next, English.When) && !_tokens[next].StartsSentence && (_tokens.IsLexeme(next + 1, English.He) || _tokens.IsLexeme(next + 1, English.She));
    }

    /// <summary>over-65s, the under-12s: a group that is named by an age.</summary>
    private bool IsGroupName(int i) => _tokens[i].Kind == TokenKind.Number && _tokens[i].Length <= 3 && IsGroupEnd(_tokens, i + 1);

    /// <summary>Whether a token is the s of "over-65s" or "under 5s".</summary>
    public static bool IsGroupEnd(TokenList tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Word || tokens[i].Length != 1 || tokens[i].First != 's' || tokens[i].SpaceBefore)
            return false;
        int bound = tokens[i - 2].Kind == TokenKind.Dash ? i - 3 : i - 2;
        bool people = bound < i - 2 || tokens[bound].StartsSentence || tokens.Is(i + 1, WordClass.CommonVerb | WordClass.Auxiliary | WordClass.Adverb) || tokens.IsWord(i + 1) && tokens[i + 1].Lexeme == 0 && tokens[i + 1].SpaceBefore;
        return people && tokens[bound].Kind == TokenKind.Word && AgeWords.IsBound(tokens.Span(bound)) && !tokens[i - 1].StartsSentence;
    }

    /// <summary>"aged 65", "65 and over", "children under twelve": a word of age stands beside the number.</summary>
    private bool IsNamedAge(in Amount amount)
    {
        int i = amount.First;
        if (amount.Numeral.Value.Decimal is not { } age || age != Math.Floor(age) || age is < 1 or > Eldest || amount.Numeral.Has(NumeralForm.Ordinal | NumeralForm.Fraction | NumeralForm.Magnitude | NumeralForm.Scaled) || _tokens[i].StartsSentence)
            return false;
        int next = amount.Next;
        bool ends = !_tokens.IsWord(next) || _tokens[next].StartsSentence || _tokens.Is(next, WordClass.PhraseBreak | WordClass.Auxiliary | WordClass.CommonVerb | WordClass.Adverb);
        if (!ends || _tokens[next].First is '%' or '/')
            return false;
        int word = i - 1;
        if (IsTold(i) || AgeWords.IsExtreme(_tokens.Span(word)) && _tokens[word].Kind == TokenKind.Word && _tokens.IsLexeme(word - 1, English.The) && !_tokens.IsWord(next))
            return true;
        bool bound = _tokens.Is(word, WordClass.HedgeWord) && _tokens.Is(word, WordClass.Preposition) && AgeWords.IsBound(_tokens.Span(word));
        if (bound)
            word--;
        if (_tokens.Is(word, WordClass.Preposition | WordClass.HedgeWord) && _tokens.IsLexeme(word - 1, English.Aged))
            word--;
        if (_tokens[word].Kind == TokenKind.Word && !_tokens[word + 1].StartsSentence && (_tokens.IsLexeme(word, English.Aged) && (word == i - 1 || bound || _tokens.IsLexeme(i - 1, English.Between)) || bound && AgeWords.IsGroup(_tokens.Span(word))))
            return true;
        return (_tokens.IsLexeme(next, English.Or) || _tokens.IsLexeme(next, English.And)) && AgeWords.IsElder(_tokens.Span(next + 1)) && !_tokens[next + 1].StartsSentence;
    }

    /// <summary>"She's nine.", "who is three,", "he was only 20 when": what a pronoun for a human being is, and nothing counted behind it.</summary>
    private bool IsTold(int i)
    {
        // "She is one", "he was two up": one and what goes on with another word are no ages.
        if (_tokens.IsWord(i + 1) && !_tokens[i + 1].StartsSentence && !_tokens.Is(i + 1, WordClass.Conjunction) || _tokens[i].Kind == TokenKind.Word && _tokens.Is(i, WordClass.Cardinal) && _tokens.ValueOf(i) < 2)
            return false;
        int verb = i - 1;
        if (_tokens[verb].Kind == TokenKind.Word && AgeWords.IsAdverb(_tokens.Span(verb)))
            verb--;
        if (_tokens[verb].Kind == TokenKind.Clitic ? !_tokens.EndsWith(verb, "s") && !_tokens.EndsWith(verb, "m") : !(_tokens.Is(verb, WordClass.Auxiliary) && ClosedClasses.IsFormOfBe(_tokens.Span(verb))))
            return false;
        return _tokens.IsLexeme(verb - 1, English.He) || _tokens.IsLexeme(verb - 1, English.She) || _tokens.IsLexeme(verb - 1, English.I) || _tokens.IsLexeme(verb - 1, English.Who) && _tokens.IsChar(verb - 2, ',') && _tokens[verb - 3].IsCapital;
    }

    private bool IsPerson(int last) =>
        _tokens[last].Kind == TokenKind.Word && (_tokens[last].IsCapital ? !_tokens.Is(last, WordClass.Month | WordClass.Weekday | WordClass.OrganisationNoun | WordClass.Enumerator) && !_tokens[last].IsAllCapitals | _tokens[last].Length > 1 : _tokens.Is(last, WordClass.Role));

    /// <summary>Two words in capitals, or a title before one.</summary>
    private bool IsFullName(int last)
    {
        int first = last - 1;
        if (_tokens[first].Kind == TokenKind.Dash && !_tokens[first].SpaceBefore)
            first -= 2;
        if (_tokens[first].Kind == TokenKind.Point && !_tokens[first].SpaceBefore)
            first--;
        return _tokens[last].IsCapital && !_tokens[last].StartsSentence && _tokens[first].Kind == TokenKind.Word && _tokens[first].IsCapital && !(_tokens[first].StartsSentence && _tokens.Is(first, WordClass.PhraseBreak)) && !_tokens.Is(first, WordClass.Article | WordClass.Determiner | WordClass.Month | WordClass.Enumerator | WordClass.OrganisationNoun);
    }

    /// <summary>"of Tasker Hill", "a cooper", "who", "has baked": what goes on to tell of a person.</summary>
    private bool Describes(int i) =>
        !_tokens[i].StartsSentence && (_tokens.IsLexeme(i, English.Of) || _tokens.IsLexeme(i, English.From) || _tokens.IsLexeme(i, English.A) || _tokens.IsLexeme(i, English.An) || _tokens.IsLexeme(i, English.Who) || _tokens.Is(i, WordClass.Auxiliary | WordClass.ReportingVerb)
            || ClosedClasses.IsPossessive(_tokens.Span(i)) || _tokens.EndsWith(i, "ed") || ClosedClasses.IsIrregularPast(_tokens.Span(i)));

    /// <summary>"Rooms, 12, 14 and": further numbers make a list.</summary>
    private bool IsList(int i) => _tokens[i + 2].Kind == TokenKind.Number && _tokens.IsChar(i + 1, ',') || _tokens[i - 3].Kind == TokenKind.Number;
}
