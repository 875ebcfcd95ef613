namespace Provenance.Engine.Tables;

/// <summary>The tokens of one cell, emphasis and leaders around its words left out.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal readonly record struct TableCell(int First, int End)
{
    public bool IsBlank => End <= First;

    public int Length => End - First;
}
