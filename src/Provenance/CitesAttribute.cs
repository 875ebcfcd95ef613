using System;

namespace Provenance;

/// <summary>
/// Says that code rests on words of a source: <c>[Cites("acts/2024.txt", "within thirty days")]</c>. The build verifies that the words
/// stand there (PROV0007), so that the code is looked at again when the source changes.
/// </summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class CitesAttribute : Attribute
{
    /// <summary>Cites a source.</summary>
    /// <param name="source">The source: its path, the last parts of its path, or its title.</param>
    /// <param name="exact">The words as they stand there; line breaks and the form of quotation marks and dashes do not count.</param>
    public CitesAttribute(string source, string exact)
    {
        Source = source;
        Exact = exact;
    }

    /// <summary>The source: its path, the last parts of its path, or its title.</summary>
    public string Source { get; }

    /// <summary>The words as they stand there (TextQuoteSelector.exact of the W3C Web Annotation Data Model).</summary>
    public string Exact { get; }
}
