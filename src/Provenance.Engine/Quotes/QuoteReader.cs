using Provenance.Engine.Quotes.Marks;
using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>Reads the quotations of a text: pairs of marks and passages without any, what kind each is, and who speaks.</summary>
internal sealed class QuoteReader
{
    private const int LongestLook = 60;
    private const int LongestObject = 8;

    private readonly TextDocument _document;
    private readonly TokenList _tokens;
    private readonly AttributionReader _attributions;
    private readonly QuoteKindReader _kinds;
    private readonly SpeakerResolver _speakers;
    private readonly CodeSpans _code;
    private readonly List<QuoteCitation> _quotes = [];
    private MarkPair _before;
    private string? _beforeSpeaker;
    private bool _beforeFound;
    private bool _beforeSpoken;
    private bool _hasDoubleMarks;
    private int _sentence;
    private int _paragraph;
    private int _reached;
    private int _turnFirst;
    private int _turnEnd;

    public QuoteReader(TextDocument document, TokenList tokens, SpeakerResolver speakers)
    {
        _document = document;
        _tokens = tokens;
        _attributions = new AttributionReader(tokens);
        _kinds = new QuoteKindReader(tokens);
        _speakers = speakers;
        _code = new CodeSpans(tokens);
    }

    /// <summary>How many quotations are wanted at most; with the first one more, reading stops.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>The quotations, by position.</summary>
    public List<QuoteCitation> Read()
    {
        List<Passage> passages = Passages.Find(_tokens);
        int passage = 0;
        int free = 0;
        foreach (MarkPair pair in MarkPairs.Find(_tokens))
        {
            SpeakerPhrase turn = default;
            for (; passage < passages.Count && passages[passage].First <= pair.Open; passage++)
            {
                // What stands in marks as a whole is read by its marks, and the head of the turn says who speaks; so is a block quotation that begins with marks.
                if (pair.Open == passages[passage].First && (pair.Next >= passages[passage].Next || passages[passage].Depth > 0))
                    turn = pair.Next >= passages[passage].Next ? passages[passage].Speaker : default;
                else if (passages[passage].First >= free)
                    free = Add(passages[passage]);
            }

            if (pair.Open >= _turnEnd)
                _speakers.Turn = null;

            if (_quotes.Count > Most)
                return _quotes;
            if (pair.Open < free || _code.IsCode(pair))
                continue;
            Add(pair, turn);
            free = pair.Next;
        }

        for (; passage < passages.Count && _quotes.Count <= Most; passage++)
        {
            if (passages[passage].First >= free)
                free = Add(passages[passage]);
        }

        return _quotes;
    }

    private void Add(in MarkPair pair, SpeakerPhrase turn)
    {
        MoveTo(pair.Open);
        if (pair.Open < _turnEnd)
            _sentence = Math.Max(_sentence, _turnFirst);
        _speakers.Quote(pair.Open, pair.Next);
        bool chained = _before.Next > 0 && _before.Next > _paragraph;
        string? speaker = Speaker(pair, _before, _beforeSpoken, out int verb, out bool found);
        if (!found && turn.Next > turn.First)
            (speaker, found) = (_speakers.Resolve(new Attribution(turn, -1)), true);
        bool heads = !found && _hasDoubleMarks && pair.IsSingle && IsWholeParagraph(pair) && _kinds.IsShort(pair);
        bool continued = !found && chained && _beforeFound && _kinds.IsFull(pair, _sentence);
        bool goesOn = !found && !continued && !heads && IsWholeParagraph(pair) && _beforeFound;
        bool shared = !found && !continued && _beforeSpoken && _before.Next > _sentence;
        if (continued || goesOn || shared)
            (speaker, found) = (_beforeSpeaker, true);
        bool goesOnInside = continued || chained && _tokens.IsChar(pair.Open - 1, ',') && verb > _before.Close;
        QuoteKind kind = heads ? QuoteKind.Title : _kinds.KindOf(pair, _sentence, _paragraph, found, verb, goesOnInside);
        _quotes.Add(new QuoteCitation(_document, SpanOf(pair), SentenceAround(pair), kind)
        {
            Speaker = speaker,
            SpeakerSpan = found ? _speakers.LastSpan : null,
            IsSharedName = found && speaker == null && _speakers.IsLastShared,
            Verb = verb >= 0 ? _tokens.Word(verb) : null,
            IsClosed = pair.IsClosed || IsReopened(pair),
        });
        _hasDoubleMarks |= !pair.IsSingle;
        Remember(pair, speaker, found, kind == QuoteKind.Full);
    }

