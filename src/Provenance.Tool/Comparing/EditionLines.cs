using System.Globalization;
using Provenance.Engine.Editions;
using Provenance.Engine.Text;
using Provenance.Tool.Hosting;
using Provenance.Tool.Reporting;

namespace Provenance.Tool.Comparing;

/// <summary>What changed between editions as text: the place, the kind and the clause of each change, below it the values, the words and the code.</summary>
internal static class EditionLines
{
    private const int MostSentences = 5;

    /// <summary>Writes it.</summary>
    public static void Write(IReadOnlyList<ComparedDocument> documents, bool hasCode, TextWriter output)
    {
        foreach (ComparedDocument document in documents.Where(document => !document.IsSame))
        {
            if (document.Comparison is not { } comparison)
            {
                output.WriteLine(document.LaterPath is { } added ? $"{OneLine.Of(added)}: added" : $"{OneLine.Of(document.EarlierPath!)}: gone");
                continue;
            }

            output.WriteLine($"{Named(document.EarlierPath!, comparison.EarlierEdition)} → {Named(document.LaterPath!, comparison.LaterEdition)}");
            foreach (EditionChange change in comparison.Changes)
                Write(document, comparison, change, output);
        }

        output.WriteLine(Summary(EditionCounts.Of(documents), hasCode));
    }

    /// <summary>"1 changed, 0 added, …".</summary>
    public static string Summary(EditionCounts counts, bool hasCode) => counts.All == 0
        ? "both editions say the same"
        : $"{Plural.Number(counts.Changed)} changed, {Plural.Number(counts.Added)} added, {Plural.Number(counts.Gone)} gone, {Plural.Number(counts.Reworded)} reworded, {Plural.Number(counts.Moved)} moved{(hasCode ? $"; {Plural.Of(counts.Code, "line")} of code rest{(counts.Code == 1 ? "s" : "")} on them" : "")}";

    private static void Write(ComparedDocument document, EditionComparison comparison, EditionChange change, TextWriter output)
    {
        (string path, TextDocument text, EditionPlace place) = change.Later is { } now ? (document.LaterPath!, comparison.Later.Document, now) : (document.EarlierPath!, comparison.Earlier.Document, change.Earlier!);
        LinePosition position = text.Locate(place.Start);
        string address = ChangeWords.Address(change) is { } clause ? "  " + OneLine.Of(clause) : "", title = ChangeWords.Title(change) is { } words ? "  " + OneLine.Of(words) : "";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{OneLine.Of(path)}({position.Line},{position.Column}): {ChangeWords.Kind(change)}{address}{title}"));
        foreach (ValueChange value in change.Values)
        {
            string measured = ChangeWords.Measured(value) is { } measures ? "  " + OneLine.Of(measures) : "";
            output.WriteLine($"    value   {OneLine.Of(ChangeWords.Value(value.Earlier) ?? "nothing")} → {OneLine.Of(ChangeWords.Value(value.Later) ?? "nothing")}{measured}");
        }

        foreach (WordingChange wording in change.Wordings.Take(MostSentences))
        {
            if (ChangeWords.Sentence(comparison.Earlier.Document, wording.Earlier, wording.EarlierDifference) is { } before)
                output.WriteLine("    before  " + OneLine.Of(before));
            if (ChangeWords.Sentence(comparison.Later.Document, wording.Later, wording.LaterDifference) is { } after)
                output.WriteLine("    now     " + OneLine.Of(after));
        }

        if (change.Wordings.Count > MostSentences)
            output.WriteLine($"    … and {Plural.Of(change.Wordings.Count - MostSentences, "sentence")} more");
        foreach (RestingCode code in document.CodeOf(change))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    code    {OneLine.Of(code.File)}({code.Line},{code.Column}){(code.Name is null ? "" : "  " + OneLine.Of(code.Name))}"));
    }

    private static string Named(string path, string? edition) => OneLine.Of(path) + (edition is null ? "" : $" ({OneLine.Of(edition)})");
}
