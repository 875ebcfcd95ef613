using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Provenance.Analyzers.Rules.Lookup;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV0007: the words or the clause of a <c>[Cites]</c> attribute do not stand in its source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnverifiedCitationAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UnverifiedCitation,
        "Cited words or clause do not stand in the source",
        "The citation cannot be verified: {0}",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "[Cites] promises that words or a clause stand in a source of this project. They do not, or there is no such source.",
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
            if (start.Compilation.GetTypeByMetadataName(CitesArguments.MarkerName) is not { } marker)
                return;

            // A project without an index has no source, which is what the rule then says.
            DocumentRoot root = DocumentRoot.Of(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            var verification = new CitationVerification(ProjectFacts.Of(start), SourceTexts.Of(start.Options.AdditionalFiles, root));
            start.RegisterOperationAction(attribute => Verify(attribute, marker, verification), OperationKind.Attribute);
        });
    }

    private static void Verify(OperationAnalysisContext attribute, INamedTypeSymbol marker, CitationVerification verification)
    {
        if (CitesArguments.Of((IAttributeOperation)attribute.Operation, marker) is { } cites && verification.Verify(cites, attribute.CancellationToken).Problem is { } problem)
            attribute.ReportDiagnostic(Diagnostic.Create(Rule, cites.Places[problem.Parameter].GetLocation(), problem.Text));
    }
}
