using Microsoft.CodeAnalysis;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>The periods of a fact that changes with time, as its generated class tells them.</summary>
internal sealed class SeriesPeriods
{
    private const string OpenEnd = "..";

    private readonly (string From, string To)[] _periods;

    private SeriesPeriods((string From, string To)[] periods, INamedTypeSymbol[] editions) => (_periods, Editions) = (periods, editions);

    /// <summary>The class of each edition, the earliest first.</summary>
    public IReadOnlyList<INamedTypeSymbol> Editions { get; }

    /// <summary>The periods in words, the earliest first; without editions that have no days.</summary>
    public string InWords => string.Join(", ", _periods.Where(period => period != (OpenEnd, OpenEnd)).Select(Words));

    /// <summary>Reads them; null for a fact that has no series, or a mark that is incomplete.</summary>
    public static SeriesPeriods? Of(INamedTypeSymbol fact)
    {
        AttributeData? mark = fact.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: "SeriesAttribute", ContainingNamespace: { Name: "Provenance", ContainingNamespace.IsGlobalNamespace: true } });
        if (mark is null || mark.ConstructorArguments.Length != 1 || mark.ConstructorArguments[0].Value is not string text)
            return null;
        (string, string)[] periods = [.. text.Split(' ').Select(period => period.Split('/')).Where(ends => ends.Length == 2).Select(ends => (ends[0], ends[1]))];
        // The class of the latest one, Current, stands behind those of all editions.
        INamedTypeSymbol[] editions = [.. fact.GetMembers().OfType<INamedTypeSymbol>().Take(periods.Length)];
        return periods.Length == 0 || editions.Length < periods.Length ? null : new SeriesPeriods(periods, editions);
    }

    /// <summary>The edition that holds on a day, of several the latest; null for none.</summary>
    public INamedTypeSymbol? On(string day)
    {
        for (int i = _periods.Length - 1; i >= 0; i--)
        {
            (string from, string to) = _periods[i];
            if ((from, to) != (OpenEnd, OpenEnd) && (from == OpenEnd || string.CompareOrdinal(from, day) <= 0) && (to == OpenEnd || string.CompareOrdinal(day, to) <= 0))
                return Editions[i];
        }

        return null;
    }

    private static string Words((string From, string To) period) =>
        period.From == OpenEnd ? "up to " + period.To : period.To == OpenEnd ? $"from {period.From} on" : $"from {period.From} to {period.To}";
}
