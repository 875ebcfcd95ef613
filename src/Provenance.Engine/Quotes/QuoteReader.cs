using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Reads the quotations of a text: pairs of marks, what kind each is, and who speaks.</summary>
internal sealed class QuoteReader
{
    private const int LongestScare = 3;
    private const int LongestLook = 60;
    private const int LongestObject = 8;

    private readonly TextDocument _document;
    private readonly TokenList _tokens;
    private readonly AttributionReader _attributions;
    private readonly SpeakerResolver _speakers;
    private readonly List<QuoteCitation> _quotes = [];
    private int _sentence;
    private int _sentenceEnd;
    private int _paragraph;

    public QuoteReader(TextDocument document, TokenList tokens, SpeakerResolver speakers)
    {
        _document = document;
        _tokens = tokens;
        _attributions = new AttributionReader(tokens);
        _speakers = speakers;
    }

    /// <summary>The quotations, by position.</summary>
    public List<QuoteCitation> Read()
    {
        MarkPair before = default;
        string? beforeSpeaker = null;
        bool beforeFound = false;
        bool beforeSpoken = false;
        foreach (MarkPair pair in MarkPairs.Find(_tokens))
        {
            MoveTo(pair.Open);
            bool chained = before.Next > 0 && before.Next > _paragraph;
            string? speaker = Speaker(pair, before, beforeSpoken, out int verb, out bool found);
            bool continued = !found && chained && beforeFound && IsFull(pair);
            bool goesOn = !found && !continued && IsWholeParagraph(pair) && beforeFound;
            bool shared = !found && !continued && beforeSpoken && before.Next > _sentence;
            if (continued || goesOn || shared)
                (speaker, found) = (beforeSpeaker, true);
            QuoteKind kind = KindOf(pair, found, verb, continued || chained && _tokens.IsChar(pair.Open - 1, ',') && verb > before.Close);
            _quotes.Add(new QuoteCitation(_document, SpanOf(pair), SentenceAround(pair), kind)
            {
                Speaker = speaker,
                SpeakerSpan = found || continued || goesOn || shared ? _speakers.LastSpan : null,
                Verb = verb >= 0 ? _tokens.Word(verb) : null,
            });
            before = pair;
            beforeSpoken = found;
            if (found || kind == QuoteKind.Full)
                (beforeSpeaker, beforeFound) = (speaker, found);
        }

        return _quotes;
    }

    private string? Speaker(in MarkPair pair, in MarkPair before, bool beforeFound, out int verb, out bool found)
    {
        verb = -1;
        found = true;
        if (TryClause(pair, before, beforeFound, out Attribution clause))
        {
            verb = clause.Verb;
            return _speakers.Resolve(clause);
        }

        found = false;
        return null;
    }

    /// <summary>The reporting clause: behind the quotation where its punctuation allows one, else before it, else at its sentence's end.</summary>
    private bool TryClause(in MarkPair pair, in MarkPair before, bool beforeFound, out Attribution clause)
    {
        clause = default;
        if (pair.IsClosed && MayBeFollowed(pair) && _attributions.TryAfter(pair.Next, out clause) && !(EndsWithPoint(pair) && Introduces(clause)))
            return true;
        bool sameSentence = before.Next > _sentence && before.Next > 0;
        if (_attributions.TryBefore(pair.Open, sameSentence && beforeFound ? before.Next : _sentence, out clause))
        {
            // "After Doe attacked her, Roe shot back, “…”": the main clause stands nearer than the verb found.
            if (IsLedTo(pair) && clause.Verb >= 0 && clause.Verb < pair.Open - LongestObject / 2 && _attributions.TrySentenceSubject(_sentence, pair.Open, out SpeakerPhrase main) && main.First > clause.Verb)
                clause = new Attribution(main, -1);
            return true;
        }

        if (pair.IsClosed && _attributions.TryAgent(pair.Open, pair.Next, out clause))
            return true;
        if (pair.IsClosed && !EndsWithPoint(pair) && _attributions.TryAtEnd(pair.Next, out clause))
            return true;
        return TryIntroduction(pair, out clause);
    }

    /// <summary>A clause that leads over to a quotation with a colon or a comma, in the paragraph before it too: "Doe made this remark:".</summary>
    private bool TryIntroduction(in MarkPair pair, out Attribution clause)
    {
        clause = default;
        int mark = pair.Open - 1;
        bool colon = _tokens.IsChar(mark, ':');
        if (!colon && !(_tokens.IsChar(mark, ',') && IsFull(pair)))
            return false;
        int start = _sentence;
        if (pair.Open == _sentence)
        {
            start = mark;
            while (start > mark - LongestLook && start > 0 && !_tokens[start].StartsSentence)
                start--;
            if (_attributions.TryBefore(pair.Open, start, out clause))
                return true;
        }

        if (!_attributions.TrySentenceSubject(start, mark, out SpeakerPhrase subject))
            return false;
        clause = new Attribution(subject, -1);
        return true;
    }

    private bool IsLedTo(in MarkPair pair) => _tokens.IsChar(pair.Open - 1, ':') || _tokens.IsChar(pair.Open - 1, ',');

