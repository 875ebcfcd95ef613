using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Provenance.Analyzers.Rules.Lookup;

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
            start.RegisterOperationAction(use => ReportDay(use, marker, root), OperationKind.Invocation);
            start.RegisterOperationAction(
                use => Report(use, facts.Of(((IMemberReferenceOperation)use.Operation).Member), marker, root),
                OperationKind.FieldReference,
                OperationKind.PropertyReference);
        });
    }

    /// <summary>The diagnostic of a use; null when the mark is incomplete, as it may be while somebody types one.</summary>
    private protected abstract Diagnostic? Describe(Location use, AttributeData mark, DocumentRoot root);

    /// <summary>Whether what a fact is on a day is a use of the edition that holds then; of a day that nobody knows, of any that is marked.</summary>
    private protected virtual bool CountsDays => false;

    private void ReportDay(OperationAnalysisContext use, INamedTypeSymbol marker, DocumentRoot root)
    {
        var call = (IInvocationOperation)use.Operation;
        if (!CountsDays || call.Arguments.Length != 1 || FactUse.FactOf(call.TargetMethod) is not { } fact || SeriesPeriods.Of(fact) is not { } periods)
            return;
        INamedTypeSymbol? edition = ConstantDate.Of(call.Arguments[0].Value) is { } day ? periods.On(day) : periods.Editions.FirstOrDefault(one => FactUse.Attribute(one, marker) is not null);
        if (edition is not null && FactUse.Attribute(edition, marker) is { } mark && !FactUse.IsNameOnly(call) && Describe(call.Syntax.GetLocation(), mark, root) is { } diagnostic)
            use.ReportDiagnostic(diagnostic);
    }

    private void Report(OperationAnalysisContext use, IReadOnlyList<INamedTypeSymbol> facts, INamedTypeSymbol marker, DocumentRoot root)
    {
        foreach (INamedTypeSymbol fact in facts)
        {
            if (FactUse.Attribute(fact, marker) is { } mark && !FactUse.IsNameOnly(use.Operation) && Describe(use.Operation.Syntax.GetLocation(), mark, root) is { } diagnostic)
                use.ReportDiagnostic(diagnostic);
        }
    }
}
