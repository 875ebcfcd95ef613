using System.Text;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <summary>
/// The lines of a document's tables of contents: from a title such as "Contents" or "Arrangement of Sections", or from "Sec." over the numbers of a part, to where the first entry stands again and
/// begins what it names.
/// </summary>
internal sealed class ContentsLines
{
    private const int MostTables = 16;
    private const int MostParts = 4;
    private const int LongestTitle = 40;
    private const int LongestEntry = 160;
    private const int TitleReach = 4;
    private const int NameReach = 4;

    private readonly string _text;
    private readonly LineMap _lines;
    private readonly List<(int First, int Next)> _tables = [];

    /// <summary>Finds the tables of contents.</summary>
    public ContentsLines(TextDocument document)
    {
        _text = document.Text;
        _lines = document.Lines;
        for (int line = 0, tried = 0; line < _lines.Count && tried < MostTables; line++)
        {
            if (TitleOf(line) is not { Length: > 0 } title || !ClauseWords.IsContentsTitle(title))
                continue;
            tried++;
            if (Table(line, ClauseWords.IsContentsColumn(title)) is not { } table)
                continue;
            _tables.Add(table);
            line = table.Next - 1;
        }
    }

    /// <summary>Whether a line belongs to a table of contents.</summary>
    public bool Contain(int line)
    {
        foreach ((int first, int next) in _tables)
        {
            if (line >= first && line < next)
                return true;
        }

        return false;
    }

    private (int First, int Next)? Table(int title, bool isColumn)
    {
        int first = title, entry = NextInked(title);
        for (int tried = 1; entry < _lines.Count && !TryHead(entry, out _) && tried < TitleReach; tried++)
            entry = isColumn ? _lines.Count : NextInked(entry);
        // "Sec." stands below the part that its entries belong to.
        for (int before = Before(title), parts = 0; isColumn && parts < MostParts && before >= 0 && TryHead(before, out HeadLine part) && ClauseAddress.IsContainer(part.Kind) && Again(before) is not null; before = Before(before), parts++)
            first = entry = before;
        return entry < _lines.Count && Again(entry) is { } again ? (first, WithParts(again, entry)) : null;
    }

    /// <summary>The part and the chapter that stand right above the first section belong to it, where the table does not name them.</summary>
    private int WithParts(int line, int entry)
    {
        for (int parts = 0; parts < MostParts; parts++)
        {
            int above = Before(line);
            if (above > entry && !TryHead(above, out _))
                above = Before(above);
            if (above <= entry || !TryHead(above, out HeadLine part) || !ClauseAddress.IsContainer(part.Kind) || ClauseAddress.IsAttached(part.Kind) || Again(above) is not null)
                return line;
            line = above;
        }

        return line;
    }

    /// <summary>The line on which an entry stands again with its words, or with what it heads; null for none.</summary>
    private int? Again(int entry)
    {
        if (!TryHead(entry, out HeadLine head))
            return null;
        string name = Folded(entry, head.Next, isEntry: true);
        int? sentence = null;
        for (int line = entry + 1; line < _lines.Count; line++)
        {
            if (!TryHead(line, out HeadLine other) || ClauseLabel.Key(other.Label) != ClauseLabel.Key(head.Label) || !IsAlike(head.Kind, other.Kind))
                continue;
            if (Folded(line, other.Next, isEntry: false).StartsWith(name, StringComparison.Ordinal))
                return line;
            sentence ??= IsSentence(line, other.Next) ? line : null;
        }

        return sentence;
    }

    /// <summary>A number in a list of contents is that of a section, however the section is called.</summary>
    private static bool IsAlike(ClauseKind one, ClauseKind other) =>
        one == other || one is ClauseKind.Numbered or ClauseKind.Section or ClauseKind.Sign && other is ClauseKind.Numbered or ClauseKind.Section or ClauseKind.Sign;

