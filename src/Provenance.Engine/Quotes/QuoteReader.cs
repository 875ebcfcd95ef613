using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Reads the quotations of a text: pairs of marks, what kind each is, and who speaks.</summary>
internal sealed class QuoteReader
{
    private const int LongestScare = 3;

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
        foreach (MarkPair pair in MarkPairs.Find(_tokens))
        {
            MoveTo(pair.Open);
            bool chained = before.Next > 0 && before.Next > _paragraph;
            string? speaker = Speaker(pair, before, out int verb, out bool found);
            bool continued = !found && chained && beforeFound && IsFull(pair);
            bool goesOn = !found && !continued && IsWholeParagraph(pair) && beforeFound;
            if (continued || goesOn)
                (speaker, found) = (beforeSpeaker, true);
            QuoteKind kind = KindOf(pair, found, continued || chained && _tokens.IsChar(pair.Open - 1, ',') && verb > before.Close);
            _quotes.Add(new QuoteCitation(_document, SpanOf(pair), SentenceAround(pair), kind)
            {
                Speaker = speaker,
                Verb = verb >= 0 ? _tokens.Word(verb) : null,
            });
            before = pair;
            if (found || kind == QuoteKind.Full)
                (beforeSpeaker, beforeFound) = (speaker, found);
        }

        return _quotes;
    }

    private string? Speaker(in MarkPair pair, in MarkPair before, out int verb, out bool found)
    {
        verb = -1;
        found = true;
        if (TryClause(pair, before, out Attribution clause))
        {
            verb = clause.Verb;
            return _speakers.Resolve(clause);
        }

        found = false;
        return null;
    }

    /// <summary>The reporting clause: behind the quotation where its punctuation allows one, else before it, else at its sentence's end.</summary>
    private bool TryClause(in MarkPair pair, in MarkPair before, out Attribution clause)
    {
        clause = default;
        if (pair.IsClosed && MayBeFollowed(pair) && _attributions.TryAfter(pair.Next, out clause) && !(EndsWithPoint(pair) && Introduces(clause)))
            return true;
        int low = Math.Max(_sentence, before.Next);
        if (_attributions.TryBefore(pair.Open, low, out clause))
            return true;
        return pair.IsClosed && !EndsWithPoint(pair) && _attributions.TryAtEnd(pair.Next, out clause);
    }

    private bool MayBeFollowed(in MarkPair pair) =>
        _tokens.IsChar(pair.Next, ',') || _tokens.IsChar(pair.Close - 1, ',') || _tokens[pair.Close - 1].Kind is TokenKind.Point or TokenKind.Dash or TokenKind.Mark || _tokens[pair.Next].Kind == TokenKind.Dash;

    private bool EndsWithPoint(in MarkPair pair) => _tokens.IsChar(pair.Close - 1, '.');

    /// <summary>Whether a clause behind a full stop belongs to what follows it: "…." Smith said: "…"</summary>
    private bool Introduces(in Attribution clause)
    {
        int last = Math.Max(clause.Verb + 1, clause.Speaker.End);
        return _tokens[clause.Speaker.First].StartsSentence && _tokens[last].Kind != TokenKind.Point;
    }

    private QuoteKind KindOf(in MarkPair pair, bool found, bool continued)
    {
        if (continued)
            return QuoteKind.Continued;
        if (IsFull(pair) && (found || pair.Close - pair.Open > LongestScare + 2))
            return !found && IsTitle(pair) ? QuoteKind.Title : QuoteKind.Full;
        if (found)
            return QuoteKind.Partial;
        if (IsTitle(pair))
            return QuoteKind.Title;
        return WordsIn(pair) <= LongestScare ? QuoteKind.Scare : QuoteKind.Partial;
    }

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
        int capitals = 0;
        for (int i = pair.First; i < pair.Close; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word)
                continue;
            if (_tokens[i].IsCapital)
                capitals++;
            else if (!_tokens.Is(i, WordClass.Article | WordClass.Preposition | WordClass.Conjunction))
                return false;
        }

        return capitals >= 2;
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
