using System;

namespace Provenance;

/// <summary>
/// Says that code rests on a source: on words, <c>[Cites("acts/2024.txt", "within thirty days")]</c>, on a clause, <c>[Cites("acts/2024.txt", "s 12(3)")]</c>, or on words of a
/// clause, <c>[Cites("acts/2024.txt", "s 12(3)", "within thirty days")]</c>. The build verifies that they stand there (PROV0007) and that the value of the constant, the enum member, the
/// default or the argument of an attribute under it is a figure in them (PROV0008), so that the code is looked at again when the source changes.
/// </summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class CitesAttribute : Attribute
{
    /// <summary>Cites words or a clause of a source.</summary>
    /// <param name="source">The source: its path, the last parts of its path, or its title.</param>
    /// <param name="exact">
    /// The words as they stand there; line breaks and the form of quotation marks and dashes do not count. A text that is the address of a clause and nothing else (<c>s 12(3)</c>,
    /// <c>Article 5(1)</c>, <c>§ 4.2</c>, <c>#timing</c>, <c>Table 3, row tSU</c>) is read as one; name the parameter, <c>exact: "Article 5"</c>, where words are meant.
    /// </param>
    public CitesAttribute(string source, string exact)
    {
        Source = source;
        Exact = exact;
    }

    /// <summary>Cites words of a clause.</summary>
    /// <param name="source">The source: its path, the last parts of its path, or its title.</param>
    /// <param name="clause">The address of the clause.</param>
    /// <param name="exact">The words as they stand in that clause.</param>
    public CitesAttribute(string source, string clause, string exact)
    {
        Source = source;
        Clause = clause;
        Exact = exact;
    }

    /// <summary>The source: its path, the last parts of its path, or its title.</summary>
    public string Source { get; }

    /// <summary>The address of the clause that the words stand in; null where the attribute has two arguments.</summary>
    public string? Clause { get; }

    /// <summary>The words as they stand there (TextQuoteSelector.exact of the W3C Web Annotation Data Model), or the address of a clause.</summary>
    public string Exact { get; }
}
