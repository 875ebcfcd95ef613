using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>Reads when a figure holds: "in 2023", "since June", a cell that is a year.</summary>
internal static class MentionTimes
{
    private const int TimesLookedAt = 8;

    private static readonly WordSet OuterBounds = new("after before since until");

    /// <summary>Adds the times of a figure's clause; where it names none, of its sentence; of a cell, those of its row and its label.</summary>
    public static void Add(FigureMention mention, IReadOnlyList<FigureCitation> figures, int index, TextSpan clause, TextSpan sentence)
    {
        AddOf(mention, figures, index, clause);
        if (mention.Times.Count == 0)
            AddOf(mention, figures, index, sentence);
        if (mention.IsCell)
        {
            AddYearsOfRow(mention);
            AddYearsOfLabel(mention);
        }
    }

    private static void AddOf(FigureMention mention, IReadOnlyList<FigureCitation> figures, int index, TextSpan span)
    {
        for (int i = Math.Max(0, index - TimesLookedAt); i < Math.Min(figures.Count, index + TimesLookedAt + 1); i++)
        {
            FigureCitation time = figures[i];
            if (i == index || time.Span.Start < span.Start || time.Span.End > span.End)
                continue;
            if (time.Kind is FigureKind.Year or FigureKind.Date && time.Value.Iso is { } iso)
                mention.Times.Add(iso);
            else if (time.Low.Iso is { } low && time.Kind == FigureKind.Range && low[0] != 'T')
                mention.Times.Add(low + "/" + time.High.Iso);
            else
                continue;
            mention.HasBoundedTime |= OuterBounds.Contains(WordBefore(time.Document.Text, time.Span.Start));
        }
    }

    /// <summary>A cell of a row that holds nothing but a year says when.</summary>
    private static void AddYearsOfRow(FigureMention mention)
    {
        TextSpan row = mention.Figure.Sentence;
        using TokenList tokens = Tokenizer.Run(mention.Figure.Document.Slice(row));
        for (int i = 0; i < tokens.Count; i++)
        {
            bool isOwn = row.Start + tokens[i].Start == mention.Figure.Span.Start;
            bool isWhole = tokens[i + 1].Kind is not TokenKind.Word && (i == 0 || tokens[i - 1].Kind is not TokenKind.Word);
            if (!isOwn && isWhole && tokens[i].Length == 4 && tokens.TryInteger(i, out int year) && year is >= 1900 and < 2100)
                mention.Times.Add(year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    /// <summary>"Loans 2023" in the label of a row or the head of a column says when too.</summary>
    private static void AddYearsOfLabel(FigureMention mention)
    {
        using TokenList tokens = Tokenizer.Run(mention.Figure.Measures ?? "");
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Length == 4 && tokens.TryInteger(i, out int year) && year is >= 1900 and < 2100)
                mention.Times.Add(year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static ReadOnlySpan<char> WordBefore(string text, int position)
    {
        int end = position;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, end - start);
    }
}
