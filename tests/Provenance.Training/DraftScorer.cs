using Provenance.Engine;
using Provenance.Engine.Checking;
using Provenance.Engine.Decisions;
using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Matching;
using Provenance.Engine.Text;

namespace Provenance.Training;

/// <summary>Checks the documents of a story, as the tool does, as they are and with each figure altered, and holds the findings against the gold.</summary>
internal static class DraftScorer
{
    private const int Shown = 3;

    public static DraftTally Score(Story story, int seed, MatchModel model, Action<string>? tell = null)
    {
        var tally = new DraftTally();
        int shown = 0;
        foreach (IGrouping<int, DraftCase> draft in DraftCase.Of(story, seed).GroupBy(one => one.Draft))
        {
            int[] sources = [.. Enumerable.Range(0, story.Documents.Count).Where(i => i != draft.Key)];
            FactSet facts = FactBuilder.Build([.. sources.Select(i => story.Documents[i])], [.. sources.SelectMany(FiguresOf)], [], DecisionSet.None, FactLock.Empty, memory: null);
            var checker = new DocumentChecker(facts, model);
            IReadOnlyList<Finding> plain = Findings(checker, story.Documents[draft.Key]);
            foreach (DraftCase one in draft.Where(one => one.IsKnown))
            {
                if (!one.IsAltered)
                    AddPlain(one, plain);
                else
                    AddAltered(one, Findings(checker, one.Text));
            }
        }

        return tally;

        IEnumerable<FigureCitation> FiguresOf(int document) => Enumerable.Range(story.Starts[document], story.Mentions[document].Mentions.Length).Select(i => story.Figures[i]);

        void AddPlain(DraftCase one, IReadOnlyList<Finding> findings)
        {
            if (one.Disputed.Count > 0)
                return;
            Finding? finding = On(findings, story.Figures[one.Figure].Span);
            tally.Right++;
            tally.BorneOut += one.Partners.Count > 0 ? 1 : 0;
            tally.WithoutSource += one.Partners.Count > 0 && finding?.Rule == CheckRules.FigureWithoutSource ? 1 : 0;
            tally.WronglyWarned += finding?.Rule == CheckRules.FigureContradicts ? 1 : 0;
            if (finding?.Rule == CheckRules.FigureContradicts)
                tell?.Invoke($"wrongly: {story.TextOf(one.Figure)}\n    {finding.Message}");
        }

        void AddAltered(DraftCase one, IReadOnlyList<Finding> findings)
        {
            Finding? finding = one.At < 0 ? null : On(findings, one.Mentions.Mentions[one.At].Figure.Span);
            tally.Altered++;
            if (finding?.Rule == CheckRules.FigureContradicts)
            {
                tally.Warned++;
                bool isRight = one.Partners.Any(partner => finding.Related.Any(place => place.Path == story.Figures[partner].Document.Path && place.Span == story.Figures[partner].Span));
                tally.Cited += isRight ? 1 : 0;
            }
            else
            {
                tally.Information += finding is null ? 0 : 1;
                if (++shown <= Shown)
                    tell?.Invoke($"missed {one.Sort} {(one.At < 0 ? "unread" : one.Mentions.Mentions[one.At].Figure.Exact)}: {story.TextOf(one.Figure)}\n    {story.TextOf(one.Partners.First())}\n    {finding?.Message}");
            }
        }
    }

    private static IReadOnlyList<Finding> Findings(DocumentChecker checker, TextDocument document) => checker.Check([CheckedDocument.Of(document)]).Findings;

    private static Finding? On(IReadOnlyList<Finding> findings, TextSpan span) => findings.FirstOrDefault(finding => finding.Place.Span == span && finding.Rule is CheckRules.FigureContradicts or CheckRules.FigureWithoutSource);
}
