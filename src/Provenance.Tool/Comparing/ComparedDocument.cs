using Provenance.Engine.Editions;
using Provenance.Tool.Tracing;

namespace Provenance.Tool.Comparing;

/// <summary>A document of which two editions were compared, or that only one side has.</summary>
/// <param name="EarlierPath">The path of the earlier edition as it is reported; null where the document was added.</param>
/// <param name="LaterPath">The path of the later one; null where it is gone.</param>
/// <param name="Comparison">What changed; null where only one side has it.</param>
internal sealed record ComparedDocument(string? EarlierPath, string? LaterPath, EditionComparison? Comparison)
{
    /// <summary>The code that rests on each change; empty where nobody asked for it.</summary>
    public IReadOnlyDictionary<EditionChange, IReadOnlyList<RestingCode>> Code { get; init; } = new Dictionary<EditionChange, IReadOnlyList<RestingCode>>();

    /// <summary>The code that rests on a change.</summary>
    public IReadOnlyList<RestingCode> CodeOf(EditionChange change) => Code.GetValueOrDefault(change) ?? [];

    /// <summary>Whether it is the same in both.</summary>
    public bool IsSame => Comparison is { Changes.Count: 0 };
}
