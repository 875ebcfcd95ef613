using Provenance.Engine.Figures;
using Provenance.Engine.Linking;
using Provenance.Engine.Text;

using Provenance.Engine.Wording;
namespace Provenance.Engine.Checking;

/// <summary>The figures of all sources, found by the words around them. A rare word tells more than a frequent one.</summary>
internal sealed class SourceFigures
{
    /// <summary>A word that stands at more figures than this brings no candidate by itself; the rarer ones do.</summary>
    private const int LongestPosting = 3000;
    private const int MostCandidates = 400;

    /// <summary>A look into a figure's words takes as long as this many steps along a list.</summary>
    private const int LookupCost = 8;

    private readonly List<FigureMention> _mentions;

    // By the number of the word; what only documents have is numbered behind.
    private readonly List<(int Mention, float Weight)>?[] _postings;
    private readonly double[] _weights;
    private readonly WordNumbers _stems;
    private readonly HashSet<string> _paths;
    private readonly Dictionary<TextDocument, SourceFigureList> _bySource;
    private readonly Dictionary<FigureCitation, FigureMention> _byCitation;

    // By the number of the mention: the last question that it was an answer to, and the weight of the words that it shares with it.
    private readonly int[] _askedLast;
    private readonly double[] _shared;
    private int _question;

    public SourceFigures(FactSet facts)
    {
        var stems = new WordNumbers();
        var reader = new FigureMentions(stems);
        _mentions = [.. facts.Figures.GroupBy(figure => figure.Document).SelectMany(figures => reader.Read(figures.Key, [.. figures]))];
        _postings = new List<(int, float)>?[stems.Count];
        for (int i = 0; i < _mentions.Count; i++)
        {
            foreach (KeyValuePair<int, float> word in _mentions[i].Words)
                (_postings[word.Key] ??= []).Add((i, word.Value));
        }

        _paths = [.. _mentions.Select(mention => mention.Figure.Document.Path)];
        _bySource = _mentions.GroupBy(mention => mention.Figure.Document).ToDictionary(mentions => mentions.Key, mentions => new SourceFigureList([.. mentions]));
        _byCitation = _mentions.ToDictionary(mention => mention.Figure);
        _weights = [.. _postings.Select(at => WeightOf(at?.Count ?? 1))];
        _askedLast = new int[_mentions.Count];
        _shared = new double[_mentions.Count];
        _stems = stems.ForDocuments();
        Reader = new FigureMentions(_stems);
    }

    private SourceFigures(SourceFigures other)
    {
        (_mentions, _postings, _weights, _paths) = (other._mentions, other._postings, other._weights, other._paths);
        (_bySource, _byCitation) = (other._bySource, other._byCitation);
        _askedLast = new int[_mentions.Count];
        _shared = new double[_mentions.Count];
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

    /// <summary>The source's figures that share a word with a figure, and the weight of all the words they share.</summary>
    public List<(FigureMention Source, double Shared)> Near(FigureMention own)
    {
        var near = new List<int>();
        _question++;
        foreach (KeyValuePair<int, float> word in own.Words.OrderBy(word => At(word.Key)?.Count ?? 0))
        {
            if (At(word.Key) is not { } at)
                continue;
            double weight = Weight(word.Key) * word.Value;
            if (near.Count == MostCandidates || (at.Count > LongestPosting && near.Count > 0))
                AddShared(near, word.Key, at, weight);
            else
                AddCandidates(near, at, weight);
        }

        return near.ConvertAll(i => (_mentions[i], _shared[i]));
    }

    /// <summary>How much the words tell that two figures share.</summary>
    public double Shared(FigureMention own, FigureMention source)
    {
        double sum = 0;
        foreach (KeyValuePair<int, float> word in own.Words)
        {
            if (source.Words.TryGetValue(word.Key, out float weight))
                sum += Weight(word.Key) * word.Value * weight;
        }

        return sum;
    }

    private void AddCandidates(List<int> near, List<(int Mention, float Weight)> at, double weight)
    {
        foreach ((int mention, float held) in at)
        {
            if (_askedLast[mention] == _question)
            {
                _shared[mention] += weight * held;
            }
            else if (near.Count < MostCandidates)
            {
                near.Add(mention);
                _askedLast[mention] = _question;
                _shared[mention] = weight * held;
            }
        }
    }

    /// <summary>Of a word that brings no further candidate: by its figures, or by the candidates, whichever are fewer.</summary>
    private void AddShared(List<int> near, int word, List<(int Mention, float Weight)> at, double weight)
    {
        if (at.Count <= near.Count * LookupCost)
        {
            foreach ((int mention, float held) in at)
            {
                if (_askedLast[mention] == _question)
                    _shared[mention] += weight * held;
            }

            return;
        }

        foreach (int mention in near)
        {
            if (_mentions[mention].Words.TryGetValue(word, out float held))
                _shared[mention] += weight * held;
        }
    }

    /// <summary>Whether a figure of a source at this path is among them.</summary>
    public bool Hold(string path) => _paths.Contains(path);

    /// <summary>The figures of one source that a figure is held against which is bound to it: of a long one, those near by value or by words.</summary>
    public IReadOnlyCollection<FigureMention> In(TextDocument document, FigureMention own)
    {
        if (!_bySource.TryGetValue(document, out SourceFigureList? list))
            return [];
        IReadOnlyCollection<FigureMention> near = list.Near(own);
        return list.IsShort ? near : [.. near.Concat(Near(own).Select(found => found.Source).Where(source => ReferenceEquals(source.Figure.Document, document))).Distinct()];
    }

    /// <summary>The mention of a citation.</summary>
    public FigureMention? Of(FigureCitation citation) => _byCitation.TryGetValue(citation, out FigureMention? mention) ? mention : null;

    private List<(int Mention, float Weight)>? At(int word) => word < _postings.Length ? _postings[word] : null;

    private double WeightOf(int count) => Math.Log(1 + ((_mentions.Count + 1.0) / count));
}
