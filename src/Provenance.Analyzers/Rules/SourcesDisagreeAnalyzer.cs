using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Provenance.Analyzers.Display;
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

    private protected override IEnumerable<Diagnostic> Reports(FactIndex index, DocumentRoot root) =>
        index.Facts.Where(fact => fact.Derivation is null && fact.Verdict == Verdict.Disagree && fact.Resolved is null && fact.Contrast is not null).SelectMany(fact => Periods(fact).SelectMany(period => Reports(index, root, fact, period.Citations, period.Contrast)));

    /// <summary>What disagrees: the citations of a fact, or those of one period; another period's contradict nothing.</summary>
    private static IEnumerable<(IEnumerable<IndexedCitation> Citations, IndexedContrast Contrast)> Periods(IndexedFact fact) => fact.Editions.Count == 0
        ? [(fact.Citations, fact.Contrast!)]
        : fact.Editions.Where(edition => edition.Verdict == Verdict.Disagree && edition.Contrast is not null).Select(edition => (edition.Citations.Select(citation => fact.Citations[citation]), edition.Contrast!));

    /// <summary>One report in each source: at the two places that differ most, and at the first place of every further source.</summary>
    private static IEnumerable<Diagnostic> Reports(FactIndex index, DocumentRoot root, IndexedFact fact, IEnumerable<IndexedCitation> citations, IndexedContrast contrast)
    {
        (IndexedCitation Citation, string Words) first = (fact.Citations[contrast.First], contrast.FirstWords), second = (fact.Citations[contrast.Second], contrast.SecondWords);
        yield return Report(index, first.Citation, first.Words, second, root);
        yield return Report(index, second.Citation, second.Words, first, root);

        var reported = new HashSet<int> { first.Citation.Source, second.Citation.Source };
        foreach (IndexedCitation citation in citations.Where(citation => reported.Add(citation.Source)))
            yield return Report(index, citation, citation.Exact, citation.Exact == first.Citation.Exact ? second : first, root);
    }

    private static Diagnostic Report(FactIndex index, IndexedCitation citation, string words, (IndexedCitation Citation, string Words) other, DocumentRoot root)
    {
        IndexedPlace otherPlace = IndexedPlace.Of(index, other.Citation);
        return Diagnostic.Create(
            Rule, IndexedPlace.Of(index, citation).Location(root), [otherPlace.Location(root)], OneLine.Of(words), OneLine.Of(other.Words), otherPlace.Message);
    }
}
