using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes.Marks;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph, in one pass over a stack. A double mark of any style closes a double
/// mark of any other, since careless editing mixes them; marks inside a pair belong to it. A pair that nothing closes ends
/// with its paragraph, unless its sentence runs on into the next one.
/// </summary>
internal sealed class MarkPairs
{
    // Nobody nests as deeply: single marks that nothing closes are apostrophes, and a text may be made of them.
    private const int MostOpen = 1_024;

    private readonly TokenList _tokens;
    private readonly Apostrophes _apostrophes;
    private readonly RunningQuotation _running;
    private readonly List<MarkPair> _pairs;
    private readonly List<MarkPair> _found = [];
    private readonly List<Opened> _open = [];
    private int _doublesOpen;
    private int _doubledOpen;
    private int _lastDoubled;
    private bool _inOrder;

    private MarkPairs(TokenList tokens)
    {
        _tokens = tokens;
        _apostrophes = new Apostrophes(tokens);
        _running = new RunningQuotation(tokens, _apostrophes);
        _pairs = new List<MarkPair>(tokens.Landmarks.Count(Landmark.Mark) / 2);
    }

    /// <summary>The outermost pairs of a text, by position.</summary>
    public static List<MarkPair> Find(TokenList tokens)
    {
        var finder = new MarkPairs(tokens);
        Landmarks landmarks = tokens.Landmarks;
        int start = 0;
        for (int mark = landmarks.Next(Landmark.Mark, 0); mark < tokens.Count; mark = landmarks.Next(Landmark.Mark, start))
        {
            start = Math.Max(start, landmarks.Last(Landmark.Paragraph, mark, start));
            start = finder.Paragraph(start, finder.EndOfParagraph(start));
        }

        return finder._pairs;
    }

    private int EndOfParagraph(int start) => _tokens.Landmarks.Next(Landmark.Paragraph, start + 1);

    /// <summary>Pairs the marks of a paragraph, or of what is left of one; answers where to go on.</summary>
    private int Paragraph(int start, int end)
    {
        _found.Clear();
        _open.Clear();
        _doublesOpen = _doubledOpen = 0;
        _lastDoubled = -1;
        _inOrder = true;
        Landmarks landmarks = _tokens.Landmarks;
        for (int i = landmarks.Next(Landmark.Mark, start); i < end; i = landmarks.Next(Landmark.Mark, i + 1))
        {
            if (_apostrophes.IsPrime(i, _doublesOpen > 0))
                continue;
            QuotationMark mark = QuotationMark.At(_tokens, i, Width(i, start, end), start, end);
            if (mark.IsSingle)
                Single(mark, end);
            else
                Double(mark);
            i = mark.Next - 1;
        }

        return Finish(start, end);
    }

    private void Double(in QuotationMark mark)
    {
        bool closes = mark.Facing switch
        {
            MarkFacing.Open => false,
            MarkFacing.Close => true,
            _ => _doublesOpen > 0,
        };
        if (!closes)
        {
            _open.Add(new Opened(mark));
            _doublesOpen++;
            if (mark.Next - mark.Token == 2)
                _doubledOpen++;
            return;
        }

        if (_doublesOpen == 0)
            return;
        while (_open[_open.Count - 1].Mark.IsSingle)
            DropSingle();
        QuotationMark open = _open[_open.Count - 1].Mark;
        PopDouble();
        Record(new MarkPair(open.Token, open.Next, mark.Token, mark.Next, true, false));
    }

    private void PopDouble()
    {
        QuotationMark open = _open[_open.Count - 1].Mark;
        _open.RemoveAt(_open.Count - 1);
        _doublesOpen--;
        if (open.Next - open.Token == 2)
            _doubledOpen--;
    }

    private void Single(in QuotationMark mark, int end)
    {
        bool onTop = _open.Count > 0 && _open[_open.Count - 1].Mark.IsSingle;
        if (mark.Facing == MarkFacing.Open || mark.Facing == MarkFacing.Either && !onTop && _tokens[mark.Token].First == '\u2019')
        {
            if (_apostrophes.IsElision(mark))
                return;
            if (onTop && _open[_open.Count - 1].Possessive >= 0)
                DropSingle();
            if (_open.Count < MostOpen)
                _open.Add(new Opened(mark));
        }
        else if (mark.Facing == MarkFacing.Close && onTop)
        {
            if (_apostrophes.IsBetweenLetters(mark.Token))
                return;
            Opened open = _open[_open.Count - 1];
            if (_apostrophes.IsPluralPossessive(mark.Token, end))
            {
                _open[_open.Count - 1] = open with { Possessive = open.Possessive >= 0 ? open.Possessive : mark.Token };
                return;
            }

            _open.RemoveAt(_open.Count - 1);
            Record(new MarkPair(open.Mark.Token, open.Mark.Next, mark.Token, mark.Next, true, true));
        }
    }