    private bool IsSentence(int line, int at)
    {
        int end = EndOf(line);
        while (at < end && CharClasses.Of(_text[at]) is CharClass.Space or CharClass.Point)
            at++;
        return at < end && (_text[at] == '(' || CharClasses.Of(_text[at]) == CharClass.Dash || _text[end - 1] is '.' or ',' or ':' or ';' && !IsPageLed(at, end));
    }

    private bool IsPageLed(int at, int end) => _text.IndexOf("...", at, end - at, StringComparison.Ordinal) >= 0 || _text.IndexOf(". .", at, end - at, StringComparison.Ordinal) >= 0;

    /// <summary>The letters and digits of the rest of a line, without leaders, links and the number of a page; where the line has no words, or for what may be an entry's place, those of the lines below too.</summary>
    private string Folded(int line, int at, bool isEntry)
    {
        var folded = new StringBuilder();
        for (int read = 0; read < NameReach && line + read < _lines.Count && folded.Length < LongestEntry; read++)
        {
            int start = read == 0 ? at : _lines.StartOf(line + read), end = EndOf(line + read);
            if (read > 0 && isEntry && (folded.Length > 0 || TryHead(line + read, out _)))
                break;
            Fold(start, isEntry ? WithoutPage(start, end) : end, folded);
        }

        return folded.ToString();
    }

    private void Fold(int at, int end, StringBuilder folded)
    {
        for (int i = at; i < end && folded.Length < LongestEntry; i++)
        {
            if (_text[i] == ']' && i + 1 < end && _text[i + 1] == '(')
                i = _text.IndexOf(')', i, end - i) is > 0 and int close ? close : end;
            else if (CharClasses.IsAlphanumeric(_text[i]))
                folded.Append(char.ToLowerInvariant(_text[i]));
        }
    }

    /// <summary>Where the number of a page begins behind dots, a tab or several blanks.</summary>
    private int WithoutPage(int at, int end)
    {
        int i = end;
        while (i > at && (CharClasses.IsDigit(_text[i - 1]) || _text[i - 1] is 'i' or 'v' or 'x'))
            i--;
        return i > at && i < end && (_text[i - 1] is '\t' or '.' || i > at + 1 && CharClasses.Of(_text[i - 1]) == CharClass.Space && (CharClasses.Of(_text[i - 2]) == CharClass.Space || _text[i - 2] == '.')) ? i : end;
    }

    /// <summary>The letters of a short line, in lower case.</summary>
    private string TitleOf(int line)
    {
        int start = _lines.StartOf(line), end = EndOf(line);
        if (end - start is 0 or > LongestTitle)
            return "";
        var letters = new StringBuilder();
        for (int i = start; i < end; i++)
        {
            if (CharClasses.IsDigit(_text[i]))
                return "";
            if (CharClasses.IsLetter(_text[i]))
                letters.Append(char.ToLowerInvariant(_text[i]));
        }

        return letters.ToString();
    }

    private bool TryHead(int line, out HeadLine head)
    {
        head = default;
        int at = _lines.StartOf(line), end = EndOf(line);
        while (at < end && (CharClasses.Of(_text[at]) == CharClass.Space || _text[at] is '#' or '*' or '-' or '['))
            at++;
        return at < end && HeadLine.TryRead(_text, at, end, out head) && head.Wrap != '(';
    }

    private int NextInked(int line)
    {
        line++;
        while (line < _lines.Count && EndOf(line) == _lines.StartOf(line))
            line++;
        return line;
    }

    private int Before(int line)
    {
        line--;
        while (line >= 0 && EndOf(line) == _lines.StartOf(line))
            line--;
        return line;
    }

    private int EndOf(int line)
    {
        int start = _lines.StartOf(line), end = line + 1 < _lines.Count ? _lines.StartOf(line + 1) : _text.Length;
        while (end > start && CharClasses.Of(_text[end - 1]) is CharClass.Space or CharClass.LineBreak)
            end--;
        return end;
    }
}
