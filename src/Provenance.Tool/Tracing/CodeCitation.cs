using Provenance.Engine.Clauses;
using Provenance.Engine.Text;

namespace Provenance.Tool.Tracing;

/// <summary>A <c>[Cites]</c> attribute in C# code.</summary>
/// <param name="Source">The source by its position in the project's index; null where the project has none of that name, or several.</param>
/// <param name="Clause">The clause that is named, or the innermost that holds the words; null for none.</param>
/// <param name="Places">Where the words stand in the source's text, or the clause.</param>
/// <param name="Words">The words; null where the clause is cited as a whole.</param>
/// <param name="Member">The name of what it stands on, or null.</param>
/// <param name="File">The file, relative to the working folder, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="End">Right behind the attribute.</param>
/// <param name="Code">The line of code, without indentation.</param>
internal sealed record CodeCitation(int? Source, Clause? Clause, IReadOnlyList<TextSpan> Places, string? Words, string? Member, string File, int Line, int Column, Engine.Text.LinePosition End, string Code)
{
    /// <summary>What the attribute says.</summary>
    public required CitesArguments Arguments { get; init; }
}
