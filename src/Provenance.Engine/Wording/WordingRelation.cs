namespace Provenance.Engine.Wording;

/// <summary>How the words of a text stand to those of a source.</summary>
internal enum WordingRelation
{
    /// <summary>Other words, as far as can be told.</summary>
    Unrelated,

    /// <summary>The words of the source, letter by letter but for typography.</summary>
    Verbatim,

    /// <summary>The words of the source with a difference that a reader would not expect.</summary>
    Differs,
}
