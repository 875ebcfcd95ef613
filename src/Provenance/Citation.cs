namespace Provenance;

/// <summary>One occurrence of a fact in one source.</summary>
public sealed class Citation
{
    /// <summary>Creates a citation.</summary>
    /// <param name="source">The document.</param>
    /// <param name="line">The line of the first character, from 1.</param>
    /// <param name="column">The column of the first character in UTF-16 code units, from 1.</param>
    /// <param name="exact">The words of the document.</param>
    /// <param name="sentence">The sentence that holds them.</param>
    /// <param name="speaker">Who asserts it by the document's own account, or null.</param>
    public Citation(Source source, int line, int column, string exact, string sentence, string? speaker = null)
    {
        Source = source;
        Line = line;
        Column = column;
        Exact = exact;
        Sentence = sentence;
        Speaker = speaker;
    }

    /// <summary>The document.</summary>
    public Source Source { get; }

    /// <summary>The line of the first character, from 1.</summary>
    public int Line { get; }

    /// <summary>The column of the first character in UTF-16 code units, from 1.</summary>
    public int Column { get; }

    /// <summary>The words of the document, unchanged (TextQuoteSelector.exact of the W3C Web Annotation Data Model).</summary>
    public string Exact { get; }

    /// <summary>The sentence that holds the words.</summary>
    public string Sentence { get; }

    /// <summary>Who asserts it by the document's own account, or null.</summary>
    public string? Speaker { get; }

    /// <summary>The place as compilers print it: <c>path(line,column)</c>.</summary>
    public override string ToString() =>
        Source.Path + "(" + Line.ToString(System.Globalization.CultureInfo.InvariantCulture) + "," + Column.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";
}
