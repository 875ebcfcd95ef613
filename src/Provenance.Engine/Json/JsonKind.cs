namespace Provenance.Engine.Json;

/// <summary>The sorts of JSON values (RFC 8259, section 3).</summary>
public enum JsonKind
{
    /// <summary>Members by name.</summary>
    Object,

    /// <summary>Values in order.</summary>
    Array,

    /// <summary>A text.</summary>
    String,

    /// <summary>A number; it stays as it was written.</summary>
    Number,

    /// <summary>true.</summary>
    True,

    /// <summary>false.</summary>
    False,

    /// <summary>null.</summary>
    Null,
}
