namespace Provenance.Documents.Formats.Tables;

/// <summary>
/// Counts the cells that rows of a document lack and its widest row has. They are filled up, empty, so that columns stay columns; one wide
/// row above many short ones would make more of them than the document has letters.
/// </summary>
/// <param name="length">The document's length, in code units.</param>
internal sealed class LackingCells(int length)
{
    /// <summary>The most of a document, however long it is.</summary>
    public const int Most = 2 * TableText.MostCells;

    /// <summary>As many a document may lack that has hardly a letter.</summary>
    private const int Least = 10_000;

    private readonly long _most = Math.Min(Most, Least + (4L * length));
    private long _lacking;

    /// <summary>Counts cells.</summary>
    /// <exception cref="FormatProblemException">They are more than a document of its length may lack.</exception>
    public void Add(long cells)
    {
        _lacking += Math.Max(0, cells);
        if (_lacking > _most)
            throw FormatProblemException.TooLarge("has rows that lack more cells than its tables hold");
    }
}
