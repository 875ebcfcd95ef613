using Provenance.Engine.Checking;
using Provenance.Engine.Figures;
using Provenance.Engine.Figures.Numerals;
using Provenance.Engine.Quotes;
using Provenance.Tool.Editing.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>
/// What an editor offers at a place: the source's words or value, a link to the fact, a comment that switches the rule off. What writes decisions
/// (same, different, rename) is another source of actions: <see cref="DecisionActions"/>.
/// </summary>
/// <param name="client">What the editor can do.</param>
internal sealed class CodeActions(EditorClient client) : IActionSource
{
    private const string QuickFix = "quickfix", Rewrite = "refactor.rewrite";

    /// <inheritdoc/>
    public IEnumerable<EditorCodeAction> Offer(DocumentState state, EditorRange range)
    {
        foreach (CitedPlace place in state.Places.Where(place => place.Claim is not null && place.Range.Touches(range)))
        {
            EditorDiagnostic? wrong = state.Diagnostics.Where(known => known.Finding?.Place.Span == place.Citation.Span).Select(known => known.Diagnostic).FirstOrDefault();
            if (place.Claim!.Outcome == CheckOutcome.Contradicted && Mended(place.Claim) is { } mended)
                yield return new EditorCodeAction($"Use the source's {(place.Citation is QuoteCitation ? "words" : "value")}: {Shown(mended)}", QuickFix, wrong is null ? null : [wrong], true, Edit(state, place.Range, mended));
            if (place.Fact is { } fact && MayLink(state, place))
                yield return new EditorCodeAction($"Link to {fact.Id}", Rewrite, null, null, Edit(state, place.Range, $"[{place.Citation.Exact}](fact:{fact.Name})"));
        }

        foreach ((EditorDiagnostic diagnostic, Finding? finding) in state.Diagnostics)
        {
            if (finding is null || state.Role != FileRole.Checked || !CheckRules.All.Contains(finding.Rule) || !diagnostic.Range.Touches(range) || !SwitchedOff.IsPossible(state.Document))
                continue;
            string title = $"Switch {finding.Rule} off here, with a reason";
            int line = diagnostic.Range.Start.Line;
            yield return client.Asks
                ? new EditorCodeAction(title, QuickFix, [diagnostic], null, null, new EditorCommand(title, EditorCommands.AskReason, [new CommandArgument(state.Document.Uri, Rule: finding.Rule, Line: line)]))
                : new EditorCodeAction(title, QuickFix, [diagnostic], null, SwitchedOff.Edit(state.Document, line, finding.Rule, ""));
        }
    }

    /// <summary>What is to stand in the place of words that contradict; null where the source's words do not fit there as they are.</summary>
    private static string? Mended(CheckedCitation claim)
    {
        if (claim.Words is not { } words || words.AsSpan().IndexOfAny('\r', '\n') >= 0)
            return null;
        string own = claim.Citation.Exact;
        if (claim.Citation is FigureCitation)
        {
            // A cell of a table has its unit in the head of its column: only the number is taken from it.
            (int start, int end) = Numeral(own);
            return words.Any(char.IsLetter) || !own.Any(char.IsLetter) || start == end ? words : own[..start] + words + own[end..];
        }

        // A quotation in parts, or with words of its author, is none that one stretch of a source could stand for.
        return own.AsSpan().IndexOfAny("…[]") >= 0 || own.Contains("...", StringComparison.Ordinal) ? null : words;
    }

    private static (int Start, int End) Numeral(string text)
    {
        int start = text.AsSpan().IndexOfAnyInRange('0', '9'), end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return start < 0 || text.AsSpan(start, end - start).ContainsAnyInRange('a', 'z') ? (0, 0) : (start, end);
    }

    private static bool MayLink(DocumentState state, CitedPlace place) =>
        IsMarkdown(state) && place.Citation.Exact.AsSpan().IndexOfAny("[]\r\n") < 0 && place.Claim!.Outcome is CheckOutcome.Verified or CheckOutcome.Contradicted or CheckOutcome.Unverifiable
        && place.Citation.Document.Links.All(link => !link.Text.Overlaps(place.Citation.Span));

    private static bool IsMarkdown(DocumentState state) => Path.GetExtension(state.Document.FullPath).ToLowerInvariant() is ".md" or ".markdown";

    private static WorkspaceChange Edit(DocumentState state, EditorRange range, string text) =>
        new(new Dictionary<string, IReadOnlyList<EditorTextEdit>> { [state.Document.Uri] = [new EditorTextEdit(range, text)] });

    private static string Shown(string words) => words.Length <= 60 ? words : words[..(char.IsHighSurrogate(words[58]) ? 58 : 59)] + "…";
}
