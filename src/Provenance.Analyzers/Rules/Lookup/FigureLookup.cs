using Provenance.Analyzers.Generation.Naming;
using Provenance.Analyzers.Generation.Values;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>The figures with one number, by that number; percentages also by a hundredth of it.</summary>
internal sealed class FigureLookup
{
    private readonly Dictionary<string, List<FigureCandidate>> _byValue = new(StringComparer.Ordinal);

    private FigureLookup()
    {
    }

    /// <summary>Makes the look-up of an index.</summary>
    public static FigureLookup Of(FactIndex index)
    {
        var lookup = new FigureLookup();
        IndexedFact[] facts = [.. index.Facts.Where(fact => fact.Figure is not null)];
        string[] names = IdentifierGuard.Names([.. facts.Select(fact => fact.Name)], "Figure");
        for (int i = 0; i < facts.Length; i++)
            lookup.Add(facts[i], names[i]);
        return lookup;
    }

    /// <summary>The figures with a value.</summary>
    public IReadOnlyList<FigureCandidate> Find(DecimalNumber value) => _byValue.TryGetValue(value.Key, out List<FigureCandidate>? found) ? found : [];

    private void Add(IndexedFact fact, string className)
    {
        // Days and years are too many things else: a literal 2024 says nothing.
        IndexedFigure figure = fact.Figure!;
        if (figure.Kind is FigureKind.Date or FigureKind.Year or FigureKind.Time or FigureKind.Ordinal || DecimalNumber.Parse(figure.Value) is not { } number)
            return;

        HashSet<string> name = Engine.Naming.NameWords.Stems(className), words = Engine.Naming.NameWords.Stems(figure.Measures);
        words.UnionWith(name);
        var candidate = new FigureCandidate(fact, className, MemberNames.Value(figure.Hedge, ""), number, IsShare: false, name, words);
        Add(number, candidate);
        if (figure.Unit == "%")
            Add(number.Hundredth, candidate with { IsShare = true });
    }

    private void Add(DecimalNumber value, FigureCandidate candidate)
    {
        if (!_byValue.TryGetValue(value.Key, out List<FigureCandidate>? same))
            _byValue.Add(value.Key, same = []);
        same.Add(candidate);
    }
}
