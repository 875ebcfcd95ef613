using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>A name that a person gives a fact.</summary>
/// <param name="Fact">The fact, by a citation; in the older form by the name it has without this.</param>
/// <param name="NewName">The name it is to have, without <c>Figures.</c> or <c>Quotes.</c>.</param>
/// <param name="Position">Where the new name stands in the file.</param>
public sealed record Rename(FactReference Fact, string NewName, LinePosition Position)
{
    /// <summary>More citations of the fact; the first of all that still stands has the name.</summary>
    public IReadOnlyList<FactReference> Others { get; init; } = [];

    /// <summary>Whether it is kept by a citation, which no other document can take.</summary>
    public bool IsByCitation => Fact.Name is null;
}
