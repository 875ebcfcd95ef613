namespace Provenance.Engine.Checking;

/// <summary>On which side of a figure a word of its clause stands.</summary>
internal enum MentionSide
{
    /// <summary>On none: the word is one of the label, of another clause or of another sentence.</summary>
    None,

    /// <summary>Before it.</summary>
    Before,

    /// <summary>Behind it.</summary>
    After,
}
