using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.NoFigures;

/// <summary>Tells the numbers that programs give from figures: releases ("in 0.17 the …", "Kestrel 18.04") and the status codes of web servers.</summary>
internal sealed class ServiceNumbers
{
    private const int Reach = 24;
    private readonly TokenList _tokens;
    private readonly Landmarks _landmarks;

    public ServiceNumbers(TokenList tokens)
    {
        _tokens = tokens;
        _landmarks = tokens.Landmarks;
    }

    /// <summary>Whether a bare decimal is the number of a release: the sentence speaks of releases.</summary>
    public bool IsRelease(int i, int end)
    {
        ReadOnlySpan<char> digits = _tokens.Span(i);
        int point = digits.IndexOf('.');
        if (point is < 1 or > 2 || digits.Length - point > 3 || !MayName(i, end))
            return false;
        int low = Math.Max(0, i - Reach);
        int sentence = _tokens[i].StartsSentence ? i : Math.Max(low, _landmarks.Last(Landmark.Sentence, i - 1, low));
        for (int k = sentence; k < i + Reach && k < _tokens.Count && !(k > i && _tokens[k].StartsSentence); k++)
        {
            if (_tokens[k].Kind == TokenKind.Word && NumberedWords.IsRelease(_tokens.Span(k)) || k != i && IsNamed(k))
                return true;
        }

        return false;
    }

    /// <summary>Where a release stands: behind a name or a preposition, or as a subject; never where it tells how many.</summary>
    private bool MayName(int i, int end)
    {
        bool behind = _tokens[i].StartsSentence || _tokens[i - 1].IsCapital && _tokens[i - 1].Kind == TokenKind.Word || _tokens[i - 1].First is ';' or ',' or '(' || _tokens.Is(i - 1, WordClass.Preposition | WordClass.Conjunction) && !_tokens.IsLexeme(i - 1, English.By);
        return behind && (!_tokens.IsWord(end) || _tokens[end].StartsSentence || _tokens.Is(end, WordClass.PhraseBreak | WordClass.Article | WordClass.Adverb | WordClass.CommonVerb | WordClass.ReportingVerb | WordClass.Negation) || _tokens.EndsWith(end, "ed"));
    }

    /// <summary>Lantern 3.12: a short decimal right behind a name.</summary>
    private bool IsNamed(int k) => _tokens[k].Kind == TokenKind.Number && _tokens.Span(k).IndexOf('.') is 1 or 2 && _tokens[k - 1].Kind == TokenKind.Word && _tokens[k - 1].IsCapital && !_tokens[k - 1].IsAllCapitals && _tokens[k - 1].Length > 2 && _tokens[k + 1].Kind != TokenKind.Dash && !_tokens.IsChar(k + 1, '%') && !_tokens[k - 1].StartsSentence && _tokens[k - 1].Lexeme == 0 && !_tokens[k].StartsSentence;

    /// <summary>404 Not Found, HTTP 500, a 401 (unauthorised) status, status code 503.</summary>
    public bool IsStatusCode(int i, int end)
    {
        // HTTP 503s
        bool several = end == i + 2 && _tokens.IsChar(i + 1, 's') && !_tokens[i + 1].SpaceBefore;
        if (_tokens[i].Length != 3 || end != i + 1 && !several || !_tokens.TryInteger(i, out int code) || code is < 100 or > 599)
            return false;
        bool named = !_tokens[i].StartsSentence && _tokens.IsWord(i - 1) && NumberedWords.IsStatusNoun(_tokens.Span(i - 1));
        if (named && code % 100 < 52)
            return true;
        int next = i + 1;
        if (several || code % 100 >= 52 || _tokens[next].StartsSentence)
            return false;
        if (_tokens[next].IsCapital && _tokens[next].Kind == TokenKind.Word && NumberedWords.IsStatusPhrase(_tokens.Span(next)))
            return true;
        if (_tokens.IsChar(next, '(') && _tokens[next + 1].Kind == TokenKind.Word)
        {
            int close = next + 2;
            while (close < next + 6 && !_tokens.IsChar(close, ')'))
                close++;
            next = close + 1;
        }

        bool singular = _tokens.Is(i - 1, WordClass.Article) && !_tokens.IsLexeme(i - 1, English.The) && !_tokens[i].StartsSentence;
        return _tokens.IsWord(next) && !_tokens[next].StartsSentence && NumberedWords.IsStatusNoun(_tokens.Span(next)) && (singular || !CountedNoun.IsPlural(_tokens, next)) || singular && code >= 400 && !_tokens.IsWord(end);
    }
}
