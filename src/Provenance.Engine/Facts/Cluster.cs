using Provenance.Engine.Figures;
using Provenance.Engine.Values;

namespace Provenance.Engine.Facts;

/// <summary>Figures that have been found to state the same thing so far, with values that agree.</summary>
internal sealed class Cluster
{
    private const int MostValues = 8;

    private readonly FigureSet _figures;

    // Most figures stay alone, and of most of the others nobody asks.
    private List<int>? _others;
    private List<int>? _values;
    private HashSet<int>? _sentences;
    private HashSet<int>? _documents;

    /// <param name="first">The number of its first figure.</param>
    /// <param name="figures">The figures of the run.</param>
    public Cluster(int first, FigureSet figures)
    {
        _figures = figures;
        First = first;
    }

    /// <summary>The number of its first figure.</summary>
    public int First { get; }

    /// <summary>How many figures there are.</summary>
    public int Count => _others == null ? 1 : 1 + _others.Count;

    /// <summary>The numbers of its figures, in the order in which they came.</summary>
    public int this[int member] => member == 0 ? First : _others![member - 1];

    public void Add(int member)
    {
        (_others ??= []).Add(member);
        _sentences?.Add(_figures.SentenceOf(member));
        _documents?.Add(_figures.DocumentOf(member));
        if (_values != null)
            AddValue(member);
    }

    /// <summary>Whether one sentence has members in both: two figures of one sentence are two facts.</summary>
    public bool SharesSentence(Cluster other) => Count == 1 && other.Count == 1
        ? _figures.SentenceOf(First) == _figures.SentenceOf(other.First)
        : Share(Sentences(), other.Sentences());

    /// <summary>Whether one document has members in both: it knows both values, and they are two things.</summary>
    public bool SharesDocument(Cluster other) => Count == 1 && other.Count == 1
        ? _figures.DocumentOf(First) == _figures.DocumentOf(other.First)
        : Share(Documents(), other.Documents());

    /// <summary>Whether each value of one may be each value of the other: 1.2 billion fits 1.24 and 1.16, which do not fit each other.</summary>
    public bool Fits(Cluster other)
    {
        foreach (int own in Values())
        {
            foreach (int value in other.Values())
            {
                if (!_figures.Fit(own, value))
                    return false;
            }
        }

        return true;
    }

    private HashSet<int> Sentences()
    {
        if (_sentences == null)
        {
            _sentences = [];
            for (int i = 0; i < Count; i++)
                _sentences.Add(_figures.SentenceOf(this[i]));
        }

        return _sentences;
    }

    private HashSet<int> Documents()
    {
        if (_documents == null)
        {
            _documents = [];
            for (int i = 0; i < Count; i++)
                _documents.Add(_figures.DocumentOf(this[i]));
        }

        return _documents;
    }

    /// <summary>One figure of each value that was written, of the first eight.</summary>
    private List<int> Values()
    {
        if (_values == null)
        {
            _values = [];
            for (int i = 0; i < Count; i++)
                AddValue(this[i]);
        }

        return _values;
    }

    private void AddValue(int member)
    {
        if (_values!.Count < MostValues && !HasValueOf(member))
            _values.Add(member);
    }

    private bool HasValueOf(int member)
    {
        Hedge hedge = _figures.Figures[member].Hedge;
        foreach (int value in _values!)
        {
            if (_figures.Figures[value].Hedge == hedge && FigureValues.AreSame(_figures.Figures[value], _figures.Figures[member]))
                return true;
        }

        return false;
    }

    private static bool Share(HashSet<int> left, HashSet<int> right) => left.Count < right.Count ? right.Overlaps(left) : left.Overlaps(right);
}