    private bool MayBeFollowed(in MarkPair pair) =>
        _tokens.IsChar(pair.Next, ',') || _tokens.IsChar(pair.Close - 1, ',') || _tokens[pair.Close - 1].Kind is TokenKind.Point or TokenKind.Dash or TokenKind.Mark || _tokens[pair.Next].Kind == TokenKind.Dash;

    private bool EndsWithPoint(in MarkPair pair) => _tokens.IsChar(pair.Close - 1, '.');

    /// <summary>Whether a clause behind a full stop belongs to what follows it: "…." Smith said: "…"</summary>
    private bool Introduces(in Attribution clause)
    {
        int last = Math.Max(clause.Verb + 1, clause.Speaker.End);
        return _tokens[clause.Speaker.First].StartsSentence && _tokens[last].Kind != TokenKind.Point;
    }

    private QuoteKind KindOf(in MarkPair pair, bool found, int verb, bool continued)
    {
        if (IsTitle(pair) && !IsIntroduced(pair, verb))
            return QuoteKind.Title;
        if (continued)
            return QuoteKind.Continued;
        if (IsFull(pair) && (found || WordsIn(pair) > LongestScare || IsOwnSentence(pair)))
            return QuoteKind.Full;
        return found || WordsIn(pair) > LongestScare || ReportingVerbs.IsWordNoun(_tokens.Span(pair.Open - 1)) ? QuoteKind.Partial : QuoteKind.Scare;
    }

    /// <summary>
    /// Whether a quotation stands right behind a colon, a comma or its reporting verb, or right before its clause: words
    /// spoken, though all in capitals. Behind a preposition or an owner ("on Bay Radio’s “Harbour Talk,” she said") it is no such thing.
    /// </summary>
    private bool IsIntroduced(in MarkPair pair, int verb)
    {
        int before = pair.Open - 1;
        if (_tokens.IsChar(before, ':') || verb >= 0 && verb < before && pair.Open - verb <= LongestObject && ReportingVerbs.IsComparing(_tokens.Span(verb)))
            return true;
        if (pair.Open != _sentence && (_tokens.Is(before, WordClass.Preposition) || _tokens[before].Kind == TokenKind.Clitic))
            return false;
        return verb >= pair.Next || verb >= 0 && verb >= pair.Open - 2 && !ReportingVerbs.IsNaming(_tokens.Span(verb));
    }

    private bool IsOwnSentence(in MarkPair pair) => pair.Open == _sentence && _tokens[pair.Close - 1].Kind == TokenKind.Point;

    private bool IsFull(in MarkPair pair)
    {
        int first = pair.First;
        while (first < pair.Close && _tokens[first].Kind is TokenKind.Mark)
            first++;
        return _tokens[first].IsCapital && WordsIn(pair) > 2 || pair.Open == _sentence && _tokens[pair.Close - 1].Kind == TokenKind.Point;
    }

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
    private bool IsTitle(in MarkPair pair)
    {
        if (IsOwnSentence(pair) && pair.Open != _paragraph)
            return false;
        int capitals = 0;
        for (int i = pair.First; i < pair.Close; i++)
        {
            if (_tokens[i].Kind == TokenKind.Point && _tokens[i].First is '!' or '?' && i + 1 < pair.Close && _tokens[i + 1].Kind == TokenKind.Word && _tokens[i + 1].SpaceBefore && _tokens.Span(i - 1).SequenceEqual(_tokens.Span(i + 1)))
                return false;
            if (_tokens[i].Kind != TokenKind.Word)
                continue;
            if (_tokens[i].IsCapital)
                capitals++;
            else if (!_tokens.Is(i, WordClass.Article | WordClass.Preposition | WordClass.Conjunction))
                return false;
        }

        return capitals >= 2 || capitals == 1 && pair.Open != _sentence && _tokens[pair.First].IsCapital && (_tokens.Is(pair.Open - 1, WordClass.Preposition) || _tokens[pair.Open - 1].Kind == TokenKind.Clitic || ReportingVerbs.IsNaming(_tokens.Span(pair.Open - 1)));
    }

    /// <summary>A paragraph of nothing but a quotation goes on with the speaker before it.</summary>
    private bool IsWholeParagraph(in MarkPair pair) =>
        pair.Open == _paragraph && (pair.Close >= _tokens.Count || _tokens[pair.Next].StartsParagraph || !pair.IsClosed);

    private void MoveTo(int token)
    {
        for (int i = Math.Max(_sentence, _sentenceEnd); i <= token; i++)
        {
            if (_tokens[i].StartsSentence)
                _sentence = i;
            if (_tokens[i].StartsParagraph)
                _paragraph = i;
        }

        _sentenceEnd = token;
    }

    private TextSpan SpanOf(in MarkPair pair) => new(_tokens[pair.First - 1].End, pair.IsClosed ? _tokens[pair.Close].Start : _tokens[pair.Close - 1].End);

    private TextSpan SentenceAround(in MarkPair pair)
    {
        int end = Math.Min(pair.Next, _tokens.Count);
        int limit = end + 60;
        while (end < _tokens.Count && end < limit && !_tokens[end].StartsSentence)
            end++;
        return new TextSpan(_tokens[_sentence].Start, _tokens[end - 1].End);
    }
}
