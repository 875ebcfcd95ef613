using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>A pair of figures of a story, with what the gold says of it.</summary>
/// <param name="Story">The story.</param>
/// <param name="Table">The pairs of its two documents.</param>
/// <param name="Pair">Its number there.</param>
/// <param name="Left">The number of the one figure in the story.</param>
/// <param name="Right">The number of the other.</param>
internal sealed record Example(Story Story, PairTable Table, int Pair, int Left, int Right)
{
    /// <summary>What the gold says.</summary>
    public Label Label { get; init; }

    /// <summary>Whether it is known well enough to learn from.</summary>
    public bool IsTrained { get; init; }

    public bool Fits => Table.Fits(Pair);

    /// <summary>Whether the two state one fact, alike or not.</summary>
    public bool IsOneFact => Label is Label.Same or Label.Differ;

    /// <summary>All comparable pairs of a story.</summary>
    public static List<Example> Of(Story story)
    {
        var examples = new List<Example>();
        for (int a = 0; a < story.Mentions.Count; a++)
        {
            for (int b = story.IsPair ? a + 1 : a; b < story.Mentions.Count; b++)
            {
                var table = new PairTable(story.Mentions[a], story.Mentions[b]);
                for (int pair = 0; pair < table.Count; pair++)
                    examples.Add(Of(story, table, pair, story.Starts[a] + table.Left(pair), story.Starts[b] + table.Right(pair)));
            }
        }

        return examples;
    }

    private static Example Of(Story story, PairTable table, int pair, int left, int right)
    {
        Label label = story.LabelOf(left, right);
        bool both = story.IsCore[left] && story.IsCore[right], one = story.IsCore[left] || story.IsCore[right];
        // Of a pair of short texts only what is marked is known; what is one fact with a figure of the other text is one with no other.
        bool isTrained = story.IsPair ? both || one && story.Want != Label.Apart : label != Label.Open && both;
        return new Example(story, table, pair, left, right) { Label = label, IsTrained = isTrained };
    }
}
