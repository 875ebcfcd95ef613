using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV0012: code asks what a fact is on a day of which no source tells; at run time that is an exception.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DateOutsideSeriesAnalyzer : DiagnosticAnalyzer
{
    private const string OpenEnd = "..";

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
            if (start.Compilation.GetTypeByMetadataName("Provenance.SeriesAttribute") is { } marker)
                start.RegisterOperationAction(use => Report(use, marker), OperationKind.Invocation);
        });
    }

    private static void Report(OperationAnalysisContext use, INamedTypeSymbol marker)
    {
        var call = (IInvocationOperation)use.Operation;
        if (call.Arguments.Length != 1 || !call.TargetMethod.Name.StartsWith("On", StringComparison.Ordinal) || FactOf(call) is not { } fact)
            return;
        if (FactUse.Attribute(fact, marker) is not { ConstructorArguments.Length: 1 } mark || mark.ConstructorArguments[0].Value is not string periods || ConstantDate.Of(call.Arguments[0].Value) is not { } day)
            return;
        (string From, string To)[] known = [.. periods.Split(' ').Select(period => period.Split('/')).Where(ends => ends.Length == 2).Select(ends => (ends[0], ends[1]))];
        if (known.Length == 0 || known.Any(period => IsIn(day, period)))
            return;
        use.ReportDiagnostic(Diagnostic.Create(Rule, call.Arguments[0].Syntax.GetLocation(), fact.Name, day, string.Join(", ", known.Where(period => period != (OpenEnd, OpenEnd)).Select(InWords))));
    }

    /// <summary>Whose method it is: that of a generated class, or of its history.</summary>
    private static INamedTypeSymbol? FactOf(IInvocationOperation call) => call.Instance switch
    {
        null => call.TargetMethod.ContainingType,
        IPropertyReferenceOperation history => history.Property.ContainingType,
        _ => null,
    };

    private static bool IsIn(string day, (string From, string To) period) =>
        period != (OpenEnd, OpenEnd)
        && (period.From == OpenEnd || string.CompareOrdinal(period.From, day) <= 0) && (period.To == OpenEnd || string.CompareOrdinal(day, period.To) <= 0);

    private static string InWords((string From, string To) period) =>
        period.From == OpenEnd ? "up to " + period.To : period.To == OpenEnd ? $"from {period.From} on" : $"from {period.From} to {period.To}";
}
