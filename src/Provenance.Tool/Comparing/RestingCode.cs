namespace Provenance.Tool.Comparing;

/// <summary>A line of C# code that rests on what changed.</summary>
/// <param name="File">The file, relative to the working folder, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Name">What cites it, or the figure or quotation that is used: SetUpTime, Figures.Ferries.</param>
/// <param name="Code">The line, without indentation.</param>
internal sealed record RestingCode(string File, int Line, int Column, string? Name, string Code);
