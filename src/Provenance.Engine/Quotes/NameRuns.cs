using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>
/// Finds the runs of capital words in which a name can stand: "Secretary General Ida Brandt", "Marie-Claire van der Berg",
/// "J. P. Moreau". One pass.
/// </summary>
internal sealed class NameRuns
{
    private const int LongestRun = 12;
    private const int LongestHeadline = 40;
    private const int ShortestHeadline = 4;

    // Emily, Kelly and Beverly are names; Interestingly is none.
    internal const int ShortestManner = 8;
    private readonly TokenList _tokens;
    private readonly Landmarks _landmarks;
    private int _paragraphEnd;

    public NameRuns(TokenList tokens)
    {
        _tokens = tokens;
        _landmarks = tokens.Landmarks;
    }

    /// <summary>The next run at or behind a token; asked in order of position.</summary>
    /// <param name="from">Where to begin.</param>
    /// <param name="first">The first token of the run.</param>
    /// <param name="end">The token behind the run.</param>
    public bool TryNext(int from, out int first, out int end)
    {
        for (first = _landmarks.Next(Landmark.Name, from); first < _tokens.Count; first = _landmarks.Next(Landmark.Name, from))
        {
            from = first + 1;
            if (first >= _paragraphEnd && IsInHeadline(first))
            {
                from = _paragraphEnd;
            }
            else if (IsNameWord(first))
            {
                end = EndOfRun(first);
                return true;
            }
        }

        end = first;
        return false;
    }

    private int EndOfRun(int first)
    {
        int end = first + 1;
        while (end < _tokens.Count && end < first + LongestRun && !_tokens[end].StartsSentence && (IsNameWord(end) || IsInside(end)))
            end++;
        while (end > first + 1 && !IsNameWord(end - 1) && !(IsSyllable(end - 1) && _tokens[end - 2].Kind == TokenKind.Dash))
            end--;
        return end;
    }

    /// <summary>Whether the first name of a paragraph stands in a headline; each paragraph is asked once.</summary>
    private bool IsInHeadline(int name)
    {
        _paragraphEnd = _landmarks.Next(Landmark.Paragraph, name + 1);
        return IsHeadline(Math.Max(0, _landmarks.Last(Landmark.Paragraph, name, 0)));
    }

    /// <summary>A short paragraph with a capital on every word of weight: there a capital tells no name.</summary>
    private bool IsHeadline(int start)
    {
        int end = start;
        int capitals = 0;
        int others = 0;
        for (; end < start + LongestHeadline && end < _tokens.Count && (end == start || !_tokens[end].StartsParagraph); end++)
        {
            if (_tokens[end].Kind != TokenKind.Word)
                continue;
            if (_tokens[end].IsCapital)
                capitals++;
            else if (_tokens[end].Length > 4)
                return false;
            else
                others++;
        }

        return capitals > ShortestHeadline && others * 3 <= capitals && (end >= _tokens.Count || _tokens[end].StartsParagraph);
    }

    private bool IsNameWord(int i)
    {
        ref readonly Token token = ref _tokens[i];
        if (token.Kind != TokenKind.Word || !token.IsCapital)
            return false;
        // At the head of a sentence a function word has its capital for nothing.
        return !_tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Weekday | WordClass.Month | WordClass.Negation)
            && !(token.StartsSentence && (_tokens.Is(i, WordClass.Adverb | WordClass.ReportingVerb | WordClass.Cardinal) || token.Length >= ShortestManner && _tokens.EndsWith(i, "ly")));
    }

    /// <summary>Particles, hyphens and the points of initials inside a name.</summary>
    private bool IsInside(int i)
    {
        ref readonly Token token = ref _tokens[i];
        if (token.Kind == TokenKind.Dash)
            return !token.SpaceBefore && !_tokens[i + 1].SpaceBefore && token.First is '-' or '\u2010' or '\u2011' && (IsNameWord(i + 1) || IsSyllable(i + 1));
        if (token.Kind == TokenKind.Point)
            return token.First == '.' && token.Length == 1 && !token.SpaceBefore && (_tokens[i - 1].Length == 1 || _tokens.Is(i - 1, WordClass.Honorific | WordClass.Abbreviation)) && (IsNameWord(i + 1) || IsParticle(i + 1) && IsNameWord(i + 2));
        return IsParticle(i) && (IsNameWord(i + 1) || IsParticle(i + 1) && IsNameWord(i + 2));
    }

    private bool IsParticle(int i) => _tokens[i].Kind == TokenKind.Word && PersonWords.IsParticle(_tokens.Span(i));

    /// <summary>The second syllable of a given name: Min-ho.</summary>
    private bool IsSyllable(int i) =>
        _tokens[i].Kind == TokenKind.Word && _tokens[i].Length <= 5 && _tokens[i].Lexeme == 0 && !_tokens[i].IsCapital && !_tokens.EndsWith(i, "ed");
}
