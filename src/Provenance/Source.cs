namespace Provenance;

/// <summary>A document that is cited. The origin members carry the names of Our World in Data's Origin.</summary>
public sealed class Source
{
    /// <summary>Creates a source.</summary>
    /// <param name="path">The path under which the build knows the document, with forward slashes.</param>
    /// <param name="sha256">The SHA-256 of the document's bytes, in lower-case hexadecimal.</param>
    /// <param name="title">The document's title, or null.</param>
    /// <param name="producer">Who made it, or null.</param>
    /// <param name="urlMain">Where it was published, or null.</param>
    /// <param name="datePublished">When it was published (ISO 8601), or null.</param>
    /// <param name="validFrom">The first day on which it holds (ISO 8601), or null.</param>
    /// <param name="validTo">The last day on which it holds (ISO 8601), or null.</param>
    /// <param name="edition">Which edition of a text it is, or null.</param>
    public Source(
        string path, string sha256, string? title = null, string? producer = null, string? urlMain = null, string? datePublished = null, string? validFrom = null, string? validTo = null, string? edition = null)
    {
        Path = path;
        Sha256 = sha256;
        Title = title;
        Producer = producer;
        UrlMain = urlMain;
        DatePublished = datePublished;
        ValidFrom = validFrom;
        ValidTo = validTo;
        Edition = edition;
    }

    /// <summary>The path under which the build knows the document, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The SHA-256 of the document's bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The document's title, or null.</summary>
    public string? Title { get; }

    /// <summary>Who made the document, or null.</summary>
    public string? Producer { get; }

    /// <summary>Where the document was published, or null.</summary>
    public string? UrlMain { get; }

    /// <summary>When the document was published (ISO 8601), or null.</summary>
    public string? DatePublished { get; }

    /// <summary>The first day on which it holds (ISO 8601), or null where nothing says.</summary>
    public string? ValidFrom { get; }

    /// <summary>The last day on which it holds (ISO 8601), or null where nothing says.</summary>
    public string? ValidTo { get; }

    /// <summary>Which edition of a text it is, or null.</summary>
    public string? Edition { get; }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
