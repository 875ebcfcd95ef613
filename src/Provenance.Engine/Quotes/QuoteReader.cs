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
        foreach (MarkPair pair in MarkPairs.Find(_tokens))
        {
            MoveTo(pair.Open);
            bool chained = before.Close > 0 && before.Close > _paragraph;
            string? speaker = Speaker(pair, out int verb, out bool found);
            bool continued = !found && chained && beforeSpeaker != null && IsFull(pair);
            if (continued || !found && IsWholeParagraph(pair))
                speaker = beforeSpeaker;

            QuoteKind kind = KindOf(pair, speaker, continued || chained && _tokens.IsChar(pair.Open - 1, ',') && verb > before.Close);
            _quotes.Add(new QuoteCitation(_document, SpanOf(pair), SentenceAround(pair), kind)
            {
                Speaker = speaker,
                Verb = verb >= 0 ? _tokens.Word(verb) : null,
            });
            before = pair;
            if (speaker != null || kind == QuoteKind.Full)
                beforeSpeaker = speaker;
        }

        return _quotes;
    }

    private string? Speaker(in MarkPair pair, out int verb, out bool found)
    {
        verb = -1;
        found = true;
        bool clauseMayFollow = _tokens.IsChar(pair.Close + 1, ',') || _tokens.IsChar(pair.Close - 1, ',') || _tokens[pair.Close - 1].Kind is TokenKind.Point or TokenKind.Dash;
        if (pair.IsClosed && clauseMayFollow && _attributions.TryAfter(pair.Close, out Attribution clause)
            || _attributions.TryBefore(pair.Open, _sentence, out clause))
        {
            verb = clause.Verb;
            return _speakers.Resolve(clause);
        }

        found = false;
        return null;
    }

    private QuoteKind KindOf(in MarkPair pair, string? speaker, bool continued)
    {
        if (continued)
            return QuoteKind.Continued;
        if (IsFull(pair) && (speaker != null || pair.Close - pair.Open > LongestScare + 2))
            return speaker == null && IsTitle(pair) ? QuoteKind.Title : QuoteKind.Full;
        if (speaker != null)
            return QuoteKind.Partial;
        if (IsTitle(pair))
            return QuoteKind.Title;
        return WordsIn(pair) <= LongestScare ? QuoteKind.Scare : QuoteKind.Partial;
    }

    private bool IsFull(in MarkPair pair)
    {
        int first = pair.Open + 1;
        while (first < pair.Close && _tokens[first].Kind is TokenKind.Mark)
            first++;
        return _tokens[first].IsCapital && WordsIn(pair) > 2 || pair.Open == _sentence && _tokens[pair.Close - 1].Kind == TokenKind.Point;
    }

    private int WordsIn(in MarkPair pair)
    {
        int words = 0;
        for (int i = pair.Open + 1; i < pair.Close && words < 8; i++)
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
        for (int i = pair.Open + 1; i < pair.Close; i++)
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
        pair.Open == _paragraph && (pair.Close >= _tokens.Count || _tokens[pair.Close + 1].StartsParagraph || !pair.IsClosed);

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

    private TextSpan SpanOf(in MarkPair pair) => new(_tokens[pair.Open].End, pair.IsClosed ? _tokens[pair.Close].Start : _tokens[pair.Close - 1].End);

    private TextSpan SentenceAround(in MarkPair pair)
    {
        int end = Math.Min(pair.Close + 1, _tokens.Count);
        int limit = end + 60;
        while (end < _tokens.Count && end < limit && !_tokens[end].StartsSentence)
            end++;
        return new TextSpan(_tokens[_sentence].Start, _tokens[end - 1].End);
    }
}
