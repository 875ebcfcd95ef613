using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <content>What the characters of a line tell: a title, the end of a sentence, the words below.</content>
internal sealed partial class ClauseReader
{
    private string Words(int start, int end)
    {
        var words = new System.Text.StringBuilder();
        for (int i = start; i < end; i++)
        {
            if (CharClasses.IsAlphanumeric(_text[i]))
                words.Append(char.ToLowerInvariant(_text[i]));
        }

        return words.ToString();
    }

    /// <summary>Whether no text stands right above and right below the line.</summary>
    private bool IsAlone() => (_line == 0 || IsBlank(_line - 1)) && (_line + 1 >= _document.Lines.Count || IsBlank(_line + 1));

    private bool IsBlank(int line) => EndOfLine(_document.Lines, line) == _document.Lines.StartOf(line);

    /// <summary>"12 Penalties" with nothing open that it continues: text or a label must follow it.</summary>
    private bool HeadsText(string label)
    {
        int line = _line + 1;
        while (line < _document.Lines.Count && line <= _line + 2)
        {
            int start = _document.Lines.StartOf(line), end = EndOfLine(_document.Lines, line), first = SkipMarks(start, end);
            if (first < end)
                return _text[first] == '(' || CharClasses.Of(_text[first]) == CharClass.Upper || HeadLine.TryRead(_text, first, end, out HeadLine part) && part.Label.StartsWith(label + ".", StringComparison.Ordinal);
            line++;
        }

        return false;
    }

    /// <summary>Whether the next line has words: "3.1" over the term that it defines.</summary>
    private bool HeadsWords() => _line + 1 < _document.Lines.Count && _document.Lines.StartOf(_line + 1) is var start && SkipMarks(start, EndOfLine(_document.Lines, _line + 1)) is var first && first < EndOfLine(_document.Lines, _line + 1) && CharClasses.IsLetter(_text[first]);

    /// <summary>"(a)the fee": no blank behind the label.</summary>
    private bool IsTouched(in HeadLine head, int end) => head.Wrap == '(' && head.Next < end && CharClasses.IsAlphanumeric(_text[head.Next]);

    private bool BeginsClause(int at, int end)
    {
        while (at < end && CharClasses.Of(_text[at]) == CharClass.Space)
            at++;
        return at == end || CharClasses.Of(_text[at]) is CharClass.Upper or CharClass.Quote || _text[at] == '(';
    }

    /// <summary>"Duty to maintain" above "3. (1) An authority": the title of a section on a line of its own.</summary>
    private bool IsSideTitle(int at, int end) => CharClasses.Of(_text[at]) == CharClass.Upper && _text[end - 1] != ',' && IsTitle(at, end);

    /// <summary>Whether the rest of a line is the words of a heading: few, and no sentence.</summary>
    private bool IsTitle(int at, int end)
    {
        string title = Title(at, end);
        if (title.Length == 0)
            return true;
        if (title.Length > LongestTitle || title[0] == '(' || title[title.Length - 1] is '.' or ';' or ',')
            return false;
        int words = 1;
        foreach (char c in title)
            words += c == ' ' ? 1 : 0;
        return words <= MostTitleWords;
    }

    private string Title(int at, int end)
    {
        while (at < end && (CharClasses.Of(_text[at]) is CharClass.Space or CharClass.Dash || _text[at] is '.' or ':' or '*' or '_'))
            at++;
        return _text.Substring(at, end - at).TrimEnd(' ', '\t', '*', '_', '#', '\r');
    }

    /// <summary>"8.3  Rates ..... 61" of a table of contents.</summary>
    private bool IsLeader(int at, int end) => _text.IndexOf(". . .", at, end - at, StringComparison.Ordinal) >= 0 || _text.IndexOf("....", at, end - at, StringComparison.Ordinal) >= 0;

    private bool EndsSentence(int end)
    {
        while (end > 0 && CharClasses.Of(_text[end - 1]) is CharClass.Space or CharClass.Quote)
            end--;
        return end > 0 && (_text[end - 1] is '.' or ';' or ':' or '!' or '?' or ')' || CharClasses.Of(_text[end - 1]) == CharClass.Dash);
    }

    private int SkipDashes(int at, int end)
    {
        while (at < end && (CharClasses.Of(_text[at]) is CharClass.Space or CharClass.Dash || _text[at] == '.'))
            at++;
        return at;
    }

    /// <summary>Blanks, the marks of quotations and lists, and of emphasis.</summary>
    private int SkipMarks(int at, int end)
    {
        while (at < end && (CharClasses.Of(_text[at]) == CharClass.Space || _text[at] is '*' or '>' or '_' || _text[at] == '-' && at + 1 < end && _text[at + 1] == ' '))
            at++;
        return at;
    }

    private int EndOfLine(LineMap lines, int line)
    {
        int end = line + 1 < lines.Count ? lines.StartOf(line + 1) : _text.Length;
        while (end > lines.StartOf(line) && CharClasses.Of(_text[end - 1]) is CharClass.Space or CharClass.LineBreak)
            end--;
        return end;
    }

    private bool HasInk(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (CharClasses.IsAlphanumeric(_text[i]))
                return true;
        }

        return false;
    }
}
