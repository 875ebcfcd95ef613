using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// Finds who wrote a document, for whom "I" stands in it: the name under its last words ("Yours sincerely, Jane Doe"; "Jane Doe, chair"), else the one behind
/// "From:" or "By" among its first lines. Looks at a bounded number of tokens.
/// </summary>
internal sealed class DocumentAuthor
{
    private const int LongestTail = 120;
    private const int LongestHead = 160;
    private const int LongestName = 4;
    private readonly TokenList _tokens;

    public DocumentAuthor(TokenList tokens) => _tokens = tokens;

    /// <summary>The author's name, or null.</summary>
    public string? Find() => Signature() ?? Byline();

    /// <summary>The last line of the tail that is a name, alone or with a title behind a comma.</summary>
    private string? Signature()
    {
        int low = Math.Max(1, _tokens.Count - LongestTail);
        for (int line = _tokens.Landmarks.Last(Landmark.Line, _tokens.Count - 1, low); line >= low; line = _tokens.Landmarks.Last(Landmark.Line, line - 1, low))
        {
            if (IsClosing(line, out int behind) && TryName(behind, out int end) || TryName(line, out end) && (behind = line) == line && (_tokens[line].StartsParagraph || IsClosing(_tokens.Landmarks.Last(Landmark.Line, line - 1, low), out _)))
                return _tokens.Span(behind, end).ToString();
        }

        return null;
    }

    private string? Byline()
    {
        int limit = Math.Min(_tokens.Count, LongestHead);
        for (int i = 0; i < limit; i++)
        {
            bool opens = _tokens[i].StartsLine || i == 0 || _tokens[i - 1].Kind is not TokenKind.Word && _tokens[i - 1].StartsLine || _tokens.IsChar(i - 1, ',');
            if (!opens || _tokens[i].Kind != TokenKind.Word)
                continue;
            int name = _tokens.IsLexeme(i, English.By) ? i + 1 : (_tokens.IsLexeme(i, English.From) || _tokens.IsLexeme(i, English.Author)) && _tokens.IsChar(i + 1, ':') ? i + 2 : -1;
            if (name > 0 && !_tokens[name].StartsLine && TryName(name, out int end) && end > name + 1)
                return _tokens.Span(name, end).ToString();
        }

        return null;
    }

    /// <summary>"Yours sincerely,", "Yours,", "Regards,": the words before a name at the end of a letter.</summary>
    private bool IsClosing(int line, out int behind)
    {
        behind = line;
        if (line < 0)
            return false;
        bool closes = false;
        while (behind < line + LongestName && _tokens[behind].Kind == TokenKind.Word)
            closes |= TranscriptWords.IsClosing(_tokens.Span(behind++));
        behind += _tokens.IsChar(behind, ',') ? 1 : 0;
        return closes && behind > line;
    }

    /// <summary>Up to four words in capitals that are no body's, and the end of the line or a comma and a title behind them.</summary>
    private bool TryName(int first, out int end)
    {
        end = first;
        while (end < first + LongestName && end < _tokens.Count && (end == first || !_tokens[end].StartsLine) && IsNameWord(end))
            end++;
        int words = end - first;
        if (words == 0 || end < _tokens.Count && !_tokens[end].StartsLine && !_tokens.IsChar(end, ',') && !(_tokens[end].Kind == TokenKind.Mark || _tokens.IsChar(end, '*')))
            return false;
        if (!_tokens.IsChar(end, ',') || _tokens[end + 1].StartsLine)
            return words > 1 || IsClosing(_tokens.Landmarks.Last(Landmark.Line, first - 1, Math.Max(0, first - 8)), out _);
        // "Jane Doe, chair": nothing but a title up to the end of the line.
        for (int i = end + 1; i < end + 8 && i < _tokens.Count && !_tokens[i].StartsLine; i++)
        {
            if (_tokens.Is(i, WordClass.Role) || SpeakerWords.IsPerson(_tokens.Span(i)) || _tokens[i].Kind == TokenKind.Number)
                return words > 1;
            if (_tokens[i].Kind is TokenKind.Point)
                return false;
        }

        return false;
    }

    private bool IsNameWord(int i) =>
        _tokens[i].Kind == TokenKind.Word && _tokens[i].IsCapital && !_tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Month | WordClass.Weekday | WordClass.OrganisationNoun | WordClass.ReportingVerb)
        && !PersonWords.IsFirm(_tokens.Span(i)) && !TranscriptWords.IsLabel(_tokens.Span(i)) && !TranscriptWords.IsClosing(_tokens.Span(i));
}
