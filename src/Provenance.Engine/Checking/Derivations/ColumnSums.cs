using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Values;

namespace Provenance.Engine.Checking.Derivations;

/// <summary>The sums and means of the columns of the sources' tables, found by value.</summary>
internal sealed class ColumnSums
{
    private const int LeastOfColumn = 3, Bare = 0, Inferred = 1;

    private readonly Dictionary<int, NumberList> _sums = [];
    private readonly Dictionary<int, NumberList> _means = [];
    private readonly Dictionary<Mention, IReadOnlyList<Mention>> _columnOf = [];

    /// <param name="columns">The columns.</param>
    public ColumnSums(IEnumerable<IReadOnlyList<Mention>> columns)
    {
        foreach (IReadOnlyList<Mention> column in columns)
        {
            if (column.Count >= LeastOfColumn)
                Add(column);
        }

        foreach (NumberList list in _sums.Values.Concat(_means.Values))
            list.Sort();
    }

    /// <summary>The column whose sum or mean a figure is; null for none, and where that could be chance.</summary>
    /// <param name="own">A figure of a document.</param>
    /// <param name="isForeign">Whether its unit stands nowhere in the sources.</param>
    /// <param name="mostChance">How probable a hit by chance may be.</param>
    public Derivation? Find(Mention own, bool isForeign, double mostChance) =>
        Find(_sums, DerivationKind.Sum, own, isForeign, mostChance) ?? ((own.NearSigns & WordSigns.Average) != 0 ? Find(_means, DerivationKind.Mean, own, isForeign, mostChance) : null);

    private Derivation? Find(Dictionary<int, NumberList> lists, DerivationKind kind, Mention own, bool isForeign, double mostChance)
    {
        ToleratedValue value = ToleratedValue.Of(own, isRounded: true), written = ToleratedValue.OfWritten(own, isRounded: true);
        return In(own.Value.DimensionKey, value, 1)
            ?? (PairValues.IsBare(own) ? In(Inferred, written, 1) : isForeign || own.Value.Dimension == "ratio" ? null : ValueComparer.BareScales.Select(scale => In(Bare, written, scale)).FirstOrDefault(found => found is not null));

        Derivation? In(int key, ToleratedValue tolerated, double scale)
        {
            if (tolerated.Number <= 0 || !lists.TryGetValue(key, out NumberList? list))
                return null;
            double size = tolerated.Number / scale;
            bool isSure = own.Value.Digits >= DerivationTrial.LeastDigits && tolerated.Chance * list.Count(size / 2, size * 2) <= mostChance;
            Mention? first = list.Between(tolerated.Low / scale, tolerated.High / scale).FirstOrDefault(cell => isSure || Array.Exists(cell.Heads, head => own.Has(head, WordZone.Sentence)));
            return first is null ? null : new Derivation(kind, _columnOf[first]);
        }
    }

    private void Add(IReadOnlyList<Mention> column)
    {
        Mention first = column[0];
        _columnOf[first] = column;
        double sum = column.Sum(cell => cell.Value.Number), written = column.Sum(cell => cell.Figure.Value.Number);
        Add(first.Value.DimensionKey, sum, sum / column.Count, first);
        if (PairValues.IsBare(first))
            Add(Bare, written, written / column.Count, first);
        else if (first.Figure.IsUnitInferred)
            Add(Inferred, written, written / column.Count, first);
    }

    private void Add(int key, double sum, double mean, Mention first)
    {
        ListOf(_sums, key).Add(sum, first);
        ListOf(_means, key).Add(mean, first);
    }

    private static NumberList ListOf(Dictionary<int, NumberList> lists, int key)
    {
        if (!lists.TryGetValue(key, out NumberList? list))
            lists.Add(key, list = new NumberList());
        return list;
    }
}
