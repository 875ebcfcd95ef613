namespace Provenance.Tool.Hosting;

/// <summary>A person who answers at a terminal.</summary>
internal interface IAnswers
{
    /// <summary>The next key, a line feed for Enter; null when nobody answers any more.</summary>
    char? Key();

    /// <summary>The next line; null when nobody answers any more.</summary>
    string? Line();
}
