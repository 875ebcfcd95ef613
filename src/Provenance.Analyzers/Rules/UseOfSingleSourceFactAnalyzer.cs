using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Provenance.Analyzers.Rules.Lookup;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV0004: code uses a fact that only one source states.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseOfSingleSourceFactAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UseOfSingleSourceFact,
        "Use of a fact with a single source",
        "{0} has a single source",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        description: "Nothing confirms what only one document says.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.UseOfSingleSourceFact));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Provenance.SingleSourceAttribute") is not { } marker)
                return;

            var names = new ConcurrentDictionary<INamedTypeSymbol, HashSet<string>>(SymbolEqualityComparer.Default);
            FactsInUse facts = FactsInUse.Of(start.Compilation);
            start.RegisterOperationAction(
                use => Report(use, facts.Of(((IMemberReferenceOperation)use.Operation).Member), group => names.GetOrAdd(group, key => NamesOn(key, marker))),
                OperationKind.FieldReference,
                OperationKind.PropertyReference);
        });
    }

    private static void Report(OperationAnalysisContext use, IReadOnlyList<INamedTypeSymbol> facts, Func<INamedTypeSymbol, HashSet<string>> names)
    {
        foreach (INamedTypeSymbol fact in facts)
        {
            if (fact.ContainingType is { } group && names(group).Contains(fact.Name) && !FactUse.IsNameOnly(use.Operation))
                use.ReportDiagnostic(Diagnostic.Create(Rule, use.Operation.Syntax.GetLocation(), group.Name + "." + fact.Name));
        }
    }

    private static HashSet<string> NamesOn(INamedTypeSymbol group, INamedTypeSymbol marker) =>
        FactUse.Attribute(group, marker) is { ConstructorArguments.Length: 1 } mark && mark.ConstructorArguments[0].Value is string names ? new HashSet<string>(names.Split(' '), StringComparer.Ordinal) : [];
}
