namespace Provenance.Engine.Decisions;

/// <summary>How far a source is to be believed, after the ranks of Wikidata's statements; never chosen by the program.</summary>
public enum SourceRank
{
    /// <summary>Like any other.</summary>
    Normal,

    /// <summary>Gives the value where sources differ.</summary>
    Preferred,

    /// <summary>Is kept and cited, and neither gives a value nor contradicts one as long as another source stands.</summary>
    Deprecated,
}
