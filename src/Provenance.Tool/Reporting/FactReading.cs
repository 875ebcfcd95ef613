using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Engine.Wording;

namespace Provenance.Tool.Reporting;

/// <summary>One of the ways in which the sources state a fact, and the places that state it so.</summary>
/// <param name="Text">The words or the number.</param>
/// <param name="Differences">The stretches of it that other readings do not have.</param>
/// <param name="Citations">The places, by document and position.</param>
internal sealed record FactReading(string Text, IReadOnlyList<TextSpan> Differences, IReadOnlyList<SourceCitation> Citations)
{
    /// <summary>The readings of a fact, that of its representative first, then by the number of places.</summary>
    public static IReadOnlyList<FactReading> Of(Fact fact)
    {
        List<List<SourceCitation>> groups = [.. fact.Citations.GroupBy(Key).Select(group => group.ToList())];
        List<SourceCitation> first = groups.Find(group => group.Contains(fact.Representative))!;
        groups.Remove(first);
        string text = Folded(first[0].Exact);
        List<FactReading> others = [.. groups.OrderByDescending(group => group.Count).Select(group => Other(text, group, fact.IsFigure))];
        IEnumerable<TextSpan> own = fact.IsFigure
            ? others.Count > 0 ? [new TextSpan(0, text.Length)] : []
            : others.SelectMany(other => WordingDifference.Of(text, other.Text).First);
        return [new FactReading(text, Merged(own), first), .. others];
    }

    private static FactReading Other(string first, List<SourceCitation> group, bool isFigure)
    {
        string text = Folded(group[0].Exact);
        return new FactReading(text, isFigure ? [new TextSpan(0, text.Length)] : WordingDifference.Of(first, text).Second, group);
    }

    private static string Key(SourceCitation citation) => citation is FigureCitation figure
        ? string.Join('|', figure.Value.Literal ?? figure.Magnitude.Literal, figure.Low.Literal, figure.High.Literal, figure.Of.Literal, Counted(figure.Unit), figure.Hedge)
        : Folded(citation.Exact);

    /// <summary>A unit; what is counted has many names, and "1,247 fires" reads like "1,247 vegetation fires".</summary>
    private static string? Counted(string? unit) => unit is { Length: > 0 } && unit[0] == '{' ? "{}" : unit ?? "{}";

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static List<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (TextSpan span in spans.OrderBy(span => span.Start))
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }

        return merged;
    }
}
