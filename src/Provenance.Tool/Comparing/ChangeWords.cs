using System.Text;
using Provenance.Engine.Clauses;
using Provenance.Engine.Editions;
using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Units;
using Provenance.Engine.Naming;
using Provenance.Engine.Text;
using Provenance.Tool.Hosting;
using Provenance.Tool.Json;
using Provenance.Tool.Reporting;

namespace Provenance.Tool.Comparing;

/// <summary>What people read of a change: one line a part of it, in text and in Markdown alike.</summary>
internal static class ChangeWords
{
    private const int LongestTitle = 60, LongestSentence = 240, Margin = 24;

    /// <summary>"changed", "changed, moved", "gone".</summary>
    public static string Kind(EditionChange change) =>
        JsonMembers.CamelCase(change.Kind) + (change.IsMoved && change.Kind != EditionChangeKind.Moved ? ", moved" : "");

    /// <summary>The address, or both where it is another: "3 → 4"; null where it has none.</summary>
    public static string? Address(EditionChange change)
    {
        string? before = change.Earlier?.Clause?.Address, now = change.Later?.Clause?.Address;
        return before is null || now is null || before == now ? now ?? before : $"{before} → {now}";
    }

    /// <summary>The title of the clause, where it has one that its address does not say.</summary>
    public static string? Title(EditionChange change) =>
        (change.Later ?? change.Earlier)?.Clause is { Title: { } title } clause && clause.Kind is not ClauseKind.Heading ? Shortened.To(title, LongestTitle) : null;

    /// <summary>A figure as people write it, with the hedge and the unit that do not stand in its words; null for none.</summary>
    public static string? Value(FigureCitation? figure)
    {
        if (figure is null)
            return null;
        string unit = figure.IsUnitInferred && figure.Unit is { } code ? $" [{UnitNames.Of(code)}]" : "";
        return HedgeWords.Before(figure.Hedge) + Shortened.To(figure.Exact, LongestTitle) + unit;
    }

    /// <summary>What a value that changed is of; null where the text does not tell.</summary>
    public static string? Measured(ValueChange value) => (value.Later ?? value.Earlier)!.Measures is { } measures ? Shortened.To(measures, LongestTitle) : null;

    /// <summary>A sentence or a row with what the other edition has not between »«, cut where it is long; null for none.</summary>
    public static string? Sentence(TextDocument document, TextSpan? sentence, IReadOnlyList<TextSpan> differences)
    {
        if (sentence is not { } span)
            return null;
        // Where all of it differs, marks say nothing.
        bool isAll = differences.Count == 1 && differences[0].Start <= span.Start && differences[0].End >= span.End;
        List<TextSpan> marked = isAll ? [] : [.. differences.Where(difference => difference.Start < span.End && difference.End > span.Start)];
        int start = marked.Count > 0 && marked[0].Start - span.Start > LongestSentence / 2 ? marked[0].Start - Margin : span.Start;
        if (start > span.Start && char.IsLowSurrogate(document.Text[start]))
            start--;
        var words = new StringBuilder(start > span.Start ? "… " : "");
        int at = start;
        foreach (TextSpan difference in marked)
        {
            if (words.Length > LongestSentence)
                break;
            words.Append(document.Text, at, difference.Start - at).Append('»').Append(document.Text, difference.Start, difference.Length).Append('«');
            at = difference.End;
        }

        words.Append(document.Text, at, Math.Max(0, Math.Min(span.End - at, LongestSentence)));
        return Shortened.To(words.ToString(), LongestSentence);
    }
}
