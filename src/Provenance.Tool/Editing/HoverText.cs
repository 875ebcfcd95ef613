using System.Globalization;
using System.Text;
using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Quotes;
using Provenance.Tool.Hosting;
using Provenance.Tool.Json;

namespace Provenance.Tool.Editing;

/// <summary>What is shown over a figure or a quotation: value, verdict, every place and its sentence.</summary>
internal static class HoverText
{
    private const int MostPlaces = 12, LongestSentence = 300;

    /// <summary>The text.</summary>
    public static string Of(CitedPlace place)
    {
        var text = new StringBuilder();
        text.Append(Value(place.Citation));
        if (place.Claim is { } claim)
            text.Append('\n').Append(Outcome(claim));
        if (place.Fact is { } fact)
            AddFact(text, fact);
        else if (place.Claim is { Places: { Count: > 0 } places } found)
            AddPlaces(text, places, found.Words);
        return text.ToString();
    }

    private static string Value(SourceCitation citation)
    {
        if (citation is QuoteCitation quote)
            return quote.SpeakerAsTold is { } speaker ? "quotation, " + OneLine.Of(speaker) : "quotation";
        var figure = (FigureCitation)citation;
        string value = figure.Value.Literal ?? (figure.Low.Literal is { } low ? $"{low} to {figure.High.Literal}" : figure.Magnitude.Literal is { } magnitude ? "of the order of " + magnitude : OneLine.Of(figure.Exact));
        string hedge = figure.Hedge == Hedge.Exact ? "" : JsonMembers.CamelCase(figure.Hedge) + " ";
        string measures = figure.Measures is { } measured ? ", " + OneLine.Of(measured) : "";
        return hedge + value + (figure.Unit is { } unit ? " " + unit : "") + measures;
    }

    private static string Outcome(CheckedCitation claim)
    {
        string sure = claim.Probability is { } probability ? FormattableString.Invariant($" ({probability:0.00})") : "";
        return claim.Outcome switch
        {
            CheckOutcome.Verified => "verified: the sources say it",
            CheckOutcome.Contradicted => "contradicted: the sources say otherwise" + sure,
            CheckOutcome.Unverifiable => "no source says it" + (claim.Source is null ? "" : "; the nearest is below"),
            _ => "not checked: it claims nothing that a source could bear out",
        };
    }

    private static void AddFact(StringBuilder text, Fact fact)
    {
        text.Append('\n').Append(fact.Id).Append(": ").Append(JsonMembers.CamelCase(fact.Verdict));
        text.Append(CultureInfo.InvariantCulture, $", {fact.Citations.Count} {(fact.Citations.Count == 1 ? "place" : "places")}");
        if (fact.Settlement is { } resolution)
            text.Append(", settled: ").Append(OneLine.Of(resolution.Reason));
        foreach (SourceCitation citation in fact.Citations.Take(MostPlaces))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n\n{OneLine.Of(citation.Document.Path)}:{citation.Position.Line}{((citation.NumberedClause ?? citation.Clause) is { } clause ? ", " + OneLine.Of(clause) : "")}: {OneLine.Of(citation.Exact)}\n");
            text.Append(Shortened(OneLine.Of(citation.Document.Slice(citation.Sentence))));
        }

        if (fact.Citations.Count > MostPlaces)
            text.Append(CultureInfo.InvariantCulture, $"\n\nand {fact.Citations.Count - MostPlaces} more");
    }

    private static void AddPlaces(StringBuilder text, IReadOnlyList<FindingPlace> places, string? words)
    {
        foreach (FindingPlace place in places.Take(MostPlaces))
            text.Append(CultureInfo.InvariantCulture, $"\n\n{OneLine.Of(place.Path)}:{place.Start.Line}");
        if (words is not null)
            text.Append('\n').Append(Shortened(OneLine.Of(words)));
    }

    private static string Shortened(string line) => line.Length <= LongestSentence ? line : line[..(char.IsHighSurrogate(line[LongestSentence - 1]) ? LongestSentence - 1 : LongestSentence)] + "…";
}
