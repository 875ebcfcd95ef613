namespace Provenance.Documents.Formats.Docx;

/// <summary>What a run of text says of itself; null where it says nothing and its styles decide.</summary>
/// <param name="Vanishes">Whether it is hidden.</param>
/// <param name="IsStruck">Whether it is struck through.</param>
/// <param name="IsStruckTwice">Whether it is struck through twice.</param>
internal readonly record struct DocxHiding(bool? Vanishes, bool? IsStruck, bool? IsStruckTwice);
