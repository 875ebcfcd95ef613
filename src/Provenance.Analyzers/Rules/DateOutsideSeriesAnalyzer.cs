using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Provenance.Analyzers.Rules.Lookup;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV0012: code asks what a fact is on a day of which no source tells; at run time that is an exception.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DateOutsideSeriesAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.DateOutsideSeries,
        "No source tells of this day",
        "No source says what {0} is on {1}; it is known {2}",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "On throws for a day outside the periods that sources tell of. Add the source that holds on that day, or ask for another day.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.DateOutsideSeries));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Provenance.SeriesAttribute") is not null)
                start.RegisterOperationAction(Report, OperationKind.Invocation);
        });
    }

    private static void Report(OperationAnalysisContext use)
    {
        var call = (IInvocationOperation)use.Operation;
        if (call.Arguments.Length != 1 || !call.TargetMethod.Name.StartsWith("On", StringComparison.Ordinal) || FactOf(call) is not { } fact)
            return;
        if (SeriesPeriods.Of(fact) is { } periods && ConstantDate.Of(call.Arguments[0].Value) is { } day && periods.On(day) is null)
            use.ReportDiagnostic(Diagnostic.Create(Rule, call.Arguments[0].Syntax.GetLocation(), fact.Name, day, periods.InWords));
    }

    /// <summary>Whose method it is: that of a generated class, or of its history.</summary>
    private static INamedTypeSymbol? FactOf(IInvocationOperation call) => call.Instance switch
    {
        null => call.TargetMethod.ContainingType,
        IPropertyReferenceOperation history => history.Property.ContainingType,
        _ => null,
    };
}
