using Microsoft.CodeAnalysis;

namespace Provenance.Analyzers.Rules;

/// <summary>Reports every use of a fact whose citations differ. The message arguments are the two sides.</summary>
public abstract class ContestedFactAnalyzer : MarkedFactAnalyzer
{
    private readonly DiagnosticDescriptor _rule;

    private protected ContestedFactAnalyzer(DiagnosticDescriptor rule, string marker)
        : base(marker) => _rule = rule;

    private protected sealed override Diagnostic? Describe(Location use, AttributeData mark, DocumentRoot root) => ContestedSides.Of(mark) is var (first, second)
        ? Diagnostic.Create(_rule, use, [.. root.Locate(first), .. root.Locate(second)], first.Message, second.Message)
        : null;
}
