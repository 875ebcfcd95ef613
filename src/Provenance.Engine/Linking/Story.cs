using Provenance.Engine.Figures;
using Provenance.Engine.Text;

namespace Provenance.Engine.Linking;

/// <summary>A document as a whole, as far as its statements are compared by it: its words, what it opens with, how long it is.</summary>
internal sealed class Story
{
    /// <summary>Words that the openings of two documents of one story have in common at least.</summary>
    private const int OneStory = 4;

    private Story(TextDocument document, DocumentWords words)
    {
        Document = document;
        Words = words;
    }

    public TextDocument Document { get; }

    public DocumentWords Words { get; }

    /// <summary>Whether two documents are two sentences, or little more: claims that are held against each other, with no sentence beside them that could be meant instead.</summary>
    public static bool AreClaims(Story left, Story right) => left.Words.Sentences * right.Words.Sentences <= 2;

    /// <summary>What its headline and first sentence say of quarter, model and year; it holds for every sentence that says nothing else.</summary>
    public Scope Scope { get; } = new();

    /// <summary>Stems of all its words with a meaning.</summary>
    public StemSet Stems { get; } = new();

    /// <summary>The stem of the first name that it opens with: most often what it is about; -1 where there is none.</summary>
    public int Topic { get; private set; } = -1;

    /// <summary>Stems of the names in it.</summary>
    public StemSet Names { get; } = new();

    /// <summary>Whether two documents are about two things: neither has a word for the other's first name, or they open with two models.</summary>
    public static bool AreApart(Story left, Story right) =>
        left.Topic >= 0 && right.Topic >= 0 && !left.Stems.Contains(right.Topic) && !right.Stems.Contains(left.Topic)
        || left.Scope.Designations.Count > 0 && right.Scope.Designations.Count > 0 && !left.Scope.Designations.Overlaps(right.Scope.Designations);

    /// <summary>Whether two documents open alike, as those do that tell one story or describe one device.</summary>
    public static bool AreOne(Story left, Story right)
    {
        if (AreApart(left, right))
            return false;
        if (left.Scope.Designations.Overlaps(right.Scope.Designations))
            return true;
        int shared = 0;
        foreach (int stem in left.Words.Opening)
            shared += right.Words.Opening.Contains(stem) ? 1 : 0;
        return shared >= OneStory;
    }

    /// <param name="figures">The figures of the document, by position.</param>
    /// <param name="words">Its words.</param>
    public static Story Of(IReadOnlyList<FigureCitation> figures, DocumentWords words)
    {
        var story = new Story(figures[0].Document, words);
        story.Scope.AddWords(words, 0, words.OpeningEnd);
        for (int i = 0; i < words.Count; i++)
        {
            if (words.Stem(i) < 0)
                continue;
            story.Stems.Add(words.Stem(i));
            if ((words.Traits(i) & (WordTraits.Name | WordTraits.Opener)) == 0)
                continue;
            story.Names.Add(words.Stem(i));
            if (story.Topic < 0 && i < words.OpeningEnd)
                story.Topic = words.Stem(i);
        }

        foreach (FigureCitation figure in figures)
        {
            if (words.From(figure.Span.Start) >= words.OpeningEnd)
                break;
            story.Scope.AddYear(figure);
        }

        return story;
    }
}
