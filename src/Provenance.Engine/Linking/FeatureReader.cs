using Provenance.Engine.Figures;

namespace Provenance.Engine.Linking;

/// <summary>Reads what the figures of a document can be compared by: the words of the document once, and each of its sentences with figures once.</summary>
/// <param name="figures">The figures of the run.</param>
/// <param name="stems">Numbers for stems; it grows.</param>
internal sealed class FeatureReader(FigureSet figures, StemTable stems)
{
    private readonly FigureFeatures[]?[] _read = new FigureFeatures[]?[figures.Documents];
    private readonly HashSet<StatedValue> _stated = new(StatedValue.Comparer);

    /// <summary>The features of a figure; its document is read when the first of its figures is asked for.</summary>
    public FigureFeatures this[int figure]
    {
        get
        {
            int document = figures.DocumentOf(figure);
            return (_read[document] ??= Read(document))[figure - figures.Start(document)];
        }
    }

    /// <summary>Whether the document of one states the value of the other elsewhere: it knows both, and they are two things.</summary>
    public bool AreStated(FigureFeatures left, FigureFeatures right) =>
        left.Citation.Value != right.Citation.Value && (_stated.Contains(Key(left, right)) || _stated.Contains(Key(right, left)));

    private FigureFeatures[] Read(int document)
    {
        int first = figures.Start(document), end = figures.Start(document + 1);
        var own = new FigureCitation[end - first];
        for (int i = first; i < end; i++)
            own[i - first] = figures.Figures[i];
        var story = Story.Of(own, DocumentWords.Of(own[0].Document.Text, stems));
        var features = new FigureFeatures[own.Length];
        for (int i = 0; i < own.Length;)
        {
            var statement = Statement.Of(SentenceAt(own, i), story);
            for (int sentence = figures.SentenceOf(first + i); i < own.Length && figures.SentenceOf(first + i) == sentence; i++)
            {
                features[i] = FigureFeatures.Of(own[i], statement, story.Words, stems);
                statement.Figures.Add(features[i]);
                _stated.Add(Key(features[i], features[i]));
            }
        }

        return features;
    }

    private static FigureCitation[] SentenceAt(FigureCitation[] own, int first)
    {
        int end = first + 1;
        while (end < own.Length && own[end].Sentence == own[first].Sentence)
            end++;
        return own.AsSpan(first, end - first).ToArray();
    }

    private static StatedValue Key(FigureFeatures place, FigureFeatures value) =>
        new(place.Statement.Document, value.Dimension, value.Head, value.Citation.Value);
}
