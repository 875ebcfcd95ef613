namespace Provenance.Engine.Tables;

/// <summary>One line of a table.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Cells">Its cells, one for each column of the table.</param>
internal readonly record struct TableRow(int First, int End, TableCell[] Cells);
