using System.Globalization;
using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Matching;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;
using Provenance.Tool.Deciding;
using Provenance.Tool.Json;

namespace Provenance.Tool.Explaining;

/// <summary>A fact for a person who asks why it is what it is: citations, verdict, intervals, links, and what nearly was.</summary>
internal static class FactExplanationText
{
    private const int MostFeatures = 8;

    /// <summary>Writes the explanation.</summary>
    public static void Write(FactExplanation explanation, FactSet facts, TextWriter output)
    {
        Fact fact = explanation.Fact;
        output.WriteLine($"{fact.Id}: {JsonMembers.CamelCase(fact.Verdict)}, {fact.Citations.Count} {(fact.Citations.Count == 1 ? "citation" : "citations")}{(fact.Voices < fact.Citations.Count ? $", {fact.Voices} independent {(fact.Voices == 1 ? "voice" : "voices")}" : "")}{(fact.IsUpdated ? ", updated" : "")}");
        if (fact.Settlement is { } settlement)
            output.WriteLine($"  settled: “{OneLine(fact.Representative.Exact)}” holds, {OneLine(settlement.Reason)}");
        if (facts.Drift.FirstOrDefault(drift => drift.Fact == fact && drift.Kind != DriftKind.Gone) is { } drift)
            output.WriteLine($"  lock: {DriftText.Of(drift)}");
        foreach (SourceCitation citation in fact.Citations)
        {
            output.WriteLine($"  {Place(citation)}: {OneLine(What(citation, explanation))}{(citation == fact.Representative && fact.Citations.Count > 1 ? "  ← gives the value" : "")}");
            output.WriteLine($"    {OneLine(citation.Document.Slice(citation.Sentence))}");
        }

        if (explanation.Links.Count > 0)
            output.WriteLine("linked because");
        foreach (PairExplanation pair in explanation.Links)
        {
            output.WriteLine($"  {Place(pair.First)} and {Place(pair.Second)}: {pair.Reason}{(pair.IsEnough ? "" : "; joined through the others")}{Shared(pair)}");
            WriteBits(pair, output);
        }

        if (explanation.NearMisses.Count > 0)
            output.WriteLine("nearly linked");
        foreach ((Fact other, PairExplanation pair) in explanation.NearMisses)
        {
            output.WriteLine($"  {other.Id} “{OneLine(pair.Second.Exact)}”, {Place(pair.Second)}: {pair.Reason}{Shared(pair)}");
            WriteBits(pair, output);
        }
    }

    /// <summary>What each feature adds, those that add most first, as a waterfall ends in the probability.</summary>
    private static void WriteBits(PairExplanation pair, TextWriter output)
    {
        if (pair.Probability is not { } probability)
            return;
        double rest = pair.Bits.Skip(MostFeatures).Sum(feature => feature.Bits);
        string features = string.Join(", ", pair.Bits.Take(MostFeatures).Select(feature => $"{feature.Feature} {Signed(feature.Bits)}"));
        output.WriteLine($"    bits: {Signed(pair.Prior)} at first, {features}, others {Signed(rest)}; {pair.Rivals} rivals; probability {probability.ToString("0.00", CultureInfo.InvariantCulture)}");
    }

    private static string Signed(double bits) => bits.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    private static string What(SourceCitation citation, FactExplanation explanation)
    {
        string words = $"“{citation.Exact}”";
        if (citation is not FigureCitation figure)
            return words + $", by {((QuoteCitation)citation).Speaker ?? "nobody that the document names"}";
        if (figure.Value.IsCalendar)
            return $"{words}, {figure.Value.Literal}";
        return explanation.Intervals.TryGetValue(citation, out (double Low, double High) interval)
            ? $"{words}, stands for {Interval(interval.Low, interval.High)}{(figure.Unit is { } unit ? " in the base unit of " + unit : "")}"
            : words;
    }

    private static string Interval(double low, double high) => low == high
        ? $"exactly {Number(low)}"
        : $"{(double.IsInfinity(low) ? "(−∞" : "[" + Number(low))}, {(double.IsInfinity(high) ? "∞)" : Number(high) + "]")}";

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Shared(PairExplanation pair) => pair.Shared.Count == 0 ? "" : $" ({OneLine(string.Join(", ", pair.Shared))})";

    private static string Place(SourceCitation citation)
    {
        LinePosition position = citation.Position;
        return string.Create(CultureInfo.InvariantCulture, $"{citation.Document.Path}({position.Line},{position.Column})");
    }

    /// <summary>White space folded; a document's control characters do not reach the terminal.</summary>
    private static string OneLine(string text) => string.Join(' ', string.Concat(text.Select(c =>
        char.IsControl(c) || c is '\u2028' or '\u2029' || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
