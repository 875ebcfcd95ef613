using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Provenance.Analyzers.Rules.Lookup;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV0007: the words of a <c>[Cites]</c> attribute do not stand in its source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnverifiedCitationAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UnverifiedCitation,
        "Cited words do not stand in the source",
        "The citation cannot be verified: {0}",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "[Cites] promises that words stand in a source of this project. They do not, or there is no such source.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.UnverifiedCitation));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Provenance.CitesAttribute") is not { } marker)
                return;

            // A project without an index has no source, which is what the rule then says.
            DocumentRoot root = DocumentRoot.Of(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            var verification = new CitationVerification(ProjectFacts.Of(start)?.Index.Sources ?? [], SourceTexts.Of(start.Options.AdditionalFiles, root));
            start.RegisterOperationAction(attribute => Verify(attribute, marker, verification), OperationKind.Attribute);
        });
    }

    private static void Verify(OperationAnalysisContext attribute, INamedTypeSymbol marker, CitationVerification verification)
    {
        if (((IAttributeOperation)attribute.Operation).Operation is not IObjectCreationOperation { Arguments.Length: 2 } creation
            || !SymbolEqualityComparer.Default.Equals(creation.Type, marker)
            || ValueOf(creation, "source") is not var (source, sourceSyntax)
            || ValueOf(creation, "exact") is not var (exact, exactSyntax)
            || verification.Problem(source, exact, attribute.CancellationToken) is not { } problem)
        {
            return;
        }

        attribute.ReportDiagnostic(Diagnostic.Create(Rule, (problem.IsOfSource ? sourceSyntax : exactSyntax).GetLocation(), problem.Text));
    }

    private static (string Value, SyntaxNode Syntax)? ValueOf(IObjectCreationOperation creation, string parameter)
    {
        IOperation? value = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;
        return value is { ConstantValue: { HasValue: true, Value: string text } } ? (text, value.Syntax) : null;
    }
}
