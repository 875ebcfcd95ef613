using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Lexicon.Words;
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
    private readonly ClauseSubject _subjects;

    public MeasureReader(TokenList tokens)
    {
        _tokens = tokens;
        _phrases = new NounPhrases(tokens);
        _subjects = new ClauseSubject(tokens, _phrases);
    }

    /// <summary>The token behind the last figure: its unit and what stands before it tell nothing of the next.</summary>
    public int Floor { get; set; }

    /// <summary>What an amount measures, or null.</summary>
    /// <param name="first">The figure's first token.</param>
    /// <param name="next">The token after the figure.</param>
    /// <param name="kind">What sort of figure it is.</param>
    /// <param name="noun">The first token of the counted noun, where one was found.</param>
    public Measure OfAmount(int first, int next, FigureKind kind, int noun)
    {
        if (_tokens[next].Kind == TokenKind.Dash && !_tokens[next].SpaceBefore && !_tokens[next + 1].SpaceBefore)
            next++;
        if (Labelled(first, next) is { } label)
            return label;
        if (kind == FigureKind.Ordinal)
            return Before(first) ?? WithVerb(first) ?? Counted(next) ?? default(Measure);
        if (kind is FigureKind.Count or FigureKind.Magnitude or FigureKind.Range)
            return Counted(Math.Max(noun, next)) ?? Before(first) ?? After(next) ?? default(Measure);
        if (_tokens.IsLexeme(next, English.Of))
            return Before(first) ?? After(next + 1) ?? default(Measure);
        if (StartsPhrase(next))
            return After(next) ?? default(Measure);
        return _subjects.Of(first, Floor) ?? Before(first) ?? AfterPreposition(next) ?? WithVerb(first) ?? Adjacent(first) ?? default(Measure);
    }

    /// <summary>What happened at a date, or null.</summary>
    public Measure OfDate(int first, int next)
    {
        if ((Before(first) ?? WithVerb(first)) is { } before)
            return before;
        (int start, int end) = _phrases.After(_tokens.IsChar(next, ',') ? next + 1 : next);
        if (start >= end)
            return default;
        // "on May 2, the ferry sank": the verb tells what happened.
        return _phrases.Measure(start, _tokens.Is(end, WordClass.CommonVerb) && !_tokens[end].StartsSentence ? end + 1 : end);
    }

    /// <summary>"Lower limit: 2.0 % Upper limit: 13 %", "Deposit: £40": behind a label and its colon, and before the next line or label, a figure measures the label.</summary>
    private Measure? Labelled(int first, int next)
    {
        int colon = first - 1;
        while (colon > first - 4 && (_phrases.IsSign(colon) || _tokens[colon].First is '<' or '>' or '≤' or '≥' && _tokens[colon].Length == 1 || _tokens.Is(colon, WordClass.HedgeWord)))
            colon--;
        if (!_tokens.IsChar(colon, ':') || _tokens[first].StartsLine || _tokens[colon - 1].Kind != TokenKind.Word || Floor >= colon)
            return null;
        bool ends = _tokens[next].StartsLine || _tokens[next].Kind != TokenKind.Word || _tokens[next].IsCapital;
        (int start, int end) = _phrases.Before(colon, Floor);
        for (int i = end - 1; i > start; i--)
        {
            if (_tokens[i].StartsLine)
                start = i;
        }

        return ends && start < end ? _phrases.Measure(start, end) : null;
    }

    private Measure? Counted(int i)
    {
        if (!CountedNoun.TryFind(_tokens, i, singular: true, out int start, out int end))
            return _tokens.IsLexeme(i, English.Of) ? After(i + 1) : null;
        // "cows and sheep", "red bricks and tiles": coordinated plurals are counted together.
        while (_tokens.IsLexeme(end, English.And) && CountedNoun.TryFind(_tokens, end + 1, singular: false, out int more, out int moreEnd) && more == end + 1 && moreEnd - more <= 3 && !_tokens.Is(end + 1, WordClass.CommonVerb | WordClass.Auxiliary | WordClass.Cardinal))
            end = moreEnd;
        return _phrases.Measure(start, end);
    }

    private bool StartsPhrase(int i) => _phrases.IsContent(i) && !_tokens[i].StartsSentence && !_tokens.Is(i, WordClass.CommonVerb | WordClass.Adverb | WordClass.Month | WordClass.Weekday | WordClass.Cardinal | WordClass.Magnitude | WordClass.Scale);

    private Measure? After(int i)
    {
        (int start, int end) = _phrases.After(i);
        return start < end ? _phrases.Measure(start, end) : null;
    }

    /// <summary>"1.5% to broader spending", "3.5% will go toward core requirements".</summary>
    private Measure? AfterPreposition(int next)
    {
        for (int i = next; i < next + 3 && !_tokens[i].StartsSentence; i++)
        {
            if (_tokens.Is(i, WordClass.Preposition) && !_tokens.IsLexeme(i, English.By))
                return AfterUnlessTime(i + 1);
            if (!_tokens.Is(i, WordClass.Auxiliary | WordClass.CommonVerb))
                return null;
        }

        return null;
    }

    /// <summary>"$5m in the third quarter" tells when, not of what.</summary>
    private Measure? AfterUnlessTime(int i)
    {
        (int start, int end) = _phrases.After(i);
        bool time = start < end && (_tokens.IsLexeme(end - 1, English.Half) || _tokens.IsLexeme(end - 1, English.Quarter) || UnitLexicon.Shared.FindName(_tokens.Span(end - 1)) is { Dimension: "time" });
        return start < end && !time ? _phrases.Measure(start, end) : null;
    }

    private Measure? Before(int first)
    {
        int end = _phrases.SkipToPreposition(first, out ushort preposition);
        (int start, int phraseEnd) = _phrases.Before(end, Floor);
        if (start >= phraseEnd || preposition == 0 && !IsGerund(phraseEnd - 1))
            return null;
        Measure measure = _phrases.Measure(start, phraseEnd);
        // "increase their defences by 400 %" measures the increase; "increase spending to 5 %" measures the spending.
        return preposition == English.By ? measure with { Change = Direction(start) } : measure;
    }

    /// <summary>"spending 2 %": without a preposition only a gerund governs the figure; any other word is its verb or stands beside it.</summary>
    private bool IsGerund(int i) => _tokens.EndsWith(i, "ing");

    /// <summary>The phrase right before, where nothing better was found.</summary>
    private Measure? Adjacent(int first)
    {
        (int start, int end) = _phrases.Before(first, Floor);
        return start < end ? _phrases.Measure(start, end) : null;
    }

    private Change Direction(int start)
    {
        for (int i = start - 1; i > start - 5; i--)
        {
            if (_tokens.Is(i, WordClass.Rise))
                return Change.Increase;
            if (_tokens.Is(i, WordClass.Fall))
                return Change.Decrease;
        }

        return Change.None;
    }

    /// <summary>"the mill grinds in three months …": a subject and its verb, where no noun phrase stands nearer.</summary>
    private Measure? WithVerb(int first)
    {
        int end = _phrases.SkipToPreposition(first, out _);
        int verb = end;
        while (verb > 0 && verb > end - 5 && !_tokens[verb].StartsSentence
            && _tokens.Is(verb - 1, WordClass.CommonVerb | WordClass.ReportingVerb | WordClass.Auxiliary | WordClass.Negation | WordClass.Adverb | WordClass.Rise | WordClass.Fall))
            verb--;
        if (verb == end || _tokens[end].StartsSentence)
            return null;
        (int start, int phraseEnd) = _phrases.Before(verb, Floor);
        return start < phraseEnd ? _phrases.Measure(start, verb == end - 1 ? end : phraseEnd) : null;
    }
}
