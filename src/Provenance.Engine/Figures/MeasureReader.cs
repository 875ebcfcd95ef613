using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>
/// Finds what a figure measures: the noun phrase after it where it stands in front of one ("400 % increase in
/// capacity"), otherwise the noun phrase before it ("increase their defences by 400 %", "spending to 5 %").
/// </summary>
internal sealed class MeasureReader
{
    private readonly TokenList _tokens;
    private readonly NounPhrases _phrases;

    public MeasureReader(TokenList tokens)
    {
        _tokens = tokens;
        _phrases = new NounPhrases(tokens);
    }

    /// <summary>What an amount measures, or null.</summary>
    public string? OfAmount(int first, int next, FigureKind kind)
    {
        if (_tokens[next].Kind == TokenKind.Dash && !_tokens[next].SpaceBefore && !_tokens[next + 1].SpaceBefore)
            next++;
        if (kind is FigureKind.Count or FigureKind.Magnitude or FigureKind.Ordinal or FigureKind.Range)
            return Counted(next) ?? Before(first) ?? After(next);
        if (_tokens.IsLexeme(next, English.Of))
            return Before(first) ?? After(next + 1);
        if (StartsPhrase(next))
            return After(next);
        return Before(first) ?? AfterPreposition(next) ?? WithVerb(first);
    }

    /// <summary>What happened at a date, or null.</summary>
    public string? OfDate(int first, int next)
    {
        if (Before(first) is { } before)
            return before;
        return After(_tokens.IsChar(next, ',') ? next + 1 : next);
    }

    private string? Counted(int i)
    {
        if (!CountedNoun.TryFind(_tokens, i, singular: true, out int start, out int end))
            return _tokens.IsLexeme(i, English.Of) ? After(i + 1) : null;
        // "armoured vehicles and tanks", "drones and missiles": coordinated plurals are counted together.
        while (_tokens.IsLexeme(end, English.And) && CountedNoun.TryFind(_tokens, end + 1, singular: false, out int more, out int moreEnd) && more == end + 1 && moreEnd - more <= 3 && !_tokens.Is(end + 1, WordClass.CommonVerb | WordClass.Auxiliary))
            end = moreEnd;
        return _phrases.Text(start, end);
    }

    private bool StartsPhrase(int i) => _phrases.IsContent(i) && !_tokens[i].StartsSentence && !_tokens.Is(i, WordClass.CommonVerb | WordClass.Adverb | WordClass.Month | WordClass.Weekday);

    private string? After(int i)
    {
        (int start, int end) = _phrases.After(i);
        return start < end ? _phrases.Text(start, end) : null;
    }

    /// <summary>"1.5% to broader spending", "3.5% will go toward core requirements".</summary>
    private string? AfterPreposition(int next)
    {
        for (int i = next; i < next + 4 && !_tokens[i].StartsSentence; i++)
        {
            if (_tokens.Is(i, WordClass.Preposition) && !_tokens.IsLexeme(i, English.By))
                return After(i + 1);
            if (_tokens[i].Kind != TokenKind.Word)
                return null;
        }

        return null;
    }

    private string? Before(int first)
    {
        int end = _phrases.SkipToPreposition(first, out ushort preposition);
        (int start, int phraseEnd) = _phrases.Before(end);
        if (start >= phraseEnd)
            return null;
        string text = _phrases.Text(start, phraseEnd);
        // "increase their defences by 400 %" measures the increase; "increase spending to 5 %" measures the spending.
        return preposition == English.By && Direction(start) is { } change ? change + " in " + text : text;
    }

    private string? Direction(int start)
    {
        for (int i = start - 1; i > start - 5; i--)
        {
            if (_tokens.Is(i, WordClass.Rise))
                return "increase";
            if (_tokens.Is(i, WordClass.Fall))
                return "decrease";
        }

        return null;
    }

    /// <summary>"Russia produces in three months …": a subject and its verb, where no noun phrase stands nearer.</summary>
    private string? WithVerb(int first)
    {
        int end = _phrases.SkipToPreposition(first, out _);
        int verb = end - 1;
        if (verb < 0 || _tokens[verb].Kind != TokenKind.Word || _tokens[end].StartsSentence)
            return null;
        (int start, int phraseEnd) = _phrases.Before(verb);
        return start < phraseEnd ? _phrases.Text(start, end) : null;
    }
}
