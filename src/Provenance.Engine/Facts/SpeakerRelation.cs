namespace Provenance.Engine.Facts;

/// <summary>How who says one quotation stands to who says another.</summary>
internal enum SpeakerRelation
{
    /// <summary>Two persons, both named.</summary>
    Other,

    /// <summary>One is not named, or by a role or a body only.</summary>
    Unknown,

    /// <summary>One person.</summary>
    Same,
}
