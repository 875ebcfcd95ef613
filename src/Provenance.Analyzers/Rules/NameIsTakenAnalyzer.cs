using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Rules.Lookup;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV9019: the project has a type or a namespace that is called as a generated class is, so the class is not generated.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NameIsTakenAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.NameIsTaken,
        "Name of a generated class is taken",
        "'{0}' is the class of facts that is generated of the sources; rename this one, or put the facts elsewhere: <ProvenanceNamespace>{1}</ProvenanceNamespace> in the project",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Figures, Quotes and Sources are generated in the project's root namespace. Where the project has a type or a namespace of that name the class is left out.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.NameIsTaken));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ProjectFacts.Of(start) is not { Index.Sources.Count: > 0 })
                return;
            string names = GenerationSettings.NamespaceOf(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            start.RegisterSyntaxNodeAction(
                node => Report(node, names),
                SyntaxKind.ClassDeclaration, SyntaxKind.StructDeclaration, SyntaxKind.InterfaceDeclaration, SyntaxKind.EnumDeclaration, SyntaxKind.RecordDeclaration,
                SyntaxKind.RecordStructDeclaration, SyntaxKind.DelegateDeclaration, SyntaxKind.NamespaceDeclaration, SyntaxKind.FileScopedNamespaceDeclaration);
        });
    }

    private static void Report(SyntaxNodeAnalysisContext context, string names)
    {
        if (!TakenNames.IsCandidate(context.Node, context.CancellationToken))
            return;
        var taken = TakenNames.Of([TakenNames.NameOf(context.Node)], context.CancellationToken);
        foreach (string className in TakenNames.Generated)
        {
            if (taken.HasClass(names, className))
                context.ReportDiagnostic(Diagnostic.Create(Rule, PlaceOf(context.Node), names.Length > 0 ? names + "." + className : className, names.Length > 0 ? names + ".Facts" : "Facts"));
        }
    }

    private static Location PlaceOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.GetLocation(),
        DelegateDeclarationSyntax type => type.Identifier.GetLocation(),
        BaseNamespaceDeclarationSyntax space => space.Name.GetLocation(),
        _ => node.GetLocation(),
    };
}
