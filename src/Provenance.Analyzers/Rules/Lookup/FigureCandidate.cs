using Provenance.Analyzers.Generation.Values;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>A figure that a literal may be a copy of.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="ClassName">Its generated class.</param>
/// <param name="Member">The constant that holds the value.</param>
/// <param name="Number">The value as the source has it.</param>
/// <param name="IsShare">Whether the literal is a hundredth of it: 0.15 for 15 %.</param>
/// <param name="NameWords">Stems of its name.</param>
/// <param name="Words">Stems of its name and of what it measures.</param>
internal sealed record FigureCandidate(
    IndexedFact Fact, string ClassName, string Member, DecimalNumber Number, bool IsShare, HashSet<string> NameWords, HashSet<string> Words)
{
    /// <summary>The unit, or null.</summary>
    public string? Unit => Fact.Figure!.Unit;
}
