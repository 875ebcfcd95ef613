using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Display;
using Provenance.Analyzers.Rules.Lookup;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Rules;

/// <summary>PROV1001: sources disagree, said in each of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SourcesDisagreeAnalyzer : SourceReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.SourcesDisagree,
        "Sources disagree",
        "\"{0}\" here, but \"{1}\" ({2})",
        RuleIds.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "This source and another state the same fact and cannot both be right, whether code uses it or not.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.SourcesDisagree));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override IEnumerable<Diagnostic> Reports(ProjectFacts facts, DocumentRoot root) =>
        facts.Index.Facts.Where(fact => fact.Derivation is null && fact.Verdict == Verdict.Disagree && fact.Resolved is null && fact.Contrast is not null).SelectMany(fact => Periods(fact).SelectMany(period => Reports(facts, root, fact, period.Citations, period.Contrast)));

    /// <summary>What disagrees: the citations of a fact, or those of one period; another period's contradict nothing.</summary>
    private static IEnumerable<(IEnumerable<IndexedCitation> Citations, IndexedContrast Contrast)> Periods(IndexedFact fact) => fact.Editions.Count == 0
        ? [(fact.Citations, fact.Contrast!)]
        : fact.Editions.Where(edition => edition.Verdict == Verdict.Disagree && edition.Contrast is not null).Select(edition => (edition.Citations.Select(citation => fact.Citations[citation]), edition.Contrast!));

    /// <summary>One report in each source: at the two places that differ most, and at the first place of every further source.</summary>
    private static IEnumerable<Diagnostic> Reports(ProjectFacts facts, DocumentRoot root, IndexedFact fact, IEnumerable<IndexedCitation> citations, IndexedContrast contrast)
    {
        (IndexedCitation Citation, string Words) first = (fact.Citations[contrast.First], contrast.FirstWords), second = (fact.Citations[contrast.Second], contrast.SecondWords);
        yield return Report(facts, first.Citation, first.Words, second, root);
        yield return Report(facts, second.Citation, second.Words, first, root);

        var reported = new HashSet<int> { first.Citation.Source, second.Citation.Source };
        foreach (IndexedCitation citation in citations.Where(citation => reported.Add(citation.Source)))
            yield return Report(facts, citation, citation.Exact, citation.Exact == first.Citation.Exact ? second : first, root);
    }

    private static Diagnostic Report(ProjectFacts facts, IndexedCitation citation, string words, (IndexedCitation Citation, string Words) other, DocumentRoot root)
    {
        IndexedPlace otherPlace = IndexedPlace.Of(facts.Index, other.Citation);
        return Diagnostic.Create(
            Rule, IndexedPlace.Of(facts.Index, citation).Location(root), [otherPlace.Location(root)], OneLine.Of(words), OneLine.Of(other.Words), otherPlace.Message + ClauseOf(facts, other.Citation));
    }

    /// <summary>The clause that a citation stands in, where its source numbers clauses.</summary>
    private static string ClauseOf(ProjectFacts facts, IndexedCitation citation) =>
        facts.ClausesOf(citation.Source).At(citation.Start)?.NumberedAddress is { } clause ? ", " + OneLine.Of(clause) : "";
}
