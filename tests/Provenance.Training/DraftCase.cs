using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Text;
using Provenance.Engine.Values;

namespace Provenance.Training;

/// <summary>One figure of a document of a story that is held against the others: as it stands, or altered.</summary>
/// <param name="Story">The story.</param>
/// <param name="Draft">The number of the document.</param>
/// <param name="Figure">The number of the figure in the story.</param>
/// <param name="Sort">What was altered; null where nothing was.</param>
/// <param name="Text">The document.</param>
/// <param name="At">The figure's number in it.</param>
internal sealed record DraftCase(Story Story, int Draft, int Figure, string? Sort, TextDocument Text, int At)
{
    private const int MostSorts = 4;

    public bool IsAltered => Sort is not null;

    /// <summary>The mentions of the document, once for all of its figures.</summary>
    public required DocumentMentions Mentions { get; init; }

    /// <summary>The sources' figures that state the same, by number in the story.</summary>
    public required HashSet<int> Partners { get; init; }

    /// <summary>Those on which document and source disagree already, and those of which readers are not sure.</summary>
    public required HashSet<int> Disputed { get; init; }

    /// <summary>Whether the gold has the figure.</summary>
    public bool IsKnown => Story.IsCore[Figure];

    /// <summary>The cases of each document of a story, the others being its sources.</summary>
    public static List<DraftCase> Of(Story story, int seed)
    {
        var cases = new List<DraftCase>();
        if (story.Documents.Count < 2)
            return cases;
        var random = new Random(seed);
        var partners = story.Figures.Select(_ => new HashSet<int>()).ToArray();
        var disputed = story.Figures.Select(_ => new HashSet<int>()).ToArray();
        foreach (((int a, int b), Label label) in story.Labels)
        {
            if (story.DocumentOf(a) == story.DocumentOf(b))
                continue;
            HashSet<int>[] of = label == Label.Same && ValueComparer.Fit(story.MentionOf(a).Value, story.Figures[a], story.MentionOf(b).Value, story.Figures[b]) != ValueFit.Differ ? partners : disputed;
            of[a].Add(b);
            of[b].Add(a);
        }

        for (int figure = 0; figure < story.Figures.Count; figure++)
        {
            int draft = story.DocumentOf(figure);
            if (story.HasDraft && draft != story.Documents.Count - 1)
                continue;
            TextDocument text = story.Documents[draft];
            var own = new DraftCase(story, draft, figure, null, text, figure - story.Starts[draft]) { Mentions = story.Mentions[draft], Partners = partners[figure], Disputed = disputed[figure] };
            cases.Add(own);
            if (!own.IsKnown || own.Partners.Count == 0 || own.Disputed.Count > 0)
                continue;
            foreach ((string sort, string written) in Alterations.Of(story.Figures[figure], Neighbours(story, figure, draft), random).OrderBy(_ => random.Next()).Take(MostSorts))
            {
                if (Altered(own, sort, written) is { } altered)
                    cases.Add(altered);
            }
        }

        return cases;
    }

    /// <summary>Figures of other documents of the same kind and unit and another value.</summary>
    private static List<FigureCitation> Neighbours(Story story, int figure, int draft)
    {
        FigureCitation own = story.Figures[figure];
        return [.. Enumerable.Range(0, story.Figures.Count).Where(i => story.DocumentOf(i) != draft).Select(i => story.Figures[i]).Where(other => other.Kind == own.Kind && other.Unit == own.Unit && other.Value != own.Value)];
    }

    /// <summary>The case with another figure written; null where what is read then could still be what the sources say.</summary>
    private static DraftCase? Altered(DraftCase own, string sort, string written)
    {
        TextSpan span = own.Story.Figures[own.Figure].Span;
        string text = own.Text.Text[..span.Start] + written + own.Text.Text[span.End..];
        var document = new TextDocument(own.Text.Path, text) { HasAlignedColumns = own.Text.HasAlignedColumns };
        IReadOnlyList<FigureCitation> figures = Extractor.Read(document).Figures;
        int at = Enumerable.Range(0, figures.Count).FirstOrDefault(i => figures[i].Span.Start < span.Start + written.Length && span.Start < figures[i].Span.End, -1);
        if (at < 0)
            return own with { Sort = sort, Text = document, At = -1 };
        DocumentMentions mentions = DocumentMentions.Of(document, figures);
        Mention mention = mentions.Mentions[at];
        bool fits = own.Partners.Any(partner => own.Story.MentionOf(partner) is var other && (mention.Value.DimensionKey == other.Value.DimensionKey ? PairValues.FitOf(mention, other) != ValueFit.Differ : ValueComparer.FitsBare(mention.Figure, other.Figure)));
        return fits ? null : own with { Sort = sort, Text = document, At = at, Mentions = mentions };
    }
}