    /// <summary>A single mark that no sure mark closes: the possessive of a plural does, where there is one; else it was an apostrophe.</summary>
    private void DropSingle()
    {
        Opened open = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        if (open.Possessive < 0)
            return;
        _inOrder = false;
        Record(new MarkPair(open.Mark.Token, open.Mark.Next, open.Possessive, open.Possessive + 1, true, true));
    }

    private void Record(in MarkPair pair)
    {
        // name="value" is markup.
        if (pair.Close > pair.First && !(_tokens.IsChar(pair.Open - 1, '=') && !_tokens[pair.Open].SpaceBefore))
            _found.Add(pair);
    }

    /// <summary>Settles what is still open at the paragraph's end and keeps the outermost pairs.</summary>
    private int Finish(int start, int end)
    {
        int next = end;
        while (_open.Count > 0)
        {
            Opened open = _open[_open.Count - 1];
            if (_open.Count == 1 && _running.TryRead(open.Mark, end, out MarkPair across))
            {
                next = across.Next;
                Record(across);
            }
            else if (open.Mark.IsSingle)
            {
                DropSingle();
                continue;
            }
            else if (_open.Count == 1 && end > open.Mark.Next && (open.Mark.Token == start || _running.Reopens(end, open.Mark) || IsLast(open.Mark)))
            {
                Record(new MarkPair(open.Mark.Token, open.Mark.Next, end, end, false, false));
            }

            _open.RemoveAt(_open.Count - 1);
        }

        KeepOutermost();
        return next;
    }

    /// <summary>Whether no whole pair stands behind an open mark.</summary>
    private bool IsLast(in QuotationMark mark) => _found.Count == 0 || _found[_found.Count - 1].Open < mark.Token;

    private void KeepOutermost()
    {
        if (!_inOrder)
            _found.Sort((a, b) => a.Open != b.Open ? a.Open.CompareTo(b.Open) : b.Close.CompareTo(a.Close));
        int first = _pairs.Count;
        if (!_inOrder)
        {
            int free = 0;
            foreach (MarkPair pair in _found)
            {
                if (pair.Open < free)
                    continue;
                _pairs.Add(pair);
                free = pair.Next;
            }

            return;
        }

        // In the order of their closing marks, what encloses others stands behind them.
        int limit = int.MaxValue;
        for (int i = _found.Count - 1; i >= 0; i--)
        {
            if (_found[i].Next > limit)
                continue;
            _pairs.Add(_found[i]);
            limit = _found[i].Open;
        }

        _pairs.Reverse(first, _pairs.Count - first);
    }

    /// <summary>How many tokens make up the mark: two where two apostrophes or backticks stand for a double mark.</summary>
    private int Width(int i, int start, int end)
    {
        if (!QuotationMark.IsDoubled(_tokens, i, end))
            return 1;
        if (_tokens[i].First is '`' or '\u2018')
            return 2;
        if (_open.Count > 0 && _open[_open.Count - 1].Mark.IsSingle)
            return _doubledOpen > 0 && QuotationMark.IsEvenRun(_tokens, i, end) ? 2 : 1;
        if (_doubledOpen > 0)
            return 2;
        if (_lastDoubled < 0)
            FindLastDoubled(i, end);
        return _lastDoubled > i + 1 ? 2 : 1;
    }

    private void FindLastDoubled(int i, int end)
    {
        _lastDoubled = end - 1;
        while (_lastDoubled > i && !(QuotationMark.IsDoubled(_tokens, _lastDoubled, end) && _tokens[_lastDoubled].First is '\'' or '\u2019'))
            _lastDoubled--;
    }

    /// <summary>A mark that waits for the one that closes it.</summary>
    /// <param name="Mark">The opening mark.</param>
    private readonly record struct Opened(QuotationMark Mark)
    {
        /// <summary>The first mark behind a plural that might close a single one; -1 for none.</summary>
        public int Possessive { get; init; } = -1;
    }
}
