using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <summary>
/// Reads the clauses of a document in one pass over its lines: "12 Penalties", "12.—(1)", "Section 12.", "§ 4.2", "Article 5", "SCHEDULE 1", "A.2", "(a)", headings of Markdown and
/// HTML, captions of tables and the first cells of their rows. What a text numbers within a sentence ("under section 12") begins nothing.
/// </summary>
internal sealed partial class ClauseReader
{
    private const int MostClauses = 20_000;
    private const int LongestTitle = 120;
    private const int MostTitleWords = 14;
    private const int CaptionReach = 3;
    private const int ReferenceReach = 4;

    private readonly TextDocument _document;
    private readonly string _text;
    private readonly OpenClauses _open = new();
    private readonly InlineItems _inline;
    private readonly Anchors _anchors = new();
    private readonly ContentsLines _contents;
    private string _lettered = "";
    private int _heading;
    private int _line;
    private bool _afterBreak = true;
    private bool _isBelowTitle;
    private int _rows;
    private int _sinceCaption;

    private ClauseReader(TextDocument document)
    {
        _document = document;
        _text = document.Text;
        _inline = new InlineItems(_text, _open, Make);
        _contents = new ContentsLines(document);
    }

    /// <summary>The clauses of a document, by where they begin.</summary>
    public static List<Clause> Read(TextDocument document)
    {
        var reader = new ClauseReader(document);
        reader.ReadLines();
        return reader._open.All;
    }

    private void ReadLines()
    {
        LineMap lines = _document.Lines;
        for (_line = 0; _line < lines.Count && _open.All.Count < MostClauses; _line++)
        {
            int start = lines.StartOf(_line), end = EndOfLine(lines, _line);
            int first = SkipMarks(start, end);
            if (ReadHeading(start, end) || first == end)
            {
                _afterBreak = true;
                continue;
            }

            _anchors.Drop();
            if (_contents.Contain(_line))
                continue;
            if (!ReadRow(first, end))
                ReadLine(first, end);
        }

        _open.Close(0, _text.Length);
        foreach (Clause clause in _open.All)
            clause.HasBody = clause.Kind == ClauseKind.Row || HasInk(clause.HeadEnd, clause.End);
        PassOverEntries();
    }

    /// <summary>"Sec. 102. Grants." of a list of contents that no title announces: a line, and elsewhere a clause begins with the same words and goes on.</summary>
    private void PassOverEntries()
    {
        var heads = new Dictionary<string, List<(Clause Clause, bool IsLine)>>(StringComparer.Ordinal);
        foreach (Clause clause in _open.All)
        {
            if (clause.Label.Length == 0 || clause.Kind is ClauseKind.Item or ClauseKind.Row or ClauseKind.Heading)
                continue;
            int line = _document.Lines.LineIndex(clause.Start), end = EndOfLine(_document.Lines, line);
            string words = clause.Kind + " " + Words(clause.Start, Math.Min(end, clause.Start + LongestTitle));
            if (!heads.TryGetValue(words, out List<(Clause Clause, bool IsLine)>? same))
                heads.Add(words, same = []);
            same.Add((clause, !HasInk(end, clause.End)));
        }

        foreach (List<(Clause Clause, bool IsLine)> same in heads.Values)
        {
            if (same.Count < 2 || same.TrueForAll(head => head.IsLine))
                continue;
            foreach ((Clause clause, bool isLine) in same)
                clause.HasBody &= !isLine;
        }
    }

    /// <summary>A heading that the format marks, or that begins with number signs.</summary>
    private bool ReadHeading(int start, int end)
    {
        IReadOnlyList<DocumentHeading> marked = _document.Headings;
        bool isHeading = false;
        for (; _heading < marked.Count && marked[_heading].Span.Start < end; _heading++)
        {
            DocumentHeading heading = marked[_heading];
            if (heading.Level == 0)
                _anchors.Hold(heading.Anchor);
            else
                OpenHeading(Math.Max(start, heading.Span.Start), Math.Min(end, heading.Span.End), heading.Level, heading.Anchor);
            isHeading |= heading.Level > 0;
        }

        int signs = start;
        while (signs < end && _text[signs] == '#')
            signs++;
        if (isHeading || signs == start || signs - start > 6 || signs == end || CharClasses.Of(_text[signs]) != CharClass.Space)
            return isHeading;
        OpenHeading(signs, end, signs - start, null);
        return true;
    }

