using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Provenance.Analyzers.Rules;

/// <summary>
/// Reports every use of a member of a class that carries a marker attribute, in this assembly or in one it refers
/// to: the generated class of a fact whose citations differ. The message arguments are the two sides.
/// </summary>
public abstract class ContestedFactAnalyzer : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _rule;
    private readonly string _marker;

    private protected ContestedFactAnalyzer(DiagnosticDescriptor rule, string marker)
    {
        _rule = rule;
        _marker = marker;
    }

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
            start.RegisterOperationAction(
                use => Report(use, ((IMemberReferenceOperation)use.Operation).Member, marker, root),
                OperationKind.FieldReference,
                OperationKind.PropertyReference);
        });
    }

    private void Report(OperationAnalysisContext use, ISymbol member, INamedTypeSymbol marker, DocumentRoot root)
    {
        if (FactUse.FactOf(member) is not { } fact || FactUse.Attribute(fact, marker) is not { } mark)
            return;
        if (ContestedSides.Of(mark) is not var (first, second) || FactUse.IsNameOnly(use.Operation))
            return;

        use.ReportDiagnostic(Diagnostic.Create(
            _rule, use.Operation.Syntax.GetLocation(), [.. root.Locate(first), .. root.Locate(second)], first.Message, second.Message));
    }
}
