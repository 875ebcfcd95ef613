using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>Finds the stretches of a document that tell what a figure is about: its sentence, the one before, the corner of its table, the document's name.</summary>
internal static class MentionContext
{
    private const int Window = 300;

    /// <summary>A head that lies further to the right has no corner that its row is read by.</summary>
    private const int FurthestCorner = 2000;

    private static readonly WordSet SubjectWords = new("it its they their he she his her this that these those both");

    /// <summary>What the rows of a table are: the head of its first column.</summary>
    public static string CornerOf(FigureCitation figure)
    {
        if (figure.Parts is not { Column.IsEmpty: false } cell)
            return "";
        string text = figure.Document.Text;
        int line = cell.Column.Start, least = Math.Max(0, line - FurthestCorner);
        while (line > least && text[line - 1] != '\n')
            line--;
        if (line > 0 && text[line - 1] != '\n')
            return "";
        while (line < cell.Column.Start && (text[line] == '|' || text[line] == ' '))
            line++;
        int end = line;
        while (end < cell.Column.Start && end < line + Window && text[end] is not ('|' or '\t' or ',' or ';'))
            end++;
        return text.Substring(line, end - line);
    }

    /// <summary>What a document is called: the name of its file, and its title.</summary>
    public static string NameOf(TextDocument document)
    {
        string path = document.Path;
        int start = path.LastIndexOf('/') + 1, end = path.LastIndexOf('.');
        return Beginning(end > start ? path.Substring(start, end - start) : path.Substring(start)) + " " + Beginning(document.Title ?? "");
    }

    /// <summary>The sentence of a figure, as far as it stands near.</summary>
    public static TextSpan Near(FigureCitation figure) => new(
        Math.Max(figure.Sentence.Start, figure.Span.Start - Window), Math.Min(Math.Max(figure.Sentence.End, figure.Span.End), figure.Span.End + Window));

    /// <summary>The sentence before, in the same paragraph.</summary>
    public static TextSpan SentenceBefore(string text, int start)
    {
        int end = start, least = Math.Max(0, start - Window);
        while (end > least && text[end - 1] is ' ' or '\t')
            end--;
        int begin = end;
        for (; begin > least; begin--)
        {
            char c = text[begin - 1];
            if (c == '\n' && (begin < 2 || text[begin - 2] is '\n' or '\r' || begin == end))
                break;
            if (begin < end && c is '.' or '!' or '?' && begin < text.Length && text[begin] is ' ' or '\n')
                break;
        }

        return new TextSpan(Math.Min(begin, end), end);
    }

    /// <summary>"It carried …", "Its share …": the sentence goes on about what the one before was about.</summary>
    public static bool ContinuesSubject(string text, TextSpan sentence)
    {
        int end = sentence.Start;
        while (end < sentence.End && end < sentence.Start + Window && char.IsLetter(text[end]))
            end++;
        return SubjectWords.Contains(text.AsSpan(sentence.Start, end - sentence.Start));
    }

    /// <summary>Whether a figure is the only one of its sentence.</summary>
    public static bool IsAlone(IReadOnlyList<FigureCitation> figures, int index)
    {
        FigureCitation figure = figures[index];
        return !(index > 0 && ReferenceEquals(figures[index - 1].Document, figure.Document) && figures[index - 1].Sentence == figure.Sentence)
            && !(index + 1 < figures.Count && ReferenceEquals(figures[index + 1].Document, figure.Document) && figures[index + 1].Sentence == figure.Sentence);
    }

    private static string Beginning(string text) => text.Length <= Window ? text : text.Substring(0, Window);
}
