namespace Provenance.Engine.Facts;

/// <summary>
/// Makes one group of those that state a fact at different times: the surest step first. A document that states both groups knows two things; so do two
/// documents of one period that were compared and not linked.
/// </summary>
/// <param name="figures">The figures.</param>
internal sealed class SeriesGrouping(FigureSet figures)
{
    /// <summary>Joins groups by steps; the order of the groups is that of the first part of each.</summary>
    public List<FigureGroup> Join(List<FigureGroup> groups, FigureLinks steps)
    {
        var groupOf = new FigureGroup[figures.Count];
        foreach (FigureGroup group in groups)
        {
            foreach (int member in group.Members)
                groupOf[member] = group;
        }

        Dictionary<FigureGroup, HashSet<int>> documents = [];
        HashSet<FigureGroup> joined = [];
        foreach (int step in steps.SurestFirst())
        {
            FigureGroup into = groupOf[steps.Left(step)], from = groupOf[steps.Right(step)];
            if (ReferenceEquals(into, from) || DocumentsOf(into, documents).Overlaps(DocumentsOf(from, documents)))
                continue;
            if (into.Members.Count < from.Members.Count)
                (into, from) = (from, into);
            foreach (int member in from.Members)
                groupOf[member] = into;
            into.Members.AddRange(from.Members);
            DocumentsOf(into, documents).UnionWith(DocumentsOf(from, documents));
            if (into.First < 0)
                (into.First, into.Second) = (from.First, from.Second);
            joined.Add(from);
        }

        return [.. groups.Where(group => !joined.Contains(group))];
    }

    /// <summary>A document without a period may tell of all of them, as a table by years does.</summary>
    private bool IsDated(int member) => figures.Periods.Of(figures.Figures[member].Document) is not null;

    private HashSet<int> DocumentsOf(FigureGroup group, Dictionary<FigureGroup, HashSet<int>> known)
    {
        if (!known.TryGetValue(group, out HashSet<int>? documents))
            known.Add(group, documents = [.. group.Members.Where(IsDated).Select(figures.DocumentOf)]);
        return documents;
    }
}
