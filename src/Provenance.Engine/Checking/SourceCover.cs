namespace Provenance.Engine.Checking;

/// <summary>
/// Whether a document rests on its sources, so that a figure of which they do not speak is a fault of the document and no news of its own. It does where it has a few figures that are compared
/// and nearly all of the others have a source.
/// </summary>
/// <param name="sourced">Figures of which a source speaks, whether it bears them out or contradicts them, and those that follow from such.</param>
/// <param name="unsourced">Figures of which none does.</param>
internal readonly struct SourceCover(int sourced, int unsourced)
{
    /// <summary>Fewer figures say nothing of one more.</summary>
    private const int LeastOthers = 6;

    private const int LeastShareInHundred = 85;

    /// <summary>Whether the others of a figure that has no source have one.</summary>
    public bool IsOfOthers => sourced + unsourced - 1 >= LeastOthers && 100 * sourced >= LeastShareInHundred * (sourced + unsourced - 1);
}
