using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>
/// Cuts noun phrases out of the words around a figure with closed word classes alone: a phrase goes on over content
/// words and over prepositions and "and" between them, and ends at verbs, pronouns and punctuation.
/// </summary>
internal sealed class NounPhrases
{
    private const int LongestPhrase = 10;
    private readonly TokenList _tokens;

    public NounPhrases(TokenList tokens) => _tokens = tokens;

    /// <summary>Whether a word can be a part of a noun phrase by itself.</summary>
    public bool IsContent(int i) =>
        _tokens[i].Kind == TokenKind.Word
        && !(_tokens[i].Length == 1 && _tokens[i].First is 'x' or 'X' && (_tokens[i + 1].Kind == TokenKind.Number || _tokens[i - 1].Kind == TokenKind.Number))
        && !_tokens.Is(i, WordClass.Article | WordClass.Determiner | WordClass.Negation)
        && (!_tokens.Is(i, WordClass.PhraseBreak | WordClass.Adverb) || IsParticle(i) || !_tokens.Is(i, WordClass.PhraseBreak) && _tokens[i].IsCapital && !_tokens[i].StartsSentence)
        && !IsBesideNumber(i);

    /// <summary>"start-up", "take-off": the last part of a noun in two parts.</summary>
    private bool IsParticle(int i) => IsJoinedHyphen(i - 1) && !IsJoinedHyphen(i + 1) && _tokens.Is(i, WordClass.Preposition | WordClass.Adverb);

    /// <summary>The letters of "Q3" and the month of "12 June" belong to the number.</summary>
    private bool IsBesideNumber(int i) =>
        _tokens[i + 1].Kind == TokenKind.Number && (!_tokens[i + 1].SpaceBefore || _tokens.Is(i, WordClass.Month)) || _tokens.Is(i, WordClass.Month) && _tokens[i - 1].Kind == TokenKind.Number;

    /// <summary>The phrase that begins at or after a token of a sentence; none where the next sentence begins there.</summary>
    public (int Start, int End) After(int i) => _tokens[i].StartsSentence ? (i, i) : From(i);

    /// <summary>The phrase that begins at a token.</summary>
    public (int Start, int End) From(int first)
    {
        int i = first;
        while (i < _tokens.Count && _tokens.Is(i, WordClass.Article | WordClass.Determiner) && (i == first || !_tokens[i].StartsSentence))
            i++;
        int start = i;
        int end = i;
        while (i < start + LongestPhrase && (i == first || !_tokens[i].StartsSentence))
        {
            if (IsContent(i) && (i == start || !IsVerb(i)))
                end = ++i;
            else if (_tokens[i].Kind == TokenKind.Clitic && _tokens[i].Length == 2 || IsJoinedHyphen(i))
                i++;
            else if (i > start && _tokens[i].Kind == TokenKind.Mark && !_tokens[i].SpaceBefore && IsLink(i + 1))
                i++;
            else if (i > start && IsLink(i) && LeadsOn(i + 1))
                i = SkipDeterminer(i + 1);
            else
                break;
        }

        return (start, end);
    }

    /// <summary>The phrase that ends right before a token.</summary>
    /// <param name="end">The token.</param>
    /// <param name="floor">The first token that may belong to the phrase.</param>
    public (int Start, int End) Before(int end, int floor)
    {
        if (_tokens[end].StartsSentence && end < _tokens.Count)
            return (end, end);
        int start = end;
        int i = end - 1;
        while (i >= floor && i >= end - LongestPhrase)
        {
            if (IsContent(i) && !IsVerb(i))
                start = i;
            else if (_tokens[i].Kind == TokenKind.Clitic && _tokens[i].Length == 2 && start < end || IsJoinedHyphen(i) && start < end)
            {
            }
            else if (start < end && start == i + 1 && IsLink(i) && IsContent(i - 1) && !IsVerb(i - 1) && !_tokens[i].StartsSentence)
            {
            }
            else if (start < end && start == i + 1 && _tokens.Is(i, WordClass.Article | WordClass.Determiner) && IsLink(i - 1) && IsContent(i - 2) && !_tokens.IsLexeme(i - 1, English.And))
            {
                // "the roof of the house": the article belongs to the phrase behind the preposition.
                i--;
                start = i + 1;
            }
            else
                break;
            if (_tokens[i].StartsSentence)
                break;
            i--;
        }

        while (start < end && !IsContent(start))
            start++;
        // "I2C interface": letters and digits of one word.
        while (start < end && start > floor && !_tokens[start].SpaceBefore && _tokens[start - 1].Kind is TokenKind.Word or TokenKind.Number)
            start--;
        return (start, end);
    }

