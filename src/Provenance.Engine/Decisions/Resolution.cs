using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>A person's word on a fact whose sources disagree, good for exactly the sources that were read for it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">The words or the value that hold; null where <paramref name="Source"/> says it.</param>
/// <param name="Source">The path of the source that is believed, or null.</param>
/// <param name="Reason">Why.</param>
/// <param name="Sources">The sources of the fact when this was decided: path and SHA-256.</param>
/// <param name="Position">Where it stands in the file.</param>
public sealed record Resolution(
    FactReference Fact, string? Value, string? Source, string Reason, IReadOnlyList<KeyValuePair<string, string>> Sources, LinePosition Position)
{
    /// <summary>The citations that it was decided on. With them it holds as long as they stand and nothing says a thing that none of them said, whatever else their sources hold.</summary>
    public IReadOnlyList<FactReference> Citations { get; init; } = [];
}
