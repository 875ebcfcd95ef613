using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>What a decision is about: a fact by name, or one citation by its source and words.</summary>
/// <param name="Position">Where the reference stands in the file.</param>
/// <param name="Name">A fact's name, alone or as <c>Figures.X</c> or <c>Quotes.X</c>; null for a citation.</param>
/// <param name="Source">The path of the citation's source.</param>
/// <param name="Exact">The citation's words.</param>
/// <param name="Prefix">The words before it, needed only where the source holds the same words twice.</param>
public sealed record FactReference(LinePosition Position, string? Name, string? Source = null, string? Exact = null, string? Prefix = null)
{
    /// <summary>The words behind it, or null.</summary>
    public string? Suffix { get; init; }

    /// <summary>The hash of its sentence, by which it is known whatever else its source holds; null for a reference that was written by hand.</summary>
    public string? Hash { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name ?? $"“{Exact}” in {Source}";
}
