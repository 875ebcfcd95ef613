using System.Globalization;
using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Naming;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;
using Provenance.Tool.Hosting;
using Provenance.Tool.Json;

namespace Provenance.Tool.Explaining;

/// <summary>What was read at a place, a line for each figure, quotation and number left out, by position.</summary>
internal static class ExplanationText
{
    /// <summary>Writes what stands at the place; returns how many lines that were.</summary>
    public static int Write(Explanation explanation, TextDocument document, PlaceArgument place, TextWriter output)
    {
        IEnumerable<(TextSpan Span, string Text)> entries =
        [
            .. explanation.Figures.Select(figure => (figure.Span, OfFigure(figure))),
            .. explanation.Quotes.Select(quote => (quote.Span, OfQuote(quote))),
            .. explanation.LeftOut.Select(number => HexWord(document.Text, number.Span) is { IsEmpty: false } word
                ? (word, $"no figure: “{document.Slice(word)}” is a hexadecimal value: an address or the content of a register")
                : (number.Span, $"no figure: “{document.Slice(number.Span)}” {number.Reason}")).Distinct(),
        ];
        int written = 0;
        foreach ((TextSpan span, string text) in entries.Where(entry => IsAt(document, entry.Span, place)).OrderBy(entry => entry.Span.Start).ThenByDescending(entry => entry.Span.End))
        {
            LinePosition position = document.Locate(span.Start);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{document.Path}({position.Line},{position.Column}): {OneLine.Of(text)}"));
            written++;
        }

        return written;
    }

    /// <summary>Whether the span touches the line, or holds the column.</summary>
    private static bool IsAt(TextDocument document, TextSpan span, PlaceArgument place)
    {
        if (place.Line is not { } line)
            return true;
        LinePosition start = document.Locate(span.Start);
        LinePosition end = document.Locate(span.End - 1);
        if (line < start.Line || line > end.Line)
            return false;
        return place.Column is not { } column || (line > start.Line || column >= start.Column) && (line < end.Line || column <= end.Column);
    }

    /// <summary>The word "0x1F" around a part of it; empty where there is none.</summary>
    private static TextSpan HexWord(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        return word.Length > 2 && word[0] == '0' && word[1] is ('x' or 'X') && word[2..].ToString().All(char.IsAsciiHexDigit) ? new TextSpan(start, end) : default;
    }

    private static string OfFigure(FigureCitation figure)
    {
        List<string> parts = [$"figure “{figure.Exact}”: {JsonMembers.CamelCase(figure.Kind)}"];
        if (figure.Value.Literal is { } value)
            parts.Add($"value {value}");
        if (figure.Low.Literal is { } low)
            parts.Add($"from {low} to {figure.High.Literal}");
        if (figure.Magnitude.Literal is { } magnitude)
            parts.Add($"of the order of {magnitude}");
        if (figure.Unit is { } unit)
            parts.Add($"unit {unit}{(unit[0] != '{' && UnitNames.Of(unit) is var name && name != unit ? $" ({name})" : "")}{(figure.IsUnitInferred ? ", which a head or a label says" : "")}");
        if (figure.Of.Literal is { } whole)
            parts.Add($"of {whole}");
        if (figure.Hedge != Hedge.Exact)
            parts.Add($"hedge {JsonMembers.CamelCase(figure.Hedge)}");
        if (figure.Measures is { } measures)
            parts.Add($"measures “{measures}”");
        // A heading is not what people call a clause.
        if (figure.Clause is { } clause && clause[0] != '#')
            parts.Add($"clause {clause}");
        if (figure.Speaker is { } speaker)
            parts.Add($"asserted by {speaker}");
        return string.Join(", ", parts);
    }

    private static string OfQuote(QuoteCitation quote)
    {
        string speaker = quote.Speaker ?? "nobody that the document names";
        string verb = quote.Verb is { } word ? $" ({word})" : "";
        return $"quotation “{quote.Exact}”: {JsonMembers.CamelCase(quote.Kind)}, by {speaker}{verb}";
    }
}
