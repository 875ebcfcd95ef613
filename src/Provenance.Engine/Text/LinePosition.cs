namespace Provenance.Engine.Text;

/// <summary>A place in a text as people count: both from 1, the column in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);
