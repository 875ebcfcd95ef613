using Provenance.Engine.Figures;
using Provenance.Engine.Linking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>The figures of all sources, found by the words around them. A rare word tells more than a frequent one.</summary>
internal sealed class SourceFigures
{
    /// <summary>A word that stands at more figures than this brings no candidate by itself; the rarer ones do.</summary>
    private const int LongestPosting = 3000;
    private const int MostCandidates = 400;

    private readonly List<FigureMention> _mentions;

    // By the number of the word; what only documents have is numbered behind.
    private readonly List<int>?[] _postings;
    private readonly double[] _weights;
    private readonly WordNumbers _stems;

    // By the number of the mention: the last question that it was an answer to.
    private readonly int[] _askedLast;
    private int _question;

    public SourceFigures(FactSet facts)
    {
        var stems = new WordNumbers();
        var reader = new FigureMentions(stems);
        _mentions = [.. facts.Figures.GroupBy(figure => figure.Document).SelectMany(figures => reader.Read(figures.Key, [.. figures]))];
        _postings = new List<int>?[stems.Count];
        for (int i = 0; i < _mentions.Count; i++)
        {
            foreach (int word in _mentions[i].Words.Keys)
                (_postings[word] ??= []).Add(i);
        }

        _weights = [.. _postings.Select(at => WeightOf(at?.Count ?? 1))];
        _askedLast = new int[_mentions.Count];
        _stems = stems.ForDocuments();
        Reader = new FigureMentions(_stems);
    }

    private SourceFigures(SourceFigures other)
    {
        (_mentions, _postings, _weights) = (other._mentions, other._postings, other._weights);
        _askedLast = new int[_mentions.Count];
        _stems = other._stems.ForDocuments();
        Reader = new FigureMentions(_stems);
    }

    /// <summary>Reads mentions of a document with the same numbers for stems.</summary>
    public FigureMentions Reader { get; }

    /// <summary>The same figures for another thread.</summary>
    public SourceFigures Another() => new(this);

    /// <summary>Forgets the document before.</summary>
    public void Forget() => _stems.Forget();

    /// <summary>How much a word tells: the logarithm of how few of the figures it stands at.</summary>
    public double Weight(int word) => word < _weights.Length ? _weights[word] : WeightOf(1);

    /// <summary>Whether any source has the word near a figure.</summary>
    public bool Knows(int word) => At(word) is not null;

    /// <summary>The source's figures that share a word with a figure.</summary>
    public List<FigureMention> Near(FigureMention own)
    {
        var near = new List<FigureMention>();
        _question++;
        foreach (int word in own.Words.Keys.OrderBy(word => At(word)?.Count ?? 0))
        {
            if (At(word) is not { } at || (at.Count > LongestPosting && near.Count > 0))
                continue;
            foreach (int i in at)
            {
                if (_askedLast[i] == _question)
                    continue;
                if (near.Count == MostCandidates)
                    return near;
                _askedLast[i] = _question;
                near.Add(_mentions[i]);
            }
        }

        return near;
    }

    /// <summary>Every figure of one source.</summary>
    public IEnumerable<FigureMention> In(TextDocument document) => _mentions.Where(mention => ReferenceEquals(mention.Figure.Document, document));

    /// <summary>The mention of a citation.</summary>
    public FigureMention? Of(FigureCitation citation) => _mentions.Find(mention => ReferenceEquals(mention.Figure, citation));

    private List<int>? At(int word) => word < _postings.Length ? _postings[word] : null;

    private double WeightOf(int count) => Math.Log(1 + ((_mentions.Count + 1.0) / count));
}
