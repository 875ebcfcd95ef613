using Provenance.Engine.Figures;
using Provenance.Engine.Mentions;
using Provenance.Engine.Periods;
using Provenance.Engine.Values;

namespace Provenance.Engine.Facts;

/// <summary>The figures of a run by number, document after document, with the numbers of their documents and sentences.</summary>
internal sealed class FigureSet
{
    private readonly List<int> _starts = [];
    private readonly int[] _documentOf;
    private readonly int[] _sentenceOf;
    private readonly ComparableValue?[] _values;

    /// <param name="figures">The figures, by document and position.</param>
    /// <param name="periods">When their documents hold.</param>
    public FigureSet(IReadOnlyList<FigureCitation> figures, SourcePeriods? periods = null)
    {
        Figures = figures;
        Periods = periods ?? SourcePeriods.None;
        _documentOf = new int[figures.Count];
        _sentenceOf = new int[figures.Count];
        _values = new ComparableValue?[figures.Count];
        for (int i = 0; i < figures.Count; i++)
        {
            bool starts = i == 0 || !ReferenceEquals(figures[i].Document, figures[i - 1].Document);
            if (starts)
                _starts.Add(i);
            _documentOf[i] = _starts.Count - 1;
            _sentenceOf[i] = i == 0 ? 0 : _sentenceOf[i - 1] + (starts || figures[i].Sentence != figures[i - 1].Sentence ? 1 : 0);
        }
    }

    /// <summary>The figures.</summary>
    public IReadOnlyList<FigureCitation> Figures { get; }

    /// <summary>When their documents hold.</summary>
    public SourcePeriods Periods { get; }

    /// <summary>The words that the house uses for one thing.</summary>
    public HouseVocabulary House { get; init; } = HouseVocabulary.Empty;

    /// <summary>How many figures there are.</summary>
    public int Count => Figures.Count;

    /// <summary>How many documents have figures.</summary>
    public int Documents => _starts.Count;

    /// <summary>The first figure of a document; behind the last document, how many figures there are.</summary>
    public int Start(int document) => document == _starts.Count ? Count : _starts[document];

    /// <summary>The number of a figure's document.</summary>
    public int DocumentOf(int figure) => _documentOf[figure];

    /// <summary>The number of a figure's sentence.</summary>
    public int SentenceOf(int figure) => _sentenceOf[figure];

    /// <summary>Whether the values of two figures may be one; of two dimensions they may, as whoever linked them found.</summary>
    public bool Fit(int left, int right) => ValueComparer.Fit(ValueOf(left), Figures[left], ValueOf(right), Figures[right]) != ValueFit.Differ;

    private ComparableValue ValueOf(int figure) => _values[figure] ??= ComparableValue.Of(Figures[figure]);
}
