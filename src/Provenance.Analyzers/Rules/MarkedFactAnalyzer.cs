using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Provenance.Analyzers.Rules;

/// <summary>
/// Reports every use of a member of a class that carries a marker attribute, in this assembly or in one it refers
/// to: the generated class of a fact with which something is wrong. A member that hands such a fact on is one too.
/// </summary>
public abstract class MarkedFactAnalyzer : DiagnosticAnalyzer
{
    private readonly string _marker;

    private protected MarkedFactAnalyzer(string marker) => _marker = marker;

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(_marker) is not { } marker)
                return;

            DocumentRoot root = DocumentRoot.Of(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            FactsInUse facts = FactsInUse.Of(start.Compilation);
            start.RegisterOperationAction(
                use => Report(use, facts.Of(((IMemberReferenceOperation)use.Operation).Member), marker, root),
                OperationKind.FieldReference,
                OperationKind.PropertyReference);
        });
    }

    /// <summary>The diagnostic of a use; null when the mark is incomplete, as it may be while somebody types one.</summary>
    private protected abstract Diagnostic? Describe(Location use, AttributeData mark, DocumentRoot root);

    private void Report(OperationAnalysisContext use, IReadOnlyList<INamedTypeSymbol> facts, INamedTypeSymbol marker, DocumentRoot root)
    {
        foreach (INamedTypeSymbol fact in facts)
        {
            if (FactUse.Attribute(fact, marker) is { } mark && !FactUse.IsNameOnly(use.Operation) && Describe(use.Operation.Syntax.GetLocation(), mark, root) is { } diagnostic)
                use.ReportDiagnostic(diagnostic);
        }
    }
}
