namespace Provenance.Documents.Reading;

/// <summary>A file that is to be read as a document, and what its project says of its origin.</summary>
/// <param name="FullPath">Where it is on this machine.</param>
/// <param name="Path">The path it is reported under, with forward slashes.</param>
public sealed record DocumentFile(string FullPath, string Path)
{
    /// <summary>Title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Who made it, or null.</summary>
    public string? Producer { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public string? UrlMain { get; init; }

    /// <summary>When it was published (ISO 8601), or null.</summary>
    public string? DatePublished { get; init; }

    /// <summary>The first day on which it holds, in the words of its project (ISO 8601: <c>2025</c>, <c>2025-07</c>, <c>2025-07-01</c>), or null.</summary>
    public string? ValidFrom { get; init; }

    /// <summary>The last day on which it holds, in the words of its project, or null.</summary>
    public string? ValidTo { get; init; }

    /// <summary>Which edition of a text it is (<c>Rev. 2</c>), or null.</summary>
    public string? Edition { get; init; }

    /// <summary>What it takes the place of: the path, the title or the edition of another source, or null.</summary>
    public string? Supersedes { get; init; }

    /// <summary>How far it is to be believed, in the words of its project (<c>preferred</c>, <c>normal</c>, <c>deprecated</c>), or null.</summary>
    public string? Rank { get; init; }
}
