namespace Provenance.Engine.Linking;

/// <summary>Figures that have been found to state the same thing so far, with values that agree.</summary>
internal sealed class Cluster
{
    private const int MostValues = 8;

    // Made for the second member: most figures stay alone.
    private HashSet<Statement>? _statements;
    private HashSet<Text.TextDocument>? _documents;

    public Cluster(FigureFeatures first)
    {
        Members = [first];
        Values = [first];
    }

    public List<FigureFeatures> Members { get; }

    /// <summary>One figure of each value that was written, of the first eight.</summary>
    public List<FigureFeatures> Values { get; }

    public void Add(FigureFeatures member)
    {
        _statements ??= [Members[0].Statement];
        _documents ??= [Members[0].Statement.Document];
        Members.Add(member);
        _statements.Add(member.Statement);
        _documents.Add(member.Statement.Document);
        if (Values.Count < MostValues && !Values.Exists(value => value.ValueKey == member.ValueKey && value.Citation.Hedge == member.Citation.Hedge))
            Values.Add(member);
    }

    /// <summary>Whether one sentence has members in both: two figures of one sentence are two facts.</summary>
    public bool SharesSentence(Cluster other) => Share(_statements, Members[0].Statement, other._statements, other.Members[0].Statement);

    /// <summary>Whether one document has members in both: it knows both values, and they are two things.</summary>
    public bool SharesDocument(Cluster other) => Share(_documents, Members[0].Statement.Document, other._documents, other.Members[0].Statement.Document);

    private static bool Share<T>(HashSet<T>? left, T ofLeft, HashSet<T>? right, T ofRight)
        where T : class
    {
        if (left == null)
            return right == null ? ReferenceEquals(ofLeft, ofRight) : right.Contains(ofLeft);
        if (right == null)
            return left.Contains(ofRight);
        return left.Count < right.Count ? right.Overlaps(left) : left.Overlaps(right);
    }
}
