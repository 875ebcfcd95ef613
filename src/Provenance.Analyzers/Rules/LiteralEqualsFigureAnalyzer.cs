using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Provenance.Analyzers.Display;
using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Rules.Lookup;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV0005: a number in code is, by value and by name, a figure of the sources.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralEqualsFigureAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.LiteralEqualsFigure,
        "Literal equals a sourced figure",
        "{0} is {1}: \"{2}\" ({3})",
        RuleIds.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The number and the names around it are those of a figure in the sources. With the constant in its place the build notices when a source changes.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.LiteralEqualsFigure));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ProjectFacts.Of(start) is not { Index.Facts.Count: > 0 } facts)
                return;

            string names = GenerationSettings.NamespaceOf(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            start.RegisterOperationAction(use => Analyze(use, facts, names), OperationKind.Literal);
        });
    }

    private static void Analyze(OperationAnalysisContext use, ProjectFacts facts, string names)
    {
        // Most literals end here: one look into a hash table.
        if (NumericLiteral.Of((ILiteralOperation)use.Operation) is not { } literal || facts.Figures.Find(literal.Number) is not { Count: > 0 } equal)
            return;

        SyntaxNode syntax = literal.Operation.Syntax;
        if (syntax.FirstAncestorOrSelf<AttributeSyntax>() is not null
            || LiteralContext.Of(literal.Operation, use.ContainingSymbol) is not { } context
            || LiteralEvidence.Choose(equal, literal.Number, context) is not { } figure
            || GeneratedMember.Find(use.Compilation, names, figure.ClassName, figure.Member) is not { } member
            || (context.IsConstant && !member.IsConstant))
        {
            return;
        }

        string shown = $"Figures.{figure.ClassName}.{figure.Member}" + (figure.IsShare ? " / 100" : "");
        IndexedPlace place = IndexedPlace.Of(facts.Index, figure.Fact.Citations[0]);
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(FixProperties.Expression, member.Expression)
            .Add(FixProperties.Type, member.Type)
            .Add(FixProperties.IsShare, figure.IsShare ? "true" : "false");
        use.ReportDiagnostic(Diagnostic.Create(
            Rule, syntax.GetLocation(), properties, syntax.ToString(), shown, OneLine.Of(figure.Fact.Citations[0].Exact), place.Message));
    }
}
