using Provenance.Engine.Text;

namespace Provenance.Engine.Index;

/// <summary>A citation in a <see cref="FactIndex"/>.</summary>
/// <param name="Source">Position of its source in <see cref="FactIndex.Sources"/>.</param>
/// <param name="Start">First UTF-16 code unit in the decoded text, from 0.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Line">Line of <paramref name="Start"/>, from 1.</param>
/// <param name="Column">Column of <paramref name="Start"/> in UTF-16 code units, from 1.</param>
/// <param name="Exact">The text from <paramref name="Start"/> to <paramref name="End"/>.</param>
/// <param name="Sentence">The sentence around it.</param>
/// <param name="Speaker">Who asserts it, or null.</param>
public sealed record IndexedCitation(int Source, int Start, int End, int Line, int Column, string Exact, string Sentence, string? Speaker)
{
    /// <summary>Its value, where that is not the one that stands for the fact; null where it is, and for quotations.</summary>
    public IndexedFigure? Figure { get; init; }

    /// <summary>The place right behind it in the file; null where the file's text is the decoded text, so that it follows from <see cref="Exact"/>.</summary>
    public LinePosition? EndInFile { get; init; }
}
