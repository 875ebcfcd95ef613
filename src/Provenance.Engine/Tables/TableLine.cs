namespace Provenance.Engine.Tables;

/// <summary>One line of a text, split where a table's cells would end.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Cells">What stands between its bars or gaps; empty for a rule.</param>
/// <param name="IsRule">Whether it is drawn with dashes and the like: |---|---|, =====, +----+.</param>
internal readonly record struct TableLine(int First, int End, List<TableCell> Cells, bool IsRule);
