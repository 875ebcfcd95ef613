namespace Provenance.Engine.Facts;

/// <summary>What a fact is in one period: the citations of the documents that hold then, and what they amount to.</summary>
/// <param name="Name">What code calls it: <c>In2025</c>, <c>FromJuly2025</c>, <c>Rev2</c>. It depends on the documents of this edition alone.</param>
/// <param name="From">The first day (ISO 8601); null where nothing says.</param>
/// <param name="To">The last day: as a document says, or the day before the next edition begins; null while it goes on.</param>
/// <param name="Verdict">Whether its citations agree.</param>
/// <param name="Citations">By document and position.</param>
/// <param name="Representative">The citation that stands for it.</param>
/// <param name="Contrast">What differs, where its citations disagree.</param>
public sealed record FactEdition(
    string Name, string? From, string? To, Verdict Verdict, IReadOnlyList<SourceCitation> Citations, SourceCitation Representative, Contrast? Contrast)
{
    /// <summary>Which edition of a text it is, as the documents call it, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Whether no document says when it ends: the next one ends it.</summary>
    public bool IsOpen { get; init; }
}
