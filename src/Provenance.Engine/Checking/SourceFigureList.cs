using Provenance.Engine.Mentions;

namespace Provenance.Engine.Checking;

/// <summary>
/// The figures of one source, found by value. A document may bind each of its figures to a source of very many: then those are
/// compared whose values lie nearest, and not all.
/// </summary>
internal sealed class SourceFigureList
{
    /// <summary>A source of no more figures is compared with as a whole.</summary>
    private const int Short = 1000;

    /// <summary>Neighbours on either side, among the figures that can be compared.</summary>
    private const int Neighbours = 100;

    private const string Plain = "plain", Bare = "bare";

    private static readonly Comparer<(string Key, Mention)> ByDate = Comparer<(string Key, Mention)>.Create((left, right) => string.CompareOrdinal(left.Key, right.Key));

    private static readonly Comparer<(double Key, Mention)> ByValue = Comparer<(double Key, Mention)>.Create((left, right) => left.Key.CompareTo(right.Key));

    private readonly IReadOnlyList<Mention> _all;
    private readonly Dictionary<string, List<(double Key, Mention Mention)>> _byValue = new(StringComparer.Ordinal);
    private readonly List<(string Key, Mention Mention)> _byDate = [];
    private readonly List<Mention> _wide = [];

    /// <param name="all">The figures of one source.</param>
    public SourceFigureList(IReadOnlyList<Mention> all)
    {
        _all = all;
        if (all.Count <= Short)
            return;
        foreach (Mention mention in all)
            Add(mention);
        foreach (List<(double Key, Mention)> list in _byValue.Values)
            list.Sort((left, right) => left.Key.CompareTo(right.Key));
        _byDate.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
    }

    /// <summary>Whether it is so short that all of it is compared with.</summary>
    public bool IsShort => _all.Count <= Short;

    /// <summary>The figures that a value may be one of: all of a short source, of a long one the nearest.</summary>
    public IReadOnlyCollection<Mention> Near(Mention own)
    {
        if (IsShort)
            return [.. _all];
        var near = new HashSet<Mention>(_wide);
        if (own.Value.Iso is not null)
        {
            // A year begins all of its days.
            string key = DateOf(own);
            AddAround(_byDate, _byDate.BinarySearch((key.Substring(0, Math.Min(4, key.Length)), own), ByDate), near);
            AddAround(_byDate, _byDate.BinarySearch((key, own), ByDate), near);
        }
        else if (own.Value.IsNumber)
        {
            AddAround(GroupOf(own), own.Value.Number, near);
            AddAround(GroupOf(own), -own.Value.Number, near);
            AddAround(own.Figure.Unit is null ? Plain : Bare, own.Figure.Value.Number, near);
        }

        return near;
    }

    private void Add(Mention mention)
    {
        if (mention.Value.Iso is not null)
        {
            _byDate.Add((DateOf(mention), mention));
            return;
        }

        if (!mention.Value.IsNumber)
            return;
        if ((mention.Value.Bound != 0 || mention.Value.IsRange) && _wide.Count < Neighbours)
            _wide.Add(mention);
        List(GroupOf(mention)).Add((mention.Value.Number, mention));
        if (!mention.Figure.Value.IsNumber)
            return;
        List(Plain).Add((mention.Figure.Value.Number, mention));
        if (mention.Figure.Unit is null)
            List(Bare).Add((mention.Figure.Value.Number, mention));
    }

    /// <summary>What can be converted into each other.</summary>
    private static string GroupOf(Mention mention) => "of " + mention.Value.Dimension;

    private static string DateOf(Mention mention) => mention.Value.Iso ?? "";

    private List<(double, Mention)> List(string group)
    {
        if (!_byValue.TryGetValue(group, out List<(double, Mention)>? list))
            _byValue.Add(group, list = []);
        return list;
    }

    private void AddAround(string group, double value, HashSet<Mention> near)
    {
        if (_byValue.TryGetValue(group, out List<(double, Mention)>? list))
            AddAround(list, list.BinarySearch((value, null!), ByValue), near);
    }

    private static void AddAround<T>(List<(T, Mention Mention)> list, int found, HashSet<Mention> near)
    {
        int at = found < 0 ? ~found : found;
        for (int i = Math.Max(0, at - Neighbours); i < list.Count && i <= at + Neighbours; i++)
            near.Add(list[i].Mention);
    }
}
