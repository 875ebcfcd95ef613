using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Display;
using Provenance.Analyzers.Generation.Values;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV0010: code asks a figure for a member that it does not have (CS0117), and another one holds the value: "some 500" has no <c>Value</c>, it has <c>About</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingMemberAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.MissingMember,
        "A figure has its value under another name",
        "{0} has no '{1}', since {2}; use {3}",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The name of the member that holds a value says how the text qualifies it, so that code cannot lose it.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.MissingMember));

    private static readonly HashSet<string> Known = new(MemberNames.All, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        // There is such an operation only where the compiler has an error to report.
        context.RegisterOperationAction(Analyze, OperationKind.Invalid);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        if (context.Operation is not { Syntax: MemberAccessExpressionSyntax access, SemanticModel: { } model } || !Known.Contains(access.Name.Identifier.Text))
            return;
        if (model.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol is not INamedTypeSymbol { IsStatic: true, ContainingType: { IsStatic: true, Name: "Figures" } group } fact || fact.GetMembers(access.Name.Identifier.Text).Length > 0)
            return;
        string[] values = [.. fact.GetMembers().Where(member => member is IFieldSymbol or IPropertySymbol).Select(member => member.Name).Where(IsValue)];
        if (values.Length == 0)
            return;
        string text = fact.GetMembers("Text").FirstOrDefault() is IFieldSymbol { ConstantValue: string words } ? OneLine.Of(words) : "";
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, access.Name.GetLocation(), $"{group.Name}.{fact.Name}", access.Name.Identifier.Text, Why(values, text), string.Join(", ", values.Select(value => $"'{value}'"))));
    }

    private static bool IsValue(string name) => Known.Contains(name) && name is not (MemberNames.Unit or MemberNames.DisplayUnit or MemberNames.Of);

    private static string Why(string[] values, string text)
    {
        string quoted = text.Length == 0 ? "" : $" (“{text}”)";
        foreach ((Hedge hedge, string words) in (ReadOnlySpan<(Hedge, string)>)[(Hedge.About, "about"), (Hedge.AtLeast, "at least"), (Hedge.AtMost, "at most"), (Hedge.MoreThan, "more than"), (Hedge.LessThan, "less than")])
        {
            if (values[0].StartsWith(hedge.ToString(), StringComparison.Ordinal))
                return $"the text says “{words}”{quoted}";
        }

        return values.Contains(MemberNames.Low) ? "the text gives a range" + quoted : values.Contains("Value") ? "the text gives the value without a hedge" + quoted : "the text gives a date or a time" + quoted;
    }
}
