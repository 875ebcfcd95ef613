namespace Provenance.Engine.Naming;

/// <summary>The names that a fact could have: its own, and those to take where others have it, which few facts ever need.</summary>
internal sealed class NameProposals
{
    private readonly Func<IEnumerable<string>> _longer;

    /// <param name="name">Its own name.</param>
    /// <param name="longer">Finds the others, the best first.</param>
    /// <param name="found">The others, where they were found before.</param>
    public NameProposals(string name, Func<IEnumerable<string>> longer, IReadOnlyList<string>? found = null)
    {
        Name = name;
        Found = found;
        _longer = longer;
    }

    /// <summary>Its own name.</summary>
    public string Name { get; }

    /// <summary>The others, the best first.</summary>
    public IReadOnlyList<string> Longer => Found ??= [.. _longer()];

    /// <summary>The others, if anybody has asked for them.</summary>
    public IReadOnlyList<string>? Found { get; private set; }
}