    /// <summary>A turn of a transcript or a paragraph of a block quotation; answers the first token behind it.</summary>
    private int Add(in Passage passage)
    {
        bool isTurn = passage.HasSpeaker && passage.Depth == 0;
        MoveTo(passage.Start);
        var pair = new MarkPair(passage.Start, passage.First, passage.Next, passage.Next, true, false);
        string? speaker = null;
        int verb = -1;
        bool found = passage.HasSpeaker;
        if (found)
            speaker = _speakers.ResolveNamed(new Attribution(passage.Speaker, -1));
        else if (passage.Depth > 0 && TryLeadingClause(passage, out Attribution clause))
            (speaker, verb, found) = (_speakers.Resolve(clause), clause.Verb, true);
        var span = new TextSpan(_tokens[passage.First].Start, _tokens[passage.Next - 1].End);
        _quotes.Add(new QuoteCitation(_document, span, new TextSpan(_tokens[passage.Start].Start, span.End), isTurn ? QuoteKind.Turn : QuoteKind.Full)
        {
            Speaker = speaker,
            SpeakerSpan = found ? _speakers.LastSpan : null,
            IsSharedName = found && speaker == null && _speakers.IsLastShared,
            Verb = verb >= 0 ? _tokens.Word(verb) : null,
        });
        if (!isTurn)
        {
            Remember(pair, speaker, found, isFull: true);
            return passage.Next;
        }

        // Who speaks a turn quotes others in it: their words stand in marks, and none of them goes on with the turn.
        (_speakers.Turn, _turnFirst, _turnEnd) = (speaker, passage.First, passage.Next);
        (_before, _beforeSpoken, _beforeFound) = (default, false, false);
        return passage.First;
    }

    /// <summary>The clause that ends with a colon right before a block quotation: "The chair wrote to members:".</summary>
    private bool TryLeadingClause(in Passage passage, out Attribution clause)
    {
        clause = default;
        int mark = passage.First - 1;
        while (mark > 0 && _tokens.IsChar(mark, '>') && mark > passage.First - LongestObject)
            mark--;
        if (!_tokens.IsChar(mark, ':'))
            return false;
        int start = mark;
        while (start > mark - LongestLook && start > 0 && !_tokens[start].StartsSentence)
            start--;
        return _attributions.TryBefore(mark + 1, start, out clause);
    }

    private void Remember(in MarkPair pair, string? speaker, bool found, bool isFull)
    {
        _before = pair;
        _beforeSpoken = found;
        if (found || isFull)
            (_beforeSpeaker, _beforeFound) = (speaker, found);
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

        if (pair.IsClosed && _attributions.TryCleft(pair.Next, out clause))
            return true;
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
        if (!colon && !(_tokens.IsChar(mark, ',') && _kinds.IsFull(pair, _sentence)))
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

    /// <summary>A paragraph of nothing but a quotation goes on with the speaker before it.</summary>
    private bool IsWholeParagraph(in MarkPair pair) =>
        pair.Open == _paragraph && (pair.Close >= _tokens.Count || _tokens[pair.Next].StartsParagraph || !pair.IsClosed);

    /// <summary>A quotation over paragraphs has its closing mark behind the last one only; each further one opens with a mark.</summary>
    private bool IsReopened(in MarkPair pair) =>
        pair.Next < _tokens.Count && _tokens[pair.Next].Kind == TokenKind.Mark && QuotationMark.At(_tokens, pair.Next, pair.First - pair.Open, pair.Next, pair.Next + 8).Facing != MarkFacing.Close;

    private void MoveTo(int token)
    {
        _sentence = Math.Max(_sentence, _tokens.Landmarks.Last(Landmark.Sentence, token, _reached));
        _paragraph = Math.Max(_paragraph, _tokens.Landmarks.Last(Landmark.Paragraph, token, _reached));
        _reached = Math.Max(_reached, token);
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
