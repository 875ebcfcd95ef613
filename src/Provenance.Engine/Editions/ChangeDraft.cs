using Provenance.Engine.Clauses;
using Provenance.Engine.Text;

namespace Provenance.Engine.Editions;

/// <summary>What is told of one clause, in the making.</summary>
/// <param name="earlierClause">The clause in the earlier edition, or null.</param>
/// <param name="laterClause">The clause in the later one, or null.</param>
internal sealed class ChangeDraft(Clause? earlierClause, Clause? laterClause)
{
    private double _place = -1;

    /// <summary>Whether its address is another.</summary>
    public bool IsMoved { get; set; }

    /// <summary>Where it stands in the earlier edition.</summary>
    public List<TextSpan> Earlier { get; } = [];

    /// <summary>Where it stands in the later one.</summary>
    public List<TextSpan> Later { get; } = [];

    /// <summary>The figures that changed, came or went.</summary>
    public List<ValueChange> Values { get; } = [];

    /// <summary>The words that changed, came or went.</summary>
    public List<WordingChange> Wordings { get; } = [];

    /// <summary>Whether the later edition has nothing of it.</summary>
    public bool IsGone => Later.Count == 0;

    /// <summary>Where it is told: its place in the later edition, or of what stands before it there.</summary>
    public double Place => Later.Count > 0 ? Later[0].Start : _place;

    /// <summary>Notes behind what it stood.</summary>
    public void AddPlace(double place) => _place = Math.Max(_place, place);

    /// <summary>Adds what is told of a clause as a whole, once.</summary>
    public void AddWhole(TextSpan? earlier, TextSpan? later)
    {
        if (Earlier.Count + Later.Count == 0)
            Add(earlier, later);
    }

    /// <summary>Adds a statement.</summary>
    public void Add(TextSpan? earlier, TextSpan? later)
    {
        if (earlier is { } one && !Holds(Earlier, one))
            Earlier.Add(one);
        if (later is { } other && !Holds(Later, other))
            Later.Add(other);
    }

    /// <summary>The change; null where it is none.</summary>
    public EditionChange? ToChange()
    {
        if (Earlier.Count == 0 && Later.Count == 0)
            return null;
        Earlier.Sort((a, b) => a.Start.CompareTo(b.Start));
        Later.Sort((a, b) => a.Start.CompareTo(b.Start));
        bool hasEarlier = Earlier.Count > 0 || earlierClause is not null, hasLater = Later.Count > 0 || laterClause is not null;
        EditionChangeKind kind = !hasEarlier ? EditionChangeKind.Added
            : !hasLater ? EditionChangeKind.Gone
            : Values.Count > 0 ? EditionChangeKind.Changed
            : Wordings.Count > 0 ? EditionChangeKind.Reworded
            : EditionChangeKind.Moved;
        return new EditionChange(kind, PlaceOf(earlierClause, Earlier), PlaceOf(laterClause, Later), IsMoved, Values, Wordings);
    }

    private static EditionPlace? PlaceOf(Clause? clause, List<TextSpan> stretches) =>
        stretches.Count > 0 ? new EditionPlace(clause, stretches) : clause is null ? null : new EditionPlace(clause, [new TextSpan(clause.Start, clause.End)]);

    /// <summary>Whether the last stretch that begins no later than another holds it: what moved stands there before what changed in it.</summary>
    private static bool Holds(List<TextSpan> stretches, TextSpan span)
    {
        (int low, int high) = (0, stretches.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = stretches[middle].Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && span.End <= stretches[low - 1].End;
    }
}
