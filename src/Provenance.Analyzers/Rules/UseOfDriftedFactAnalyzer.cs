using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Display;

namespace Provenance.Analyzers.Rules;

/// <summary>
/// PROV0003: code uses a fact that is not what the lock file says it is. Where only the words around it changed it is
/// information. A fact that is gone altogether is obsolete, and the compiler reports it under the same identifier.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseOfDriftedFactAnalyzer : MarkedFactAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.UseOfDriftedFact,
        "Use of a fact that is not what is locked",
        "{0}: locked \"{1}\", now {2}",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The sources no longer say what provenance.lock.json says that they do. Run 'provenance accept' where the new state is right.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.UseOfDriftedFact));

    /// <summary>Creates the rule.</summary>
    public UseOfDriftedFactAnalyzer()
        : base("Provenance.DriftedAttribute")
    {
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override bool CountsDays => true;

    private protected override Diagnostic? Describe(Location use, AttributeData mark, DocumentRoot root)
    {
        string[] arguments = [.. mark.ConstructorArguments.Where(argument => argument.Kind == TypedConstantKind.Primitive).Select(argument => argument.Value).OfType<string>()];
        if (arguments.Length != 4)
            return null;
        (string sentence, DiagnosticSeverity severity) = arguments[0] switch
        {
            "Reworded" => ("The words around the fact have changed", DiagnosticSeverity.Info),
            "Ambiguous" => ("Several facts could be the locked one", DiagnosticSeverity.Warning),
            _ => ("The value has changed", DiagnosticSeverity.Warning),
        };
        var now = new ContestedSide(OneLine.Of(arguments[2]), arguments[3]);
        return Diagnostic.Create(Rule, use, severity, root.Locate(now), ImmutableDictionary<string, string?>.Empty, sentence, OneLine.Of(arguments[1]), now.Message);
    }
}