    /// <summary>Steps left over hedges, articles and one preposition or verb "is", to where a phrase may end.</summary>
    public int SkipToPreposition(int first, out ushort preposition)
    {
        preposition = 0;
        int i = first;
        for (int k = 0; k < 4 && i > 0 && !_tokens[i].StartsSentence; k++)
        {
            if (IsSign(i - 1) || _tokens.Is(i - 1, WordClass.Article | WordClass.Adverb | WordClass.Determiner | WordClass.HedgeWord) && !_tokens.Is(i - 1, WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary) || _tokens.IsLexeme(i - 1, English.Next))
                i--;
            else if (k == 0 && IsContent(i - 1) && _tokens.Is(i - 2, WordClass.Article))
                i -= 2;
            else
                break;
        }

        // "by about 400 %", "for up to a decade": the outer one governs.
        for (int k = 0; k < 3 && i > 0 && !_tokens[i].StartsSentence && _tokens.Is(i - 1, WordClass.Preposition | WordClass.Auxiliary); k++)
            preposition = _tokens[--i].Lexeme;
        // "gross domestic product (GDP) by 2032": a short form in parentheses stands for the phrase before it.
        if (preposition != 0 && _tokens.IsChar(i - 1, ')') && _tokens.IsChar(i - 3, '('))
            i -= 3;

        return i;
    }

    /// <summary>A sign right before a number: ±, ~, ≈.</summary>
    public bool IsSign(int i) => _tokens[i].Length == 1 && _tokens[i].First is '±' or '~' or '∼' or '≈';

    /// <summary>The place of the words from one token to another.</summary>
    public Measure Measure(int start, int end) => new(_tokens.SpanOf(start, end), IsVerb: VerbPlaces.IsVerb(_tokens, start));

    private bool IsVerb(int i)
    {
        if (!_tokens.Is(i, WordClass.CommonVerb | WordClass.ReportingVerb | WordClass.Rise | WordClass.Fall))
            return false;
        // After an article or an adjective the word is a noun: "a boost", "the call".
        return !_tokens.Is(i - 1, WordClass.Article | WordClass.Determiner) && !(_tokens[i - 1].Kind is TokenKind.Number or TokenKind.Other);
    }

    private bool IsLink(int i) =>
        _tokens.IsLexeme(i, English.Of) || _tokens.IsLexeme(i, English.In) || _tokens.IsLexeme(i, English.For) || _tokens.IsLexeme(i, English.And) || _tokens.IsLexeme(i, English.On)
        || _tokens.IsInLowerCase(i, English.Against);

    private bool LeadsOn(int i) => IsContent(i) && !IsVerb(i) && !_tokens.Is(i, WordClass.Month) && _tokens[i].Kind == TokenKind.Word
        || _tokens.Is(i, WordClass.Article | WordClass.Determiner) && IsContent(i + 1) && !_tokens.IsLexeme(i - 1, English.And);

    private int SkipDeterminer(int i) => _tokens.Is(i, WordClass.Article | WordClass.Determiner) ? i + 1 : i;

    private bool IsJoinedHyphen(int i) => _tokens[i].Kind == TokenKind.Dash && !_tokens[i].SpaceBefore && !_tokens[i + 1].SpaceBefore && _tokens[i].First is '-' or '\u2010' or '\u2011';
}
