using Provenance.Engine.Clauses;
using Provenance.Engine.Figures;

namespace Provenance.Engine.Editions;

/// <summary>One of the two editions, cut into statements.</summary>
/// <param name="citations">What was read in it.</param>
/// <param name="statements">Its statements, by position.</param>
internal sealed class EditionText(DocumentCitations citations, IReadOnlyList<Statement> statements)
{
    private readonly Dictionary<Clause, int> _numbers = NumbersOf(citations.Document.Clauses.Clauses);

    /// <summary>Its statements, by position.</summary>
    public IReadOnlyList<Statement> Statements { get; } = statements;

    /// <summary>Its clauses, by where they begin.</summary>
    public IReadOnlyList<Clause> Clauses { get; } = citations.Document.Clauses.Clauses;

    /// <summary>Its figures, by position.</summary>
    public IReadOnlyList<FigureCitation> Figures { get; } = citations.Figures;

    /// <summary>The document.</summary>
    public Text.TextDocument Document { get; } = citations.Document;

    /// <summary>The number of what a clause is a part of; -1 for none.</summary>
    public int ParentOf(int clause) => clause < 0 ? -1 : NumberOf(Clauses[clause].Parent);

    /// <summary>The number of a clause; -1 for none.</summary>
    public int NumberOf(Clause? clause) => clause is not null && _numbers.TryGetValue(clause, out int number) ? number : -1;

    /// <summary>The address of a clause; empty for none.</summary>
    public string AddressOf(int clause) => clause < 0 ? "" : Clauses[clause].Address;

    private static Dictionary<Clause, int> NumbersOf(IReadOnlyList<Clause> clauses)
    {
        var numbers = new Dictionary<Clause, int>(clauses.Count);
        for (int i = 0; i < clauses.Count; i++)
            numbers.Add(clauses[i], i);
        return numbers;
    }
}
