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

    private readonly List<FigureMention> _mentions = [];
    private readonly Dictionary<int, List<int>> _postings = [];

    public SourceFigures(FactSet facts)
    {
        Reader = new FigureMentions(new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (IGrouping<TextDocument, FigureCitation> figures in facts.Figures.GroupBy(figure => figure.Document))
            _mentions.AddRange(Reader.Read(figures.Key, [.. figures]));
        for (int i = 0; i < _mentions.Count; i++)
        {
            foreach (int word in _mentions[i].Words.Keys)
                Post(_postings, word, i);
        }
    }

    /// <summary>Reads mentions with the same numbers for stems.</summary>
    public FigureMentions Reader { get; }

    /// <summary>How much a word tells: the logarithm of how few of the figures it stands at.</summary>
    public double Weight(int word) => Math.Log(1 + ((_mentions.Count + 1.0) / (_postings.TryGetValue(word, out List<int>? at) ? at.Count : 1)));

    /// <summary>Whether any source has the word near a figure.</summary>
    public bool Knows(int word) => _postings.ContainsKey(word);

    /// <summary>The source's figures that share a word with a figure.</summary>
    public IEnumerable<FigureMention> Near(FigureMention own)
    {
        var found = new HashSet<int>();
        foreach (int word in own.Words.Keys.OrderBy(word => _postings.TryGetValue(word, out List<int>? at) ? at.Count : 0))
        {
            if (!_postings.TryGetValue(word, out List<int>? at) || (at.Count > LongestPosting && found.Count > 0))
                continue;
            foreach (int i in at)
            {
                if (found.Count < MostCandidates && found.Add(i))
                    yield return _mentions[i];
            }
        }
    }

    /// <summary>Every figure of one source.</summary>
    public IEnumerable<FigureMention> In(TextDocument document) => _mentions.Where(mention => ReferenceEquals(mention.Figure.Document, document));

    /// <summary>The mention of a citation.</summary>
    public FigureMention? Of(FigureCitation citation) => _mentions.Find(mention => ReferenceEquals(mention.Figure, citation));

    private static void Post<TKey>(Dictionary<TKey, List<int>> postings, TKey key, int value)
        where TKey : notnull
    {
        if (!postings.TryGetValue(key, out List<int>? list))
            postings.Add(key, list = []);
        list.Add(value);
    }
}
