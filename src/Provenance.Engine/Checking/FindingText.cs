using System.Globalization;
using System.Text;
using Provenance.Engine.Checking.Derivations;
using Provenance.Engine.Clauses;
using Provenance.Engine.Figures;
using Provenance.Engine.Index;
using Provenance.Engine.Matching;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;
using Provenance.Engine.Wording;
using Mention = Provenance.Engine.Mentions.Mention;

namespace Provenance.Engine.Checking;

/// <summary>What findings say: one line, the document's words, the source's words and their place.</summary>
internal static class FindingText
{
    private const int LongestWords = 80;
    private const int LongestSentence = 110;

    /// <summary>PROV2001.</summary>
    public static string Contradicts(Mention own, Mention? found)
    {
        string words = Quoted(own.Figure);
        if (found is not { Figure: var source } match)
            return $"{words} does not stand in the source that is linked, which has no such figure";

        string other = Quoted(source), place = $"{Context(source)} ({Place(source.Document, source.Span)})";
        if (PairValues.HaveOneValue(own, match))
        {
            if (own.Rate is not null && match.Rate is not null && own.Rate != match.Rate)
                return $"{words} is for another period here than in the source: {place}";
            if (own.Direction * match.Direction < 0)
                return $"{words} goes {(own.Direction < 0 ? "down here, but up" : "up here, but down")} in the source: {place}";
        }

        return $"{words} here, but {other} in the source: {place}";
    }

    /// <summary>PROV2001, of what held once.</summary>
    public static string IsOutOfDate(Mention own, Mention now, string held) =>
        $"{Quoted(own.Figure)} held {held}; the latest edition of the source says {Quoted(now.Figure)}: {Context(now.Figure)} ({Place(now.Figure.Document, now.Figure.Span)})";

    /// <summary>PROV1002.</summary>
    /// <param name="holder">What holds it: "The source", "The document".</param>
    /// <param name="codePoint">The character.</param>
    /// <param name="count">How often it stands there.</param>
    /// <param name="clause">The clause that it stands in first, or null.</param>
    public static string Conceals(string holder, int codePoint, int count, Clause? clause)
    {
        holder += clause?.NumberedAddress is { } address ? ", in " + OneLine(address) + "," : "";
        string often = count == 1 ? "once" : count.ToString(CultureInfo.InvariantCulture) + " times; here first";
        return string.Format(CultureInfo.InvariantCulture, "{0} holds U+{1:X4}, {2}, {3}", holder, codePoint, ConcealedCharacters.NameOf(codePoint) ?? "concealed character", often);
    }

    /// <summary>PROV2002, of a number that is not read.</summary>
    public static string IsConcealed(string numeral)
    {
        var shown = new StringBuilder();
        for (int i = 0; i < numeral.Length && shown.Length < LongestWords; i++)
        {
            if (UnseenCharacters.LengthAt(numeral, i) is > 0 and int length)
                shown.AppendFormat(CultureInfo.InvariantCulture, "<U+{0:X4}>", length == 2 ? char.ConvertToUtf32(numeral[i], numeral[++i]) : numeral[i]);
            else
                shown.Append(numeral[i]);
        }

        return $"\"{OneLine(shown.ToString())}\" has no source: a character that no reader sees stands in or around it, or its digits are not 0 to 9";
    }

    /// <summary>PROV2002.</summary>
    public static string HasNoSource(Mention own, in FigureVerdict verdict)
    {
        bool isElsewhere = verdict is { IsElsewhere: true, Source: not null };
        string text = isElsewhere
            ? $"{Quoted(own.Figure)} stands in the sources for something else: {Context(verdict.Source!.Figure)} ({Place(verdict.Source.Figure.Document, verdict.Source.Figure.Span)})"
            : $"{Quoted(own.Figure)} has no source";
        return (isElsewhere ? verdict.Nearest : verdict.Source) is not { Figure: var source } ? text
            : $"{text}; the nearest figure is {Quoted(source)}: {Context(source)} ({Place(source.Document, source.Span)})";
    }

    /// <summary>What a figure rests on that a source bears out, or that follows from such.</summary>
    public static string BearsOut(Mention own, in FigureVerdict verdict)
    {
        string where = verdict.Source is { Figure: var source } ? $": {Context(source)} ({Place(source.Document, source.Span)})" : "";
        if (verdict.Derivation is { } derivation)
            return $"{Quoted(own.Figure)} is {OneLine(derivation.Written)}{where}";
        if (verdict is { IsByValue: true, Source: { Figure: var equal } })
            return $"{Quoted(own.Figure)} is a value of the sources, {Quoted(equal)}; no word shows of what ({Place(equal.Document, equal.Span)})";
        return $"{Quoted(own.Figure)} rests on {(verdict.Source is { } stated ? Quoted(stated.Figure) : "a source")}{where}";
    }

    /// <summary>Where a quotation stands.</summary>
    public static string Stands(QuoteCitation quotation, FindingPlace place) => string.Format(CultureInfo.InvariantCulture, "{0} stands in the source ({1}:{2})", Quoted(quotation.Document, quotation.Span), OneLine(place.Path), place.Start.Line);