    private void OpenHeading(int start, int end, int level, string? anchor)
    {
        int first = SkipMarks(start, end), last = end;
        string words = _text.Substring(first, last - first).Trim();
        (string title, string anchors) = _anchors.Of(words, anchor);
        _open.CloseForHeading(level, first);
        if (first < last && (HeadLine.TryRead(_text, first, last, out HeadLine head) || TryLettered(first, last, out head)) && IsHead(head, last, isMarked: true) && head.Kind != ClauseKind.Table)
        {
            NoteLettered(head);
            string rest = Title(head.Next, last) is { Length: > 0 } own ? _anchors.WithoutId(own) : "";
            _open.Open(Make(head.Kind, head.Label, first, last) with { Title = rest.Length > 0 ? rest : null, Anchors = anchors }, head.Wrap, level: level);
            return;
        }

        _open.Open(Make(ClauseKind.Heading, "", first, last) with { Title = title, Anchors = anchors }, level: level);
    }

    private bool ReadRow(int first, int end)
    {
        if (!RowCells.AreIn(_text, first, end, _document.HasAlignedColumns))
        {
            _rows = 0;
            return false;
        }

        bool isRun = _rows > 0 || _open.Top is { Clause.Kind: ClauseKind.Table } || IsRow(_line + 1);
        if (!isRun)
            return false;
        _rows++;
        _afterBreak = true;
        (string label, string? second) = RowCells.Labels(_text, first, end, _document.HasAlignedColumns);
        if (label.Length == 0)
            return true;
        _sinceCaption = 0;
        _open.Open(Make(ClauseKind.Row, label, first, first) with { Title = second }, level: 0);
        _open.CloseTop(end);
        return true;
    }

    private bool IsRow(int line)
    {
        if (line >= _document.Lines.Count)
            return false;
        int start = _document.Lines.StartOf(line), end = EndOfLine(_document.Lines, line);
        return RowCells.AreIn(_text, SkipMarks(start, end), end, _document.HasAlignedColumns);
    }

    private void ReadLine(int first, int end)
    {
        // Behind the rows of a table it ends; a line between two rows is what was left of a cell.
        if (_open.Top is { Clause.Kind: ClauseKind.Table } table && (++_sinceCaption >= CaptionReach || _open.All[_open.All.Count - 1] != table.Clause && !IsRow(_line + 1)))
            _open.CloseTables(first);
        (bool afterBreak, bool isBelowTitle) = (_afterBreak, _isBelowTitle);
        _afterBreak = EndsSentence(end);
        _isBelowTitle = (afterBreak || isBelowTitle) && !_afterBreak && IsSideTitle(first, end);
        int next = first;
        if ((HeadLine.TryRead(_text, first, end, out HeadLine head) || IsAlone() && _open.HasCounted && IsTitle(first, end) && TryLettered(first, end, out head))
            && (afterBreak || head.Kind == ClauseKind.Item || isBelowTitle && (head.Kind == ClauseKind.Numbered ? _open.Continues(head.Label) : ClauseAddress.IsContainer(head.Kind) && head.Next == end)) && IsHead(head, end, isMarked: false) && !IsBelowSchedule(head, end) && TryOpen(head, first, end))
        {
            _afterBreak = true;
            next = ReadLabels(head.Next, end);
        }

        _inline.Read(next, end);
    }

    /// <summary>"A. Privacy considerations", the first annex of a page or the next one: a letter alone is that of a name too.</summary>
    private bool TryLettered(int first, int end, out HeadLine head)
    {
        head = default;
        if (first + 2 >= end || !char.IsUpper(_text[first]) || _text[first + 1] != '.' || CharClasses.Of(_text[first + 2]) != CharClass.Space)
            return false;
        bool isNext = _lettered.Length == 0 ? _text[first] == 'A' : _text[first] == _lettered[0] + 1;
        head = new HeadLine(ClauseKind.Numbered, _text.Substring(first, 1), '.', first + 2);
        return isNext;
    }

    private void NoteLettered(in HeadLine head)
    {
        if (head.Kind == ClauseKind.Numbered && head.Label.Length == 1 && CharClasses.IsLetter(head.Label[0]))
            _lettered = head.Label;
    }

    /// <summary>"Regulation 4" below "SCHEDULE 1" tells what the schedule belongs to.</summary>
    private bool IsBelowSchedule(in HeadLine head, int end) =>
        ClauseAddress.IsSection(head.Kind) && _open.Top is { Clause: var top } && ClauseAddress.IsAttached(top.Kind) && _document.Locate(head.Next).Line - top.Line <= ReferenceReach
        && Title(head.Next, end).Length == 0 && _open.HasSection(head.Label);

    /// <summary>"12.—(1) A person", "(1)(a) The fee": labels that stand behind each other.</summary>
    private int ReadLabels(int at, int end)
    {
        while (true)
        {
            int i = at;
            while (i < end && (CharClasses.Of(_text[i]) is CharClass.Space or CharClass.Dash || _text[i] == '.'))
                i++;
            // "Art. 5. 1. The fee": the first paragraph stands on the line of its article.
            bool isLabel = HeadLine.TryBracket(_text, i, end, out HeadLine head)
                || _open.Top is { Clause.Kind: ClauseKind.Article } && i < end && _text[i] == '1' && HeadLine.TryRead(_text, i, end, out head) && head is { Label: "1", Wrap: '.' } && BeginsClause(head.Next, end);
            if (!isLabel || !TryOpen(head, i, end))
                return at;
            at = head.Next;
        }
    }

