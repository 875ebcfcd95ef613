using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Rules.Lookup;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV0009: a constant is a number that the code writes itself, and cites nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantWithoutClauseAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ConstantWithoutClause,
        "Constant cites no source",
        "{0} is {1} and cites no source",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        description: "A number that code takes from a statute, a standard or a data sheet has [Cites] with its clause. Asked for with ProvenanceRequireCites in a project, or with the rule's severity in an .editorconfig file.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ConstantWithoutClause));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(CitesArguments.MarkerName) is not { } marker)
                return;
            start.RegisterSyntaxNodeAction(node => Analyze(node, marker), SyntaxKind.FieldDeclaration, SyntaxKind.Parameter);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext node, INamedTypeSymbol marker)
    {
        foreach ((SyntaxNode declaration, string name, ExpressionSyntax value) in UncitedConstants.ValuesOf(node.Node))
        {
            if (UncitedConstants.Holds(declaration, value, node.SemanticModel, marker, node.CancellationToken))
                node.ReportDiagnostic(Diagnostic.Create(Rule, value.GetLocation(), name, Display.OneLine.Of(value.ToString())));
        }
    }
}
