using System.Globalization;
using Provenance.Engine.Index;
using Provenance.Tool.Hosting;
using Provenance.Tool.Reporting;

namespace Provenance.Tool.Tracing;

/// <summary>A trace as text: for a fact the places in code and in documents; for a document the code that leans on each place.</summary>
internal static class TraceText
{
    private const int LongestText = 80;

    /// <summary>Writes the facts that code uses.</summary>
    public static void Write(Trace trace, TextWriter output)
    {
        IReadOnlyList<TracedFact> facts = trace.Facts;
        foreach (TracedFact fact in facts)
        {
            output.WriteLine($"{Verdict(fact),-10}  {fact.Id}{(fact.Entry is { } entry ? $"  “{Words(entry.Citations[0].Exact)}”" : $"  (of {fact.Assembly}, which was not traced)")}");
            foreach (CodeUse use in fact.Uses)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    used  {use.File}({use.Line},{use.Column}){(use.Member is null ? "" : "  ." + use.Member)}"));
            foreach (IndexedCitation citation in fact.Entry?.Citations ?? [])
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    from  {fact.PathOf(citation)}({citation.Line},{citation.Column})  “{Words(citation.Exact)}”"));
        }

        int unused = trace.Projects.Sum(project => project.Index.Facts.Count) - facts.Count(fact => fact.Entry is not null);
        output.WriteLine($"{Plural.Of(facts.Count, "fact")} used in {Plural.Of(facts.Sum(fact => fact.Uses.Count), "place")}, {Plural.Number(unused)} unused");
    }

    /// <summary>Writes what code leans on a document.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="isDocument">Whether a project's source, by its number, is the document.</param>
    /// <param name="output">Where to.</param>
    public static void WriteDocument(Trace trace, Func<TracedProject, int, bool> isDocument, TextWriter output)
    {
        var places = trace.Facts.Where(fact => fact.Entry is not null)
            .SelectMany(fact => fact.Entry!.Citations.Where(citation => isDocument(fact.Project!, citation.Source)).Select(citation => (Fact: fact, Citation: citation)))
            .OrderBy(place => place.Citation.Start).ThenBy(place => place.Fact.Id, StringComparer.Ordinal).ToList();
        foreach ((TracedFact fact, IndexedCitation citation) in places)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fact.PathOf(citation)}({citation.Line},{citation.Column}): {fact.Id} “{Words(citation.Exact)}” {Verdict(fact)}"));
            foreach (CodeUse use in fact.Uses)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {use.File}({use.Line},{use.Column})  {OneLine.Of(use.Code)}"));
        }

        List<CodeUse> uses = [.. places.SelectMany(place => place.Fact.Uses).Distinct()];
        output.WriteLine($"{Plural.Of(uses.Select(use => (use.File, use.Line)).Distinct().Count(), "line")} of code lean{(uses.Count == 1 ? "s" : "")} on {Plural.Of(places.Count, "place")} of this document");
    }

    private static string Verdict(TracedFact fact) => fact.Entry is { } entry ? VerdictWords.Word(entry.Verdict) : "unknown";

    private static string Words(string text) => OneLine.Of(Shortened.To(text, LongestText));
}
