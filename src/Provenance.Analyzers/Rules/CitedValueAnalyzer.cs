using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Provenance.Analyzers.Display;
using Provenance.Analyzers.Rules.Lookup;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV0008: the value of a constant under <c>[Cites]</c> is not the figure in the cited words.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitedValueAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.CitedValue,
        "Value is not the figure that it cites",
        "{0} is {1}, but {2} {3} ({4})",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "[Cites] says that a value rests on words of a source, and the figure in these words is another. Units are converted, and a percentage may be a share of one.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.CitedValue));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(CitesArguments.MarkerName) is not { } marker || ProjectFacts.Of(start) is not { Index.Sources.Count: > 0 } facts)
                return;

            SourceTexts texts = SourceTexts.Of(start.Options.AdditionalFiles, DocumentRoot.Of(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions));
            var check = new CitedValueCheck(facts, new CitationVerification(facts, texts));
            start.RegisterSyntaxNodeAction(attribute => Verify(attribute, marker, check), SyntaxKind.Attribute);
        });
    }

    private static void Verify(SyntaxNodeAnalysisContext attribute, INamedTypeSymbol marker, CitedValueCheck check)
    {
        // The name first: nearly all attributes are others.
        SemanticModel model = attribute.SemanticModel;
        if (!CitesArguments.IsCalledSo((AttributeSyntax)attribute.Node) || CitesArguments.Of(model.GetOperation(attribute.Node, attribute.CancellationToken) as IAttributeOperation, marker) is not { } cites)
            return;
        IReadOnlyList<CodeConstant> constants = ConstantReader.Under(cites.Attribute, model, attribute.CancellationToken);
        if (constants.Count == 0 || check.Compare(cites, constants, attribute.CancellationToken) is not { } conflict || IsBorneOut(conflict, cites, constants, marker, model, check, attribute.CancellationToken))
            return;

        string place = OneLine.Of(conflict.Passage.Path) + ":" + conflict.Line.ToString(CultureInfo.InvariantCulture);
        attribute.ReportDiagnostic(Diagnostic.Create(
            Rule, conflict.Constant.Syntax.GetLocation(), NameOf(conflict.Constant), OneLine.Of(conflict.Constant.Shown), conflict.Where, conflict.Told, place));
    }

    /// <summary>A clause that is cited beside another has figures of its own: one of the two has to hold the value.</summary>
    private static bool IsBorneOut(CitedValueConflict conflict, CitesArguments cites, IReadOnlyList<CodeConstant> constants, INamedTypeSymbol marker, SemanticModel model, CitedValueCheck check, CancellationToken cancellation)
    {
        if (conflict.Passage.Words is not null || cites.Attribute.Parent?.Parent is not { } declaration)
            return false;
        foreach (AttributeSyntax other in declaration.ChildNodes().OfType<AttributeListSyntax>().SelectMany(list => list.Attributes))
        {
            if (other != cites.Attribute && CitesArguments.IsCalledSo(other) && model.GetOperation(other, cancellation) is IAttributeOperation operation && CitesArguments.Of(operation, marker) is { } beside && check.IsHeld(beside, constants, cancellation))
                return true;
        }

        return false;
    }

    private static string NameOf(CodeConstant constant) => constant.Name.Length > 0 ? constant.Name : "The value";
}
