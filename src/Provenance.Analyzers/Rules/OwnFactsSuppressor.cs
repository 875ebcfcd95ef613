using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Generation.Pipeline;

namespace Provenance.Analyzers.Rules;

/// <summary>
/// Two projects of one root namespace, one of which lets the other see its internals, have both a class of facts. That each uses its own is meant,
/// and what the compiler says about it (CS0436) nobody could mend.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnFactsSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Rule = new("PROVS0436", "CS0436", "A project uses its own facts before those of a project that it refers to");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Rule];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree
                || tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not SimpleNameSyntax name
                || !TakenNames.Generated.Contains(name.Identifier.ValueText))
                continue;
            ISymbol? symbol = context.GetSemanticModel(tree).GetSymbolInfo(name, context.CancellationToken).Symbol;
            if (symbol is INamedTypeSymbol type && type.GetAttributes().Any(IsOwn))
                context.ReportSuppression(Suppression.Create(Rule, diagnostic));
        }
    }

    private static bool IsOwn(AttributeData attribute) =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments is { Length: > 0 } arguments && arguments[0].Value is "Provenance";
}
