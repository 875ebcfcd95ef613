using System.Globalization;
using Provenance.Analyzers.Display;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;
using Provenance.Engine.Naming;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>Writes the documentation that an editor shows for a fact: what it is, where it stands, whether sources agree.</summary>
internal static class FactDocumentation
{
    /// <summary>Writes summary and remarks.</summary>
    public static void Write(CodeWriter code, FactInFile place)
    {
        IndexedCitation citation = place.Fact.Citations[0];
        string summary = place.Fact.Figure is { } figure ? Figure(figure, place.Fact.Derivation is { } formula ? Derived(figure, formula) : citation.Exact) : Marked(citation.Exact);
        string by = citation.Speaker is null ? "" : XmlDoc.Text(citation.Speaker) + ", ";

        code.Line($"/// <summary>{summary}</summary>")
            .Line($"/// <remarks>“{XmlDoc.Text(citation.Sentence)}” {by}{XmlDoc.Text(place.ShortPlaceOf(citation))}. {Agreement(place)}</remarks>");
    }

    private static string Figure(IndexedFigure figure, string exact)
    {
        string hedge = figure.Hedge switch
        {
            Hedge.About => "about ",
            Hedge.AtLeast => "at least ",
            Hedge.AtMost => "at most ",
            Hedge.MoreThan => "more than ",
            Hedge.LessThan => "less than ",
            _ => "",
        };
        return hedge + XmlDoc.Text(exact, OneLine.Length) + (figure.Measures is { } measures ? ": " + XmlDoc.Text(measures, OneLine.Length) : "");
    }

    /// <summary>"12000 GBP/a = 12 * £1,000 a month".</summary>
    private static string Derived(IndexedFigure figure, string formula) => $"{figure.Value}{(figure.Unit is { } unit ? " " + UnitDisplay.Of(unit) : "")} = {formula}";

    private static string Agreement(FactInFile place)
    {
        int sources = place.Fact.Citations.Select(citation => citation.Source).Distinct().Count();
        string count = sources.ToString(CultureInfo.InvariantCulture);
        if (place.Fact.Resolved is { } reason)
            return $"Settled: {Marked(place.Fact.Citations[0].Exact)} holds, {XmlDoc.Text(reason, OneLine.Length)}." + (place.Fact.Contrast is null ? "" : " Sources differ: " + Contrast(place, " but "));
        if (place.Fact.Figure is not null && place.Fact.Editions is { Count: > 0 } editions)
            return Series(place, editions);
        if (place.Fact.Derivation is not null && place.Fact.Verdict != Verdict.Disagree)
            return "Worked out of what sources state.";
        return place.Fact.Verdict switch
        {
            Verdict.Agree when sources > 1 => count + " sources agree.",
            Verdict.Consistent when sources > 1 => count + " sources are consistent.",
            Verdict.Variant => "The wording varies: " + Contrast(place, " and "),
            Verdict.Disagree => "Sources disagree: " + Contrast(place, " but "),
            _ => "One source.",
        };
    }

    /// <summary>"Holds from 2026-01-01 on; before: 20 per cent from 2024-01-01 to 2024-12-31."</summary>
    private static string Series(FactInFile place, IReadOnlyList<IndexedEdition> editions)
    {
        IndexedEdition latest = editions[editions.Count - 1];
        string before = string.Join(", ", editions.Reverse().Skip(1).Select(edition => $"{XmlDoc.Text(place.Fact.Citations[edition.Citations[0]].Exact, OneLine.Length)} {XmlDoc.Text(SeriesClasses.Period(edition))}"));
        string disputed = editions.Any(edition => edition.Verdict == Verdict.Disagree) ? " Sources disagree: " + Contrast(place, " but ") : "";
        return $"Holds {XmlDoc.Text(SeriesClasses.Period(latest))}{(before.Length > 0 ? "; before: " + before : "")}.{disputed}";
    }

    private static string Contrast(FactInFile place, string between) =>
        place.Fact.Contrast is not { } contrast
            ? ""
            : Side(place, contrast.First, contrast.FirstWords) + between + Side(place, contrast.Second, contrast.SecondWords) + ".";

    private static string Side(FactInFile place, int citation, string words) =>
        $"{Marked(words)} {XmlDoc.Text(place.ShortPlaceOf(place.Fact.Citations[citation]))}";

    private static string Marked(string words) => $"“{XmlDoc.Text(words, OneLine.Length)}”";
}
