using Provenance.Engine.Index;

namespace Provenance.Tool.Tracing;

/// <summary>A project, the facts that its build knows, and where its code uses facts.</summary>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Index">The facts of its own sources.</param>
/// <param name="SourcePaths">The full path of each source, by the index's order; null when it is not among the compiler's files.</param>
/// <param name="Uses">The uses, by file and place, each with the assembly whose fact it is.</param>
internal sealed record TracedProject(string Assembly, FactIndex Index, IReadOnlyList<string?> SourcePaths, IReadOnlyList<(string Assembly, CodeUse Use)> Uses)
{
    /// <summary>The full paths of the files that the uses were read from: the code, and what the build knows of the facts.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Its <c>[Cites]</c> attributes, by file and place.</summary>
    public IReadOnlyList<CodeCitation> Citations { get; init; } = [];

    /// <summary>Its constants that cite nothing, by file and place.</summary>
    public IReadOnlyList<UncitedConstant> Uncited { get; init; } = [];
}
