namespace Provenance.Engine.Facts;

/// <summary>Two citations that belong together. A class and not a tuple: the framework brings the code that sorts references, and code that sorts tuples would be compiled in every build.</summary>
/// <param name="Left">The position of the earlier citation.</param>
/// <param name="Right">The position of the later citation.</param>
/// <param name="Evidence">How sure the link is.</param>
internal sealed record CitationLink(int Left, int Right, double Evidence)
{
    /// <summary>The order in which links are made: the surest first, and of equally sure ones the one that was read first.</summary>
    public static int SurestFirst(CitationLink a, CitationLink b) =>
        a.Evidence != b.Evidence ? b.Evidence.CompareTo(a.Evidence) : a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right);
}
