using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>
/// The clause of a figure, where a sentence holds several: "parsing takes 12 ms and linking takes 30 ms". It ends at the first
/// comma, semicolon or conjunction between two figures; a sentence of one figure is one clause.
/// </summary>
internal static class ClauseReader
{
    private static readonly WordSet Separators = new("and but while whereas or though although compared");

    /// <param name="figures">The figures of the document, by position.</param>
    /// <param name="index">The figure.</param>
    /// <param name="sentence">Its sentence, cut to a window.</param>
    public static TextSpan Around(IReadOnlyList<FigureCitation> figures, int index, TextSpan sentence)
    {
        string text = figures[index].Document.Text;
        TextSpan own = figures[index].Span;
        int start = sentence.Start, end = sentence.End;
        for (int i = index - 1; i >= 0 && figures[i].Span.End > sentence.Start; i--)
        {
            if (IsQualifier(figures[i]) || figures[i].Span.End > own.Start)
                continue;
            start = LastSeparator(text, figures[i].Span.End, own.Start);
            break;
        }

        for (int i = index + 1; i < figures.Count && figures[i].Span.Start < sentence.End; i++)
        {
            if (IsQualifier(figures[i]) || figures[i].Span.Start < own.End)
                continue;
            end = FirstSeparator(text, own.End, figures[i].Span.Start);
            break;
        }

        return new TextSpan(Math.Min(start, own.Start), Math.Max(end, own.End));
    }

    /// <summary>A year or a date says when; it begins no clause of its own.</summary>
    private static bool IsQualifier(FigureCitation figure) => figure.Kind is FigureKind.Year or FigureKind.Date or FigureKind.Time or FigureKind.Ordinal;

    /// <summary>Behind the first separator between two figures, which begins the clause of the second; behind the first figure when there is none.</summary>
    private static int LastSeparator(string text, int start, int end)
    {
        int at = FirstSeparator(text, start, end);
        return at < end ? at : start;
    }

    /// <summary>The first separator between two figures; the second figure where there is none.</summary>
    private static int FirstSeparator(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is ',' or ';' or ':' or '(' or ')' or '|')
                return i;
            if (!char.IsLetter(text[i]) || (i > 0 && char.IsLetter(text[i - 1])))
                continue;
            int word = i;
            while (word < end && char.IsLetter(text[word]))
                word++;
            if (Separators.Contains(text.AsSpan(i, word - i)))
                return i;
            i = word - 1;
        }

        return end;
    }
}
