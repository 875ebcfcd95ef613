using Provenance.Engine.Text;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Editions;

/// <summary>What is compared between two editions: a sentence, a row of a table or the title of a clause.</summary>
internal sealed class Statement
{
    /// <summary>Its number in its document.</summary>
    public required int Index { get; init; }

    /// <summary>The number of the innermost clause that it stands in; -1 for none.</summary>
    public required int Clause { get; init; }

    /// <summary>Where it stands, without the label of its clause.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it is: statements of one sort are held against each other.</summary>
    public required StatementSort Sort { get; init; }

    /// <summary>Its words.</summary>
    public required FoldedWord[] Words { get; init; }

    /// <summary>The number of its first figure.</summary>
    public required int FirstFigure { get; init; }

    /// <summary>Behind its last figure.</summary>
    public required int EndFigure { get; init; }

    /// <summary>Its words, values and cells: equal for statements that say the same.</summary>
    public required string Key { get; init; }

    /// <summary>Its words and cells with a mark in the place of each figure.</summary>
    public required string Skeleton { get; init; }

    /// <summary>Its words outside figures.</summary>
    public required string Wording { get; init; }
}
