using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Provenance.Analyzers.Display;
using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Rules.Lookup;
using Provenance.Engine.Checking;
using TextSpan = Provenance.Engine.Text.TextSpan;

using Provenance.Engine.Wording;
namespace Provenance.Analyzers.Rules;

/// <summary>PROV0006: a string repeats words of a source, but not as they stand there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisquotationAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.Misquotation,
        "String quotes a source, but not verbatim",
        "Not verbatim: \"{0}\" here, but \"{1}\" in the source ({2})",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The string has the words of a quotation or of a cited sentence in their order, with a few that differ.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.Misquotation));

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

            AnalyzerConfigOptions options = start.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
            SourceTexts sources = SourceTexts.Of(start.Options.AdditionalFiles, DocumentRoot.Of(options));
            string names = GenerationSettings.NamespaceOf(options);
            start.RegisterOperationAction(use => Analyze(use, facts, sources, names), OperationKind.Literal);
        });
    }

    private static void Analyze(OperationAnalysisContext use, ProjectFacts facts, SourceTexts sources, string names)
    {
        // A template with holes is no quotation; nearly all other strings are too short.
        if (StringInCode.Of((ILiteralOperation)use.Operation) is not { } literal || !literal.HasBlanks(WordingCheck.LeastWords - 1) || literal.Text.IndexOf('{') >= 0)
            return;

        ComparedText text = ComparedText.Of(literal.Text);
        if (Worst(text, facts.Wordings) is not var (wording, match) || IsToVerify(literal.Operation.Syntax) || StandsInASource(Slice(literal.Text, match.Own), facts, sources, use.CancellationToken))
            return;

        IndexedPlace place = IndexedPlace.Of(facts.Index, wording.Citation);
        use.ReportDiagnostic(Diagnostic.Create(
            Rule, literal.Operation.Syntax.GetLocation(), Fixes(use.Compilation, names, text, wording, match),
            OneLine.Of(Slice(literal.Text, match.OwnDifference)), OneLine.Of(Slice(wording.Text.Text, match.SourceDifference)), place.Message));
    }

    /// <summary>The source's words that the text repeats most of; null when it repeats any of them verbatim, or none.</summary>
    private static (SourceWording Wording, WordingMatch Match)? Worst(ComparedText text, WordingLookup wordings)
    {
        (SourceWording, WordingMatch)? worst = null;
        int matched = 0;
        foreach (SourceWording wording in wordings.Near(text))
        {
            WordingMatch match = WordingCheck.Compare(text, wording.Text);
            if (match.Wording == WordingRelation.Verbatim)
                return null;
            if (match.Wording == WordingRelation.Differs && match.Matched > matched)
                (worst, matched) = ((wording, match), match.Matched);
        }

        return worst;
    }

    /// <summary>What <c>[Cites]</c> says is verified by a rule of its own.</summary>
    private static bool IsToVerify(SyntaxNode literal) =>
        literal.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && CitesArguments.IsCalledSo(attribute);

    /// <summary>A source may say nearly the same at another place, outside of quotation marks.</summary>
    private static bool StandsInASource(string words, ProjectFacts facts, SourceTexts sources, CancellationToken cancellation) =>
        facts.Index.Sources.Any(source => sources.Read(source, cancellation) is { } text && SourceTexts.Holds(text, words));

    private static ImmutableDictionary<string, string?> Fixes(Compilation compilation, string names, ComparedText text, SourceWording wording, WordingMatch match)
    {
        string exact = text.Text.Substring(0, match.Own.Start) + WithoutLineBreaks(Slice(wording.Text.Text, match.Source)) + text.Text.Substring(match.Own.End);
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Exact, exact);
        bool isWhole = IsWhole(text.Text, match.Own) && IsWhole(wording.Text.Text, match.Source);
        return isWhole && wording.ClassName is { } className && GeneratedMember.Find(compilation, names, "Quotes", className, "Text") is { } member
            ? properties.Add(FixProperties.Expression, member.Expression)
            : properties;
    }

    /// <summary>Whether nothing but punctuation is left of a text outside a stretch.</summary>
    private static bool IsWhole(string text, TextSpan span) =>
        !text.Take(span.Start).Any(char.IsLetterOrDigit) && !text.Skip(span.End).Any(char.IsLetterOrDigit);

    private static string WithoutLineBreaks(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (char c in words)
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(' ');
        }

        return line.ToString();
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
