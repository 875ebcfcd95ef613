namespace Provenance.Tool.Tracing;

/// <summary>A number that C# code writes itself and that cites nothing.</summary>
/// <param name="Name">The name of the field or the parameter.</param>
/// <param name="Value">As it is written.</param>
/// <param name="File">The file, relative to the working folder, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
internal sealed record UncitedConstant(string Name, string Value, string File, int Line, int Column);
