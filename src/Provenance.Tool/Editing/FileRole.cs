namespace Provenance.Tool.Editing;

/// <summary>What a file is to the checks.</summary>
internal enum FileRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A document that is held against the sources.</summary>
    Checked,

    /// <summary>A source.</summary>
    Source,

    /// <summary>C# code, which may use facts.</summary>
    Code,

    /// <summary><c>provenance.json</c> or <c>provenance.lock.json</c>.</summary>
    Configuration,
}
