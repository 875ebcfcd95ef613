using Provenance.Engine.Lexicon;
using Provenance.Engine.Quotes.Marks;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Tells marks around code and key words from quotations: `knit_all`, {"ETag": "DEADBEEF"}, the words "SHALL NOT", "image/jpeg".</summary>
internal sealed class CodeSpans
{
    private const int LongestKeyWord = 3;
    private const int LongestCode = 12;
    private readonly TokenList _tokens;

    public CodeSpans(TokenList tokens) => _tokens = tokens;

    /// <summary>Whether a pair of marks holds code or a key word.</summary>
    public bool IsCode(in MarkPair pair)
    {
        if (!pair.IsClosed || pair.Close <= pair.First)
            return false;
        if (_tokens[pair.Open].First == '`' && _tokens[pair.Close].First == '`' && pair.First == pair.Open + 1)
            return true;
        return IsCommand(pair) || IsMember(pair) || AreKeyWords(pair) || IsJoined(pair);
    }

    /// <summary>"git branch --edit": words with a switch among them.</summary>
    private bool IsCommand(in MarkPair pair)
    {
        if (_tokens[pair.First].IsCapital || pair.Close - pair.First > LongestCode)
            return false;
        for (int i = pair.First + 1; i + 1 < pair.Close; i++)
        {
            if (_tokens[i].Kind == TokenKind.Dash && _tokens[i].First == '-' && _tokens[i].SpaceBefore && !_tokens[i + 1].SpaceBefore && _tokens[i + 1].Kind is TokenKind.Word or TokenKind.Dash)
                return true;
        }

        return false;
    }

    /// <summary>{"name": "value"}: a mark, a colon and a mark, with braces or commas around.</summary>
    private bool IsMember(in MarkPair pair)
    {
        bool key = _tokens.IsChar(pair.Next, ':') && !_tokens[pair.Next].SpaceBefore && (_tokens[pair.Open - 1].First is '{' or ',' or '[' || _tokens[pair.Open].StartsLine && _tokens[pair.Next + 1].Kind is TokenKind.Mark or TokenKind.Number);
        // set "theme": "dark"
        key |= _tokens.IsChar(pair.Next, ':') && !_tokens[pair.Next].SpaceBefore && pair.Close - pair.First <= LongestKeyWord && !_tokens[pair.First].IsCapital && (_tokens[pair.Next + 1].Kind is TokenKind.Mark or TokenKind.Number || _tokens[pair.Next + 1].First is '{' or '[' || _tokens[pair.Next + 1].Kind == TokenKind.Word && CodeWords.IsLiteral(_tokens.Span(pair.Next + 1)));
        bool value = _tokens.IsChar(pair.Open - 1, ':') && _tokens[pair.Open - 2].Kind == TokenKind.Mark && !_tokens[pair.Open - 1].SpaceBefore && (_tokens[pair.Next].First is '}' or ',' or ']' || pair.Close - pair.First <= LongestKeyWord && !_tokens[pair.First].IsCapital);
        // ["saw", "plane"]
        value |= _tokens.IsChar(pair.Open - 1, '[') && _tokens[pair.Next].First is ',' or ']' && !_tokens[pair.Open].SpaceBefore && pair.Close - pair.First <= LongestKeyWord && !_tokens[pair.First].IsCapital
            || _tokens.IsChar(pair.Open - 1, ',') && _tokens[pair.Next].First == ']' && pair.Close - pair.First <= LongestKeyWord && !_tokens[pair.First].IsCapital;
        bool assigned = _tokens.IsChar(pair.Open - 1, '=') && !_tokens[pair.Open].SpaceBefore;
        return key || value || assigned;
    }

    /// <summary>A word or two, all in capitals, that nobody shouts.</summary>
    private bool AreKeyWords(in MarkPair pair)
    {
        if (pair.Close - pair.First > LongestKeyWord || !CodeWords.IsKeyWord(_tokens.Span(pair.First)) && !HasNeighbour(pair))
            return false;
        for (int i = pair.First; i < pair.Close; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word ? !_tokens[i].IsAllCapitals : !(_tokens[i].Kind == TokenKind.Point && _tokens[i].First == '.' || _tokens.IsChar(i, ',')))
                return false;
        }

        return true;
    }

    /// <summary>"SHALL", "SHOULD" and "MAY": words in capitals between marks of their own.</summary>
    private bool HasNeighbour(in MarkPair pair)
    {
        int next = pair.Next;
        while (next < pair.Next + 3 && (_tokens.IsChar(next, ',') || _tokens.IsLexeme(next, English.And) || _tokens.IsLexeme(next, English.Or)))
            next++;
        int before = pair.Open - 1;
        while (before > pair.Open - 4 && (_tokens.IsChar(before, ',') || _tokens.IsLexeme(before, English.And) || _tokens.IsLexeme(before, English.Or)))
            before--;
        return next > pair.Next && _tokens[next].Kind == TokenKind.Mark && _tokens[next + 1].IsAllCapitals && _tokens[next + 1].Length > 1 || before < pair.Open - 1 && _tokens[before].Kind == TokenKind.Mark && _tokens[before - 1].IsAllCapitals && _tokens[before - 1].Length > 1;
    }

    /// <summary>image/jpeg, TM18S, knit_all, --fast: signs, digits and letters with no space between them.</summary>
    private bool IsJoined(in MarkPair pair)
    {
        if (pair.Close - pair.First > LongestCode)
            return false;
        bool code = false;
        bool letters = false;
        bool digits = false;
        for (int i = pair.First; i < pair.Close; i++)
        {
            if (i > pair.First && _tokens[i].SpaceBefore)
                return false;
            bool last = i == pair.Close - 1;
            letters |= _tokens[i].Kind == TokenKind.Word;
            digits |= _tokens[i].Kind is TokenKind.Number or TokenKind.DottedNumber;
            code |= !last && (_tokens[i].First is '_' or '/' or '=' or '<' or '>' or '@' or '#' or '\\' or '{' or '(')
                || _tokens[i].Kind == TokenKind.Dash && i == pair.First || _tokens[i].Kind == TokenKind.Word && _tokens.Span(i).IndexOf('_') >= 0;
        }

        return code && letters || letters && digits && pair.Close - pair.First <= 3 && _tokens[pair.First].IsCapital;
    }
}
