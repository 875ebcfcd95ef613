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

    private static readonly Comparer<(string Key, FigureMention)> ByDate = Comparer<(string Key, FigureMention)>.Create((left, right) => string.CompareOrdinal(left.Key, right.Key));

    private static readonly Comparer<(double Key, FigureMention)> ByValue = Comparer<(double Key, FigureMention)>.Create((left, right) => left.Key.CompareTo(right.Key));

    private readonly IReadOnlyList<FigureMention> _all;
    private readonly Dictionary<string, List<(double Key, FigureMention Mention)>> _byValue = new(StringComparer.Ordinal);
    private readonly List<(string Key, FigureMention Mention)> _byDate = [];
    private readonly List<FigureMention> _wide = [];

    /// <param name="all">The figures of one source.</param>
    public SourceFigureList(IReadOnlyList<FigureMention> all)
    {
        _all = all;
        if (all.Count <= Short)
            return;
        foreach (FigureMention mention in all)
            Add(mention);
        foreach (List<(double Key, FigureMention)> list in _byValue.Values)
            list.Sort((left, right) => left.Key.CompareTo(right.Key));
        _byDate.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
    }

    /// <summary>Whether it is so short that all of it is compared with.</summary>
    public bool IsShort => _all.Count <= Short;

    /// <summary>The figures that a value may be one of: all of a short source, of a long one the nearest.</summary>
    public IReadOnlyCollection<FigureMention> Near(FigureMention own)
    {
        if (IsShort)
            return [.. _all];
        var near = new HashSet<FigureMention>(_wide);
        if (own.Sort == ValueSort.Calendar)
        {
            // A year begins all of its days.
            string key = DateOf(own);
            AddAround(_byDate, _byDate.BinarySearch((key.Substring(0, Math.Min(4, key.Length)), own), ByDate), near);
            AddAround(_byDate, _byDate.BinarySearch((key, own), ByDate), near);
        }
        else if (own.Sort != ValueSort.Other)
        {
            double value = own.Interval.Middle, plain = own.PlainInterval.Middle;
            AddAround(GroupOf(own), value, near);
            AddAround(GroupOf(own), -value, near);
            AddAround(own.Figure.Unit is null ? Plain : Bare, plain, near);
        }

        return near;
    }

    private void Add(FigureMention mention)
    {
        if (mention.Sort == ValueSort.Calendar)
        {
            _byDate.Add((DateOf(mention), mention));
            return;
        }

        if (mention.Sort == ValueSort.Other)
            return;
        if ((!mention.Interval.IsBounded || mention.Figure.Low.IsNumber) && _wide.Count < Neighbours)
            _wide.Add(mention);
        List(GroupOf(mention)).Add((mention.Interval.Middle, mention));
        List(Plain).Add((mention.PlainInterval.Middle, mention));
        if (mention.Figure.Unit is null)
            List(Bare).Add((mention.PlainInterval.Middle, mention));
    }

    /// <summary>What can be converted into each other, what is counted, and all the rest together: money above all.</summary>
    private static string GroupOf(FigureMention mention) => mention.Sort + " " + (mention.Unit?.Dimension ?? (mention.Figure.Unit is null || mention.Figure.Unit[0] == '{' ? "count" : "other"));

    private static string DateOf(FigureMention mention) => mention.Figure.Value.Iso ?? mention.Figure.Low.Iso ?? "";

    private List<(double, FigureMention)> List(string group)
    {
        if (!_byValue.TryGetValue(group, out List<(double, FigureMention)>? list))
            _byValue.Add(group, list = []);
        return list;
    }

    private void AddAround(string group, double value, HashSet<FigureMention> near)
    {
        if (_byValue.TryGetValue(group, out List<(double, FigureMention)>? list))
            AddAround(list, list.BinarySearch((value, null!), ByValue), near);
    }

    private static void AddAround<T>(List<(T, FigureMention Mention)> list, int found, HashSet<FigureMention> near)
    {
        int at = found < 0 ? ~found : found;
        for (int i = Math.Max(0, at - Neighbours); i < list.Count && i <= at + Neighbours; i++)
            near.Add(list[i].Mention);
    }
}
