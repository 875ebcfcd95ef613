using Provenance.Engine.Text;

namespace Provenance.Tool.Tracing;

/// <summary>A place in C# code that uses a fact.</summary>
/// <param name="Fact">The fact: Figures.X or Quotes.X.</param>
/// <param name="Member">The member that is used, or null when it is the fact as a whole.</param>
/// <param name="File">The file, relative to the working folder, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="End">Right behind the name that is used.</param>
/// <param name="Code">The line of code, without indentation.</param>
internal sealed record CodeUse(string Fact, string? Member, string File, int Line, int Column, LinePosition End, string Code);