    /// <summary>What claims nothing that a source could bear out.</summary>
    public static string NotChecked(SourceCitation citation) => $"{Quoted(citation.Document, citation.Span)} is checked with its quotation, or claims nothing by itself";

    /// <summary>PROV2003.</summary>
    public static string Differs(TextDocument document, QuotationVerdict verdict, TextDocument source, FoldedWord[] sourceWords)
    {
        Misquotation difference = verdict.Difference!;
        string place = Place(source, SpanOf(sourceWords, difference.Place.First, difference.Place.End));
        string more = difference.Places > 1 ? string.Format(CultureInfo.InvariantCulture, ", and {0} more", difference.Places - 1) : "";
        // With a neighbour on either side, so that it can be found.
        TextSpan around = SpanOf(sourceWords, Math.Max(difference.Place.First, difference.SourceFirst - 2), Math.Min(difference.Place.End, difference.SourceEnd + 2));
        if (difference.OwnEnd == difference.OwnFirst)
            return $"{Quoted(source, SpanOf(sourceWords, difference.SourceFirst, difference.SourceEnd))} is missing{more}; the source says {Quoted(source, around)} ({place})";
        TextSpan ownSpan = SpanOf(verdict.Part, difference.OwnFirst, difference.OwnEnd);
        if (difference.SourceEnd == difference.SourceFirst)
            return $"{Quoted(document, ownSpan)} is added{more}; the source says {Quoted(source, around)} ({place})";
        (string own, string other) = Shown(document, ownSpan, source, SpanOf(sourceWords, difference.SourceFirst, difference.SourceEnd));
        return $"{own} here, but {other} in the source{more} ({place})";
    }

    /// <summary>Two stretches that differ, as they are shown: where both are cut before they do, from the word on in which they begin to.</summary>
    private static (string, string) Shown(TextDocument document, TextSpan span, TextDocument source, TextSpan other)
    {
        string left = Quoted(document, span), right = Quoted(source, other);
        if (left != right)
            return (left, right);
        string a = document.Slice(span), b = source.Slice(other);
        int same = 0;
        while (same < a.Length && same < b.Length && a[same] == b[same])
            same++;
        while (same > 0 && !char.IsWhiteSpace(a[same - 1]))
            same--;
        return (Quoted(document, new TextSpan(span.Start + same, span.End)), Quoted(source, new TextSpan(other.Start + same, other.End)));
    }

    /// <summary>PROV2004.</summary>
    public static string HasNoSource(QuoteCitation quotation) => $"{Quoted(quotation.Document, quotation.Span)} stands in no source";

    /// <summary>PROV2005.</summary>
    public static string OtherSpeaker(string own, string other, QuoteCitation source) =>
        $"{OneLine(own)} is named here, but in the source it is {OneLine(other)} who says it ({Place(source.Document, source.Span)})";

    /// <summary>A stretch of words in a document; the first and the word behind the last.</summary>
    public static TextSpan SpanOf(FoldedWord[] words, int first, int end)
    {
        first = Math.Min(first, words.Length - 1);
        return new TextSpan(words[first].Start, words[Math.Max(first, end - 1)].End);
    }

    /// <summary><c>path:line</c>, which terminals make a link of, and the clause where the text numbers its clauses: <c>act.txt:3, 12(2)</c>.</summary>
    public static string Place(TextDocument document, TextSpan span) =>
        OneLine(document.Path) + ":" + document.Locate(span.Start).Line.ToString(CultureInfo.InvariantCulture) + (document.Clauses.At(span.Start)?.NumberedAddress is { } clause ? ", " + OneLine(clause) : "");

    /// <summary>What a source's figure measures: the labels of a cell, the sentence of a figure in prose.</summary>
    private static string Context(FigureCitation source) => IsCell(source) && source.Measures is { } labels
        ? OneLine(labels)
        : OneLine(Excerpt.Around(source.Document.Text, source.Sentence, source.Span, LongestSentence));

    private static bool IsCell(FigureCitation source) => source.Document.Text[source.Sentence.Start] == '|' || source.Parts is { Column.IsEmpty: false };

    /// <summary>A figure as it is written, and the unit that the head of its column gives it.</summary>
    private static string Quoted(FigureCitation figure)
    {
        string written = Quoted(figure.Document, figure.Span);
        bool hasUnit = figure.Unit is { Length: > 0 } unit && unit[0] != '{' && CharClasses.IsDigit(figure.Document.Text[figure.Span.End - 1]) && CharClasses.IsDigit(figure.Document.Text[figure.Span.Start]);
        return hasUnit && IsCell(figure) ? $"{written} ({figure.Unit})" : written;
    }

    private static string Quoted(TextDocument document, TextSpan span) => "\"" + OneLine(Excerpt.Around(document.Text, span, span, LongestWords)) + "\"";

    /// <summary>Excerpts fold white space; what is left of control characters does not belong in a build log.</summary>
    private static string OneLine(string text)
    {
        if (!text.Any(IsUnprintable))
            return text;
        return new string([.. text.Select(c => IsUnprintable(c) ? ' ' : c)]);
    }

    private static bool IsUnprintable(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Surrogate;
}
