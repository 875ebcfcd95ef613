using System.Text;
using Provenance.Engine.Editions;
using Provenance.Tool.Hosting;
using Provenance.Tool.Reporting;

namespace Provenance.Tool.Comparing;

/// <summary>
/// What changed between editions as Markdown for a comment on a pull request: a table a document. Words of documents and names of files stand as code, so that they
/// call nobody, link nowhere and end no cell.
/// </summary>
internal static class EditionMarkdown
{
    /// <summary>GitHub takes 65,536 characters in a comment; what is more is counted.</summary>
    private const int Longest = 60_000;

    private const int MostSentences = 2, MostCode = 20, LongestSentence = 160;

    /// <summary>Writes it.</summary>
    public static void Write(IReadOnlyList<ComparedDocument> documents, bool hasCode, TextWriter output)
    {
        int written = 0, leftOut = 0;
        void Line(string line)
        {
            output.WriteLine(line);
            written += line.Length + 1;
        }

        Line($"**{EditionLines.Summary(EditionCounts.Of(documents), hasCode)}**");
        foreach (ComparedDocument document in documents.Where(document => !document.IsSame))
        {
            if (written > Longest)
            {
                leftOut += document.Comparison?.Changes.Count ?? 1;
                continue;
            }

            Line("");
            if (document.Comparison is not { } comparison)
            {
                Line(document.LaterPath is { } added ? $"{Code(added)} was added." : $"{Code(document.EarlierPath!)} is gone.");
                continue;
            }

            Line($"{Named(document.EarlierPath!, comparison.EarlierEdition)} → {Named(document.LaterPath!, comparison.LaterEdition)}");
            Line("");
            Line(hasCode ? "| what | clause | before | now | code |" : "| what | clause | before | now |");
            Line(hasCode ? "|---|---|---|---|---|" : "|---|---|---|---|");
            foreach (EditionChange change in comparison.Changes)
            {
                string row = Row(document, comparison, change, hasCode);
                if (written + row.Length > Longest)
                    leftOut++;
                else
                    Line(row);
            }
        }

        if (leftOut > 0)
        {
            Line("");
            Line($"{Plural.Of(leftOut, "change")} more, which `provenance diff` lists.");
        }
    }

    private static string Row(ComparedDocument document, EditionComparison comparison, EditionChange change, bool hasCode)
    {
        List<string> before = [], now = [];
        foreach (ValueChange value in change.Values)
        {
            Add(before, ChangeWords.Value(value.Earlier));
            Add(now, ChangeWords.Value(value.Later));
        }

        foreach (WordingChange wording in change.Wordings.Take(MostSentences))
        {
            Add(before, ChangeWords.Sentence(comparison.Earlier.Document, wording.Earlier, wording.EarlierDifference));
            Add(now, ChangeWords.Sentence(comparison.Later.Document, wording.Later, wording.LaterDifference));
        }

        if (change.Wordings.Count > MostSentences)
            now.Add($"and {Plural.Of(change.Wordings.Count - MostSentences, "sentence")} more");
        IReadOnlyList<RestingCode> code = document.CodeOf(change);
        List<string> lines = [.. code.Take(MostCode).Select(line => Code($"{line.File}:{Plural.Plain(line.Line)}{(line.Name is null ? "" : " " + line.Name)}"))];
        if (code.Count > MostCode)
            lines.Add($"and {Plural.Of(code.Count - MostCode, "line")} more");
        string clause = ChangeWords.Address(change) is { } address ? Code(address) : "";
        return $"| {ChangeWords.Kind(change)} | {clause} | {Joined(before)} | {Joined(now)} |{(hasCode ? $" {Joined(lines)} |" : "")}";
    }

    private static void Add(List<string> cell, string? words)
    {
        if (words is not null)
            cell.Add(Code(Shortened.To(words, LongestSentence)));
    }

    private static string Joined(List<string> lines) => string.Join("<br>", lines);

    private static string Named(string path, string? edition) => Code(path) + (edition is null ? "" : $" ({Code(edition)})");

    /// <summary>Words as code: between more backticks than stand in them, a bar escaped as tables want it.</summary>
    private static string Code(string words)
    {
        string line = OneLine.Of(words);
        int longest = 0, run = 0;
        foreach (char c in line)
            longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        string fence = new('`', longest + 1), gap = line.Length > 0 && (line[0] is '`' or ' ' || line[^1] is '`' or ' ') ? " " : "";
        return new StringBuilder(line.Length + 8).Append(fence).Append(gap).Append(line.Replace("|", "\\|", StringComparison.Ordinal)).Append(gap).Append(fence).ToString();
    }
}
