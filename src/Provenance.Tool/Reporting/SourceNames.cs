using Provenance.Engine;
using Provenance.Engine.Clauses;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Tool.Reporting;

/// <summary>What documents and their parts are called for people.</summary>
internal static class SourceNames
{
    private const int LongestTitle = 120, FewestWords = 3;

    /// <summary>The title that the document or its project gives, its first heading, its first line where that reads like a title, or the file's name.</summary>
    public static string Long(TextDocument document) => document.Title ?? Heading(document) ?? FirstLine(document) ?? Short(document);

    /// <summary>The file's name without its folders.</summary>
    public static string Short(TextDocument document) => document.Path[(document.Path.LastIndexOf('/') + 1)..];

    /// <summary>What a citation stands in, as people call it: "Causes", "Table 3, row tSU", "s 12(3)"; null where it says nothing more than the document's title.</summary>
    public static string? Clause(SourceCitation citation) =>
        citation.Clause is not null && citation.Document.Clauses.At(citation.Span.Start) is { } clause && Name(clause, citation.Document) is { Length: > 0 } name ? name : null;

    private static string Name(Clause clause, TextDocument document)
    {
        if (clause.Kind == ClauseKind.Heading)
            return clause.Parent is null && clause.Title == Heading(document) ? "" : clause.Title ?? clause.Address;
        if (clause.Kind != ClauseKind.Row)
            return char.IsAsciiDigit(clause.Address[0]) ? "clause " + clause.Address : clause.Address;
        string holder = clause.Parent is null ? "" : Name(clause.Parent, document);
        return (holder.Length > 0 ? holder + ", " : "") + "row " + clause.Label;
    }

    private static string? Heading(TextDocument document) =>
        document.Headings.FirstOrDefault(heading => heading.Level > 0) is { } first ? Shortened.To(document.Slice(first.Span), LongestTitle) : null;

    private static string? FirstLine(TextDocument document)
    {
        string text = document.Text;
        int start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        int end = text.AsSpan(start).IndexOfAny('\n', '\r');
        string line = (end < 0 ? text[start..] : text.Substring(start, end)).TrimEnd();
        bool isTitle = line.Length is > 0 and <= LongestTitle && char.IsLetterOrDigit(line[^1]) && line.IndexOfAny(['|', '\t', ':']) < 0 && line.Split(' ').Length >= FewestWords && start + line.Length < text.TrimEnd().Length;
        return isTitle ? line : null;
    }
}
