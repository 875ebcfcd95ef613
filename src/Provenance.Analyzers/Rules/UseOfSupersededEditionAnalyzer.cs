using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Display;

namespace Provenance.Analyzers.Rules;

/// <summary>
/// PROV0011: code uses what a fact was before a later edition. Of a period that has a first day it is information, for code may count in last year's money on purpose;
/// of a revision without dates it is a warning.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseOfSupersededEditionAnalyzer : MarkedFactAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UseOfSupersededEdition,
        "Use of a superseded edition",
        "\"{0}\" held {1}; {2} it is {3}",
        RuleIds.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A later edition of the source gives another value. Use On with the date that is meant, Current, or the constant of the later edition.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.UseOfSupersededEdition));

    /// <summary>Creates the rule.</summary>
    public UseOfSupersededEditionAnalyzer()
        : base("Provenance.SupersededAttribute")
    {
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override Diagnostic? Describe(Location use, AttributeData mark, DocumentRoot root)
    {
        string[] arguments = [.. mark.ConstructorArguments.Where(argument => argument.Kind == TypedConstantKind.Primitive).Select(argument => argument.Value).OfType<string>()];
        if (arguments.Length != 5)
            return null;
        bool isDated = arguments[1].StartsWith("from ", StringComparison.Ordinal) || arguments[1].StartsWith("up to ", StringComparison.Ordinal);
        var now = new ContestedSide(OneLine.Of(arguments[2]), arguments[4]);
        return Diagnostic.Create(
            Rule, use, isDated ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, root.Locate(now), ImmutableDictionary<string, string?>.Empty,
            OneLine.Of(arguments[0]), OneLine.Of(arguments[1]), OneLine.Of(arguments[3]), now.Message);
    }
}
