using System.Globalization;
using Provenance.Analyzers.Display;
using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Generation.Values;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>
/// Writes what a fact is in each period: a class of constants for each (<c>In2025</c>), one for the latest (<c>Current</c>), all of them (<c>History</c>) and the one that
/// holds on a day (<c>On</c>).
/// </summary>
internal static class SeriesClasses
{
    private const string OpenEnd = "..";

    /// <summary>Writes the attribute by which PROV0012 knows the periods.</summary>
    public static void WriteMark(CodeWriter code, FactInFile place)
    {
        if (IsDated(place.Fact))
            code.Line($"[global::Provenance.Series({CSharpLiteral.Of(string.Join(" ", place.Fact.Editions.Select(Interval)))})]");
    }

    /// <summary>Writes the members.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="place">The fact.</param>
    /// <param name="className">Its class.</param>
    /// <param name="settings">What the project says of the code.</param>
    /// <param name="writeValues">Writes the constants of a fact.</param>
    public static void Write(CodeWriter code, FactInFile place, string className, GenerationSettings settings, Action<CodeWriter, IndexedFact> writeValues)
    {
        IReadOnlyList<IndexedEdition> editions = place.Fact.Editions;
        if (place.Fact.Figure is null || editions.Count == 0)
            return;
        IndexedEdition current = editions[editions.Count - 1];
        foreach (IndexedEdition edition in editions)
        {
            code.Documentation(settings, $"What holds {XmlDoc.Text(Period(edition))}: {XmlDoc.Text(Words(place, edition), OneLine.Length)}");
            WriteClass(code, place, edition, Member(edition.Name, className), ReferenceEquals(edition, current) ? null : current, writeValues);
        }

        code.Documentation(settings, $"The latest edition, {XmlDoc.Text(current.Name)}: {XmlDoc.Text(Words(place, current), OneLine.Length)}");
        WriteClass(code, place, current, Member("Current", className), null, writeValues);
        WriteHistory(code, place, className, settings);
    }

    /// <summary>When an edition holds, in words.</summary>
    public static string Period(IndexedEdition edition) => (edition.From, edition.To) switch
    {
        ({ } from, { } to) => $"from {from} to {to}",
        ({ } from, null) => $"from {from} on",
        (null, { } to) => $"up to {to}",
        _ => "in " + (edition.Label ?? edition.Name),
    };

    /// <summary>A fact as it is in one period.</summary>
    public static IndexedFact FactOf(IndexedFact fact, IndexedEdition edition) =>
        new(fact.Name, edition.Verdict, [.. edition.Citations.Select(citation => fact.Citations[citation])], edition.Figure);

    private static void WriteClass(CodeWriter code, FactInFile place, IndexedEdition edition, string name, IndexedEdition? current, Action<CodeWriter, IndexedFact> writeValues)
    {
        ContestMark.Write(code, place, edition.Verdict, edition.Contrast);
        DriftMark.Write(code, place);
        if (current is not null)
        {
            string at = place.PlaceOf(place.Fact.Citations[current.Citations[0]]);
            code.Line($"[global::Provenance.Superseded({Literal(Words(place, edition))}, {Literal(Period(edition))}, {Literal(Words(place, current))}, {Literal(Period(current))}, {CSharpLiteral.Of(at)})]");
        }

        code.Open($"public static class {name}");
        writeValues(code, FactOf(place.Fact, edition));
        code.Close();
    }

    private static void WriteHistory(CodeWriter code, FactInFile place, string className, GenerationSettings settings)
    {
        IReadOnlyList<IndexedEdition> editions = place.Fact.Editions;
        SeriesValue value = SeriesValue.Of(editions.Select(edition => edition.Figure!));
        string series = $"global::Provenance.Series<{value.Type}>", edition = $"global::Provenance.Edition<{value.Type}>", history = Member("History", className), on = Member("On", className);
        code.Documentation(settings, "The values of all periods, the earliest first.")
            .Line($"public static {series} {history} {{ get; }} = new {series}({CSharpLiteral.Of(className)}, new {edition}[]")
            .Line("{")
            .Indent();
        foreach (IndexedEdition one in editions)
        {
            string words = Words(place, one);
            string at = place.PlaceOf(place.Fact.Citations[one.Citations[0]]);
            code.Line($"new {edition}({CSharpLiteral.Of(one.Name)}, {value.Expression(one.Figure!, words)}, {OrNull(one.From)}, {OrNull(one.To)}, {OrNull(one.Label)}, {CSharpLiteral.Of(words)}, {OrNull(one.Figure!.Unit)}, global::Provenance.Hedge.{one.Figure.Hedge}, {CSharpLiteral.Of(at)}),");
        }

        code.Close(");");
        if (!IsDated(place.Fact))
            return;
        string documentation = $"The value that holds on a day. It is known {string.Join(", ", editions.Where(one => one.From is not null || one.To is not null).Select(Period))}; any other day is an error.";
        code.Directive("#if NET6_0_OR_GREATER");
        code.Documentation(settings, documentation).Line($"public static {edition} {on}(global::System.DateOnly date) => {history}.On(date.ToDateTime(global::System.TimeOnly.MinValue));");
        code.Directive("#endif");
        code.Documentation(settings, documentation).Line($"public static {edition} {on}(global::System.DateTime date) => {history}.On(date);");
    }

    private static bool IsDated(IndexedFact fact) => fact.Figure is not null && fact.Editions.Any(edition => edition.From is not null || edition.To is not null);

    private static string Interval(IndexedEdition edition) => (edition.From ?? OpenEnd) + "/" + (edition.To ?? OpenEnd);

    private static string Words(FactInFile place, IndexedEdition edition) => place.Fact.Citations[edition.Citations[0]].Exact;

    /// <summary>A member may not be called as its class is: an electric current has a <c>CurrentEdition</c>.</summary>
    private static string Member(string name, string className) => name == className ? name + "Edition" : name;

    private static string Literal(string words) => CSharpLiteral.Of(OneLine.Of(words));

    private static string OrNull(string? text) => text is null ? "null" : CSharpLiteral.Of(text);
}
