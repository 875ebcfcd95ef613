using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Display;
using Provenance.Analyzers.Rules.Lookup;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV1004: two editions of a fact hold on the same days, or neither of them on the days between them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PeriodsDoNotMeetAnalyzer : SourceReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.PeriodsDoNotMeet,
        "Periods of a fact do not meet",
        "{0}",
        RuleIds.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "One edition of a source is to end where the next begins.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.PeriodsDoNotMeet));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override IEnumerable<Diagnostic> Reports(ProjectFacts facts, DocumentRoot root)
    {
        FactIndex index = facts.Index;
        // Two documents do not meet at all of their facts: said once for both.
        var told = new HashSet<(int, int, string)>();
        foreach (IndexedFact fact in index.Facts.Where(fact => fact.Editions.Count > 1))
        {
            foreach (PeriodJoint joint in PeriodJoints.Of(fact))
            {
                if (!told.Add((fact.Citations[joint.Earlier.Citations[0]].Source, fact.Citations[joint.Later.Citations[0]].Source, joint.First)))
                    continue;
                IndexedPlace earlier = IndexedPlace.Of(index, fact.Citations[joint.Earlier.Citations[0]]);
                IndexedCitation later = fact.Citations[joint.Later.Citations[0]];
                string message = joint.IsOverlap
                    ? $"\"{OneLine.Of(later.Exact)}\" holds from {joint.First}, and \"{OneLine.Of(fact.Citations[joint.Earlier.Citations[0]].Exact)}\" ({earlier.Message}) up to {joint.Last}: both are in force"
                    : $"\"{OneLine.Of(later.Exact)}\" holds from {joint.Later.From}, and \"{OneLine.Of(fact.Citations[joint.Earlier.Citations[0]].Exact)}\" ({earlier.Message}) up to {joint.Earlier.To}: no source tells of {joint.First} to {joint.Last}";
                yield return Diagnostic.Create(Rule, IndexedPlace.Of(index, later).Location(root), [earlier.Location(root)], message);
            }
        }
    }
}
