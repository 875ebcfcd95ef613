namespace Provenance.Engine.Linking;

/// <summary>In what way two figures state the same thing.</summary>
internal enum LinkKind
{
    /// <summary>They do not, as far as can be told.</summary>
    None,

    /// <summary>With the same value.</summary>
    Equal,

    /// <summary>With values of which one may be the other, rounded or in another unit.</summary>
    Overlap,

    /// <summary>With values that exclude each other.</summary>
    Differ,
}
