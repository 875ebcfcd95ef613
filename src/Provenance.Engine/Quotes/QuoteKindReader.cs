using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Quotes.Marks;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Tells of what kind a pair of marks is: whole sentences, a part of one, a title, or marks that only keep a word at a distance.</summary>
internal sealed class QuoteKindReader
{
    private const int LongestScare = 2;
    private const int LongestName = 3;
    private const int LongestObject = 8;
    private const int LongestHeading = 8;
    private const int LeastCapitals = 3;

    private readonly TokenList _tokens;
    private readonly QuotedWordsReader _words;

    public QuoteKindReader(TokenList tokens)
    {
        _tokens = tokens;
        _words = new QuotedWordsReader(tokens);
    }

    /// <summary>The kind of a pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="sentence">The first token of its sentence.</param>
    /// <param name="paragraph">The first token of its paragraph.</param>
    /// <param name="found">Whether a reporting clause was found.</param>
    /// <param name="verb">The verb of the clause, or -1.</param>
    /// <param name="continued">Whether it goes on with the quotation before it.</param>
    public QuoteKind KindOf(in MarkPair pair, int sentence, int paragraph, bool found, int verb, bool continued)
    {
        if (IsLabel(pair, paragraph) || IsNickname(pair, sentence) || IsSoCalled(pair))
            return QuoteKind.Scare;
        bool introduced = IsIntroduced(pair, sentence, verb) || _words.IsNamed(pair, sentence);
        if (!introduced && IsTitle(pair, sentence, paragraph))
            return QuoteKind.Title;
        if (continued)
            return QuoteKind.Continued;
        if (IsFull(pair, sentence))
            return found || introduced || WordsIn(pair) > LongestName || pair.Open == sentence ? QuoteKind.Full : QuoteKind.Scare;
        return found || introduced || WordsIn(pair) > LongestScare || _words.IsQuoted(pair, sentence) ? QuoteKind.Partial : QuoteKind.Scare;
    }

    /// <summary>Whether a pair holds whole sentences: a capital and three words, or a sentence of its own.</summary>
    public bool IsFull(in MarkPair pair, int sentence)
    {
        int first = pair.First;
        while (first < pair.Close && _tokens[first].Kind is TokenKind.Mark)
            first++;
        return _tokens[first].IsCapital && WordsIn(pair) > 2 || IsOwnSentence(pair, sentence);
    }

    /// <summary>Whether a pair is as short as a heading.</summary>
    public bool IsShort(in MarkPair pair) => pair.Close - pair.First <= LongestHeading;

    /// <summary>
    /// Whether a quotation stands right behind a colon, a comma or its reporting verb, or right before its clause: words
    /// spoken, though all in capitals. Behind a preposition or an owner ("on Bay Radio’s “Harbour Talk,” she said") it is no such thing.
    /// </summary>
    private bool IsIntroduced(in MarkPair pair, int sentence, int verb)
    {
        int before = pair.Open - 1;
        if (_tokens.IsChar(before, ':') || verb >= 0 && verb < before && pair.Open - verb <= LongestObject && ReportingVerbs.IsComparing(_tokens.Span(verb)))
            return true;
        if (pair.Open != sentence && (_tokens.Is(before, WordClass.Preposition) || _tokens[before].Kind == TokenKind.Clitic))
            return false;
        return verb >= pair.Next || verb >= 0 && verb >= pair.Open - 2 && !ReportingVerbs.IsNaming(_tokens.Span(verb)) && !(verb == before && ReportingVerbs.IsMaking(_tokens.Span(verb)));
    }

    private bool IsOwnSentence(in MarkPair pair, int sentence) => pair.Open == sentence && _tokens[pair.Close - 1].Kind is TokenKind.Point or TokenKind.Dash;

    /// <summary>"Related:", the label of what follows.</summary>
    private bool IsLabel(in MarkPair pair, int paragraph) =>
        pair.Open == paragraph && _tokens.IsChar(pair.Close - 1, ':') && (pair.Next >= _tokens.Count || _tokens[pair.Next].StartsParagraph);

    /// <summary>The so-called “free” lunch: by these words the author stands back.</summary>
    private bool IsSoCalled(in MarkPair pair) =>
        pair.Close - pair.First <= LongestScare && _tokens[pair.Open - 2].Kind == TokenKind.Dash && _tokens.IsInLowerCase(pair.Open - 1, English.Called) && _tokens.IsLexeme(pair.Open - 3, English.So);

    /// <summary>Jane “Spider” Doe: between two parts of a name.</summary>
    private bool IsNickname(in MarkPair pair, int sentence) =>
        pair.Open > sentence && pair.Close - pair.First <= 2 && pair.IsClosed && _tokens[pair.First].IsCapital && _tokens[pair.Close - 1].IsCapital
        && IsPlainName(pair.Open - 1) && IsPlainName(pair.Next) && !_tokens[pair.Next].StartsSentence;

    private bool IsPlainName(int i) => _tokens[i].Kind == TokenKind.Word && _tokens[i].IsCapital && _tokens.ClassesOf(_tokens[i]) == WordClass.None;

    private int WordsIn(in MarkPair pair)
    {
        int words = 0;
        for (int i = pair.First; i < pair.Close && words < 8; i++)
        {
            if (_tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                words++;
        }

        return words;
    }

    /// <summary>Every word but the small ones has a capital, as in the title of a work.</summary>
    private bool IsTitle(in MarkPair pair, int sentence, int paragraph)
    {
        if (IsOwnSentence(pair, sentence) && pair.Open != paragraph)
            return false;
        int capitals = 0;
        bool hasVerb = false;
        for (int i = pair.First; i < pair.Close; i++)
        {
            if (IsShoutedAgain(pair, i))
                return false;
            if (_tokens[i].Kind != TokenKind.Word)
                continue;
            if (_tokens[i].IsCapital)
                capitals++;
            else if (_tokens.Is(i, WordClass.Auxiliary))
                hasVerb = true;
            else if (!_tokens.Is(i, WordClass.Article | WordClass.Preposition | WordClass.Conjunction))
                return false;
        }

        // "Night is the Longer Half": a small verb among capitals.
        if (hasVerb)
            return capitals >= LeastCapitals;
        return capitals >= 2 || capitals == 1 && pair.Open != sentence && _tokens[pair.First].IsCapital && (_tokens.Is(pair.Open - 1, WordClass.Preposition) || _tokens[pair.Open - 1].Kind == TokenKind.Clitic || ReportingVerbs.IsNaming(_tokens.Span(pair.Open - 1)));
    }

    /// <summary>"Lights! Lights!"</summary>
    private bool IsShoutedAgain(in MarkPair pair, int i) =>
        _tokens[i].Kind == TokenKind.Point && _tokens[i].First is '!' or '?' && i + 1 < pair.Close && _tokens[i + 1].Kind == TokenKind.Word && _tokens[i + 1].SpaceBefore && _tokens.Span(i - 1).SequenceEqual(_tokens.Span(i + 1));
}