    private bool TryOpen(in HeadLine head, int start, int end)
    {
        LabelStyle style = LabelStyle.Digits;
        bool isHeadOnly = head.Kind != ClauseKind.Item && IsTitle(head.Next, end);
        if (ClauseAddress.IsContainer(head.Kind))
            _open.CloseForContainer(head.Kind, start);
        else if (ClauseAddress.IsSection(head.Kind))
            _open.CloseForSection(head.Kind, head.Label, start);
        else if (head.Kind == ClauseKind.Table)
        {
            _open.CloseTables(start);
            (_rows, _sinceCaption) = (0, 0);
        }
        else if (head.Kind == ClauseKind.Numbered && head.Label.IndexOf('.') > 0)
            _open.CloseForDotted(head.Label, start);
        else if (head.Kind == ClauseKind.Numbered && ClauseLabel.IsLettered(head.Label))
        {
            _open.CloseForLettered(start);
            NoteLettered(head);
        }
        else
        {
            _open.CloseTables(start);
            if (!_open.TryPlace(head.Label, head.Wrap, start, isSure: (head.Wrap != ' ' || isHeadOnly) && !IsTouched(head, end), out style))
                return false;
        }

        string? title = isHeadOnly || head.Kind == ClauseKind.Table ? Title(head.Next, end) : null;
        _open.Open(Make(head.Kind, head.Label, start, isHeadOnly ? end : head.Next) with { Title = title is { Length: > 0 } ? title : null }, head.Wrap, style);
        return true;
    }

    private Clause Make(ClauseKind kind, string label, int start, int headEnd) =>
        new(kind, label, _open.Top?.Clause, start, _document.Locate(start).Line) { HeadEnd = headEnd };

    /// <summary>Whether what stands behind a label says that it heads something.</summary>
    private bool IsHead(in HeadLine head, int end, bool isMarked)
    {
        if (IsLeader(head.Next, end))
            return false;
        if (head.Kind == ClauseKind.Item && IsTouched(head, end))
            return !_inline.IsFirst(head) || _inline.HasNext(head);
        int i = head.Next;
        bool isJoined = i < end && !(CharClasses.Of(_text[i]) == CharClass.Space);
        while (i < end && CharClasses.Of(_text[i]) == CharClass.Space)
            i++;
        if (i == end)
            return head.Kind != ClauseKind.Numbered || isMarked || head.Wrap == '.' || head.Label.IndexOf('.') > 0 && _open.IsInOrder(head.Label) && HeadsWords();
        char next = _text[i];
        if (head.Kind == ClauseKind.Item)
            return true;
        if (head.Kind == ClauseKind.Numbered && IsDate(head.Label, i, end))
            return false;
        // "12.—(1)", "4.2(a)": the next label.
        if (HeadLine.TryBracket(_text, SkipDashes(i, end), end, out HeadLine inner))
            return IsHead(inner, end, isMarked) && (head.Kind == ClauseKind.Numbered || !isJoined || BeginsClause(inner.Next, end));
        bool opens = CharClasses.Of(next) is CharClass.Upper or CharClass.Quote or CharClass.Dash || next is '[' or '*' or '_';
        if (ClauseAddress.IsAttached(head.Kind) && ClauseWords.IsAttaching(_text.AsSpan(i, ClauseLabel.EndOfWord(_text, i, end) - i)))
            return true;
        if (head.Kind != ClauseKind.Numbered)
            return opens && !isJoined || next is '.' or ':' or '—' or '–' or '(' || CharClasses.Of(next) == CharClass.Dash;
        if (isJoined && head.Wrap == ' ')
            return false;
        if (head.Label.IndexOf('.') > 0)
            return opens && (CharClasses.IsDigit(head.Label[0]) || _open.IsInAnnex(head.Label)) || isMarked;
        if (ClauseLabel.IsLettered(head.Label))
            return head.Wrap == '.' || isMarked;
        if (head.Wrap == '.')
            return head.Label.Length <= 3 || _open.Continues(head.Label);
        return isMarked || opens && (_open.Continues(head.Label) || IsTitle(head.Next, end) && head.Label.Length <= 3 && HeadsText(head.Label));
    }

    /// <summary>"24 September 2031" heads a letter, or a release.</summary>
    private bool IsDate(string day, int at, int end)
    {
        if (day.Length > 2)
            return false;
        int word = at;
        while (word < end && CharClasses.IsLetter(_text[word]))
            word++;
        return CalendarWords.IsMonth(_text.AsSpan(at, word - at)) && (word == end || _text[word] is ',' or '.' || word + 1 < end && _text[word] == ' ' && CharClasses.IsDigit(_text[word + 1]));
    }
}
