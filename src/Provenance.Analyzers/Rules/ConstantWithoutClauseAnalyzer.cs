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
            start.RegisterSyntaxNodeAction(node => AnalyzeField(node, marker), SyntaxKind.FieldDeclaration);
            start.RegisterSyntaxNodeAction(node => AnalyzeParameter(node, marker), SyntaxKind.Parameter);
        });
    }

    private static void AnalyzeField(SyntaxNodeAnalysisContext node, INamedTypeSymbol marker)
    {
        var field = (FieldDeclarationSyntax)node.Node;
        bool isConstant = field.Modifiers.Any(SyntaxKind.ConstKeyword) || field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword);
        if (!isConstant)
            return;
        foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
            Analyze(node, marker, variable.Identifier.ValueText, variable.Initializer?.Value, variable);
    }

    private static void AnalyzeParameter(SyntaxNodeAnalysisContext node, INamedTypeSymbol marker)
    {
        var parameter = (ParameterSyntax)node.Node;
        Analyze(node, marker, parameter.Identifier.ValueText, parameter.Default?.Value, parameter);
    }

    private static void Analyze(SyntaxNodeAnalysisContext node, INamedTypeSymbol marker, string name, ExpressionSyntax? value, SyntaxNode declaration)
    {
        // What is computed from other constants rests on what those cite; nothing, one and minus one come from nowhere.
        if (value is null || !IsOfNumbers(value) || ConstantValue.Of(node.SemanticModel.GetOperation(value, node.CancellationToken)) is not { } constant || constant.Number is 0 or 1 or -1)
            return;
        for (ISymbol? symbol = node.SemanticModel.GetDeclaredSymbol(declaration, node.CancellationToken); symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.GetAttributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, marker)))
                return;
        }

        node.ReportDiagnostic(Diagnostic.Create(Rule, value.GetLocation(), name, Display.OneLine.Of(value.ToString())));
    }

    /// <summary>Whether an expression has a number of its own and no constant of elsewhere.</summary>
    private static bool IsOfNumbers(ExpressionSyntax value)
    {
        bool hasNumber = false;
        foreach (SyntaxNode node in value.DescendantNodesAndSelf())
        {
            if (node is LiteralExpressionSyntax literal)
                hasNumber |= literal.IsKind(SyntaxKind.NumericLiteralExpression);
            else if (node is IdentifierNameSyntax && node.Parent is not (MemberAccessExpressionSyntax or NameColonSyntax or TypeSyntax or ObjectCreationExpressionSyntax or CastExpressionSyntax or QualifiedNameSyntax))
                return false;
            else if (node is MemberAccessExpressionSyntax { Parent: not (InvocationExpressionSyntax or MemberAccessExpressionSyntax) })
                return false;
        }

        return hasNumber;
    }
}
