using System.Globalization;
using Provenance;

namespace Seeds;

/// <summary>A short text for a person: headings, statements with their citations, tables; wrapped to the width of the page.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="width">Characters a line.</param>
internal sealed class Briefing(TextWriter output, int width)
{
    private const string Indent = "    ";
    private bool _lastLineIsBlank = true;

    /// <summary>Characters a line.</summary>
    public int Width => width;

    /// <summary>A heading, underlined.</summary>
    public void Heading(string text)
    {
        Space();
        Line(text);
        Line(new string('─', text.Length));
    }

    /// <summary>A paragraph of its own.</summary>
    public void Paragraph(string text)
    {
        Wrapped(text, "", "");
        Space();
    }

    /// <summary>An entry of a list.</summary>
    public void Item(string text) => Wrapped(text, "- ", "  ");

    /// <summary>A line as it is, for tables.</summary>
    public void Line(string text)
    {
        output.WriteLine(text.TrimEnd());
        _lastLineIsBlank = false;
    }

    /// <summary>A blank line, never two.</summary>
    public void Space()
    {
        if (!_lastLineIsBlank)
            output.WriteLine();
        _lastLineIsBlank = true;
    }

    /// <summary>A statement that rests on a figure.</summary>
    public void Say(string statement, Figure figure) => Say(statement, figure.Verdict, figure.Citations);

    /// <summary>A statement that rests on a quotation.</summary>
    public void Say(string statement, Quote quote) => Say(statement, quote.Verdict, quote.Citations);

    private void Say(string statement, Verdict verdict, IReadOnlyList<Citation> citations)
    {
        Wrapped(statement, "", "");
        // Where the sources agree one place is enough; where they do not, the reader needs them all.
        bool showAll = verdict is Verdict.Disagree or Verdict.Variant;
        foreach (Citation citation in showAll ? citations : citations.Take(1))
        {
            string words = showAll ? $": “{citation.Exact}”" : "";
            Wrapped(Place(citation) + words, Indent + "→ ", Indent + "  ");
        }

        if (!showAll && citations.Count > 1)
            Line(string.Create(CultureInfo.InvariantCulture, $"{Indent}  and {citations.Count - 1} more, {Table.Word(verdict)}"));
        Space();
    }

    private static string Place(Citation citation) => string.Create(CultureInfo.InvariantCulture, $"{citation.Source.Path}, line {citation.Line}");

    private void Wrapped(string text, string first, string others)
    {
        string line = first;
        bool isEmpty = true;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > width)
            {
                Line(line);
                (line, isEmpty) = (others, true);
            }

            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }

        Line(line);
    }
}
