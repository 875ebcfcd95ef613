namespace Provenance.Engine.Mentions;

/// <summary>Where a word stands, seen from a figure; the nearest comes first.</summary>
internal enum WordZone : byte
{
    /// <summary>In what is measured, the counted noun, the words of its clause; for a cell, the labels of its row and column.</summary>
    Near,

    /// <summary>In the subject of its sentence.</summary>
    Subject,

    /// <summary>Elsewhere in its sentence, or in its row.</summary>
    Sentence,

    /// <summary>In the sentence before, in the opening sentence of the paragraph or in the heading above.</summary>
    Context,
}
