namespace Provenance.Engine.Linking;

/// <summary>Figures that have been found to state the same thing so far, with values that agree.</summary>
internal sealed class Cluster
{
    private readonly HashSet<Statement> _statements = [];
    private readonly HashSet<Text.TextDocument> _documents = [];

    public List<FigureFeatures> Members { get; } = [];

    /// <summary>One figure of each value that was written.</summary>
    public List<FigureFeatures> Values { get; } = [];

    public void Add(FigureFeatures member)
    {
        Members.Add(member);
        _statements.Add(member.Statement);
        _documents.Add(member.Statement.Document);
        if (!Values.Exists(value => value.ValueKey == member.ValueKey && value.Citation.Hedge == member.Citation.Hedge))
            Values.Add(member);
    }

    /// <summary>Whether one sentence has members in both: two figures of one sentence are two facts.</summary>
    public bool SharesSentence(Cluster other) => _statements.Count < other._statements.Count ? other._statements.Overlaps(_statements) : _statements.Overlaps(other._statements);

    /// <summary>Whether one document has members in both: it knows both values, and they are two things.</summary>
    public bool SharesDocument(Cluster other) => _documents.Count < other._documents.Count ? other._documents.Overlaps(_documents) : _documents.Overlaps(other._documents);
}
