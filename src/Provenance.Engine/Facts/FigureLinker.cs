using Provenance.Engine.Figures;
using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Text;
using Provenance.Engine.Values;

namespace Provenance.Engine.Facts;

/// <summary>
/// Groups the figures that state the same thing: documents are compared two by two (<see cref="DocumentMatcher"/>), and what is found makes groups
/// (<see cref="FigureGrouping"/>). What was found between two documents that have not changed is taken from an earlier run: it is what would be found again.
/// </summary>
internal sealed class FigureLinker
{
    /// <summary>From so many pairs of documents on they are compared on several cores.</summary>
    private const int ManyPairs = 32;

    private readonly FigureSet _figures;
    private readonly MatchModel _model;
    private readonly RememberedFigures? _remembered;
    private readonly DocumentMentions?[] _mentions;
    private readonly DocumentMentions?[] _timeless;
    private readonly Dictionary<long, MatchedPair[]> _matched = [];

    /// <summary>The pairs of documents that hold one after the other.</summary>
    private readonly HashSet<long> _steps = [];

    private FigureLinker(FigureSet figures, RememberedFigures? remembered, MatchModel model)
    {
        _figures = figures;
        _model = model;
        _remembered = remembered;
        _mentions = new DocumentMentions?[figures.Documents];
        _timeless = new DocumentMentions?[figures.Documents];
    }

    /// <summary>Groups figures; every figure is in exactly one group.</summary>
    /// <param name="figures">All figures, by path and position.</param>
    /// <param name="earlier">What is known of an earlier run, or null.</param>
    /// <param name="remembers">Whether what is known of this one is wanted.</param>
    /// <param name="model">What was learned of pairs; null for the model that is shipped.</param>
    public static FigureLinking Link(FigureSet figures, FigureMemory? earlier, bool remembers, MatchModel? model = null)
    {
        RememberedFigures? remembered = earlier == null ? null : RememberedFigures.Find(figures, earlier);
        return new FigureLinker(figures, remembered, model ?? MatchModel.Shipped).Link(remembers);
    }

    private FigureLinking Link(bool remembers)
    {
        var stems = new int[_figures.Documents][];
        for (int i = 0; i < stems.Length; i++)
            stems[i] = _remembered?.DocumentOf(i) is >= 0 and int known ? _remembered.Memory.Stems[known] : [.. MentionsOf(i).Stems.OrderBy(stem => stem)];
        var links = new LinkSet();
        var doubtful = new LinkSet();
        (int Left, int Right)[] compared = [.. DocumentPartners.Find(stems), .. Enumerable.Range(0, stems.Length).Select(i => (i, i))];
        FindSteps(compared);
        MatchedPair[][] matched = Match(compared);
        for (int i = 0; i < compared.Length; i++)
            Add(compared[i].Left, compared[i].Right, matched[i], links, doubtful);

        var grouping = new FigureGrouping(_figures);
        Cluster[] clusterOf = grouping.Alone();
        grouping.Join(clusterOf, links);
        List<CitationLink> possible = Agree(clusterOf, links, doubtful);
        List<FigureGroup> groups = grouping.WithContradictions(clusterOf, links.Differ);
        if (links.Steps.Count > 0)
            groups = new SeriesGrouping(_figures).Join(groups, links.Steps);
        _remembered?.Recognize(groups);
        return new FigureLinking(groups, possible, remembers ? Remember(stems) : null);
    }

    /// <summary>What is found between the documents of each pair. No pair needs another's, so many are compared on all cores; the order stays.</summary>
    private MatchedPair[][] Match((int Left, int Right)[] compared)
    {
        var matched = new MatchedPair[compared.Length][];
        var open = new List<int>();
        for (int i = 0; i < compared.Length; i++)
        {
            (int left, int right) = compared[i];
            if ((_remembered?.Find(left, right) ?? (IsCopy(left, right) ? OfCopy(left) : null)) is { } known)
            {
                matched[i] = known;
                continue;
            }

            // Read here: what is compared below is only looked at.
            MentionsOf(left);
            MentionsOf(right);
            if (AreDated(left, right))
            {
                TimelessOf(left);
                TimelessOf(right);
            }

            open.Add(i);
        }

        void MatchOne(int at)
        {
            (int left, int right) = compared[open[at]];
            List<MatchedPair> found = AreSteps(left, right)
                ? EditionMatcher.Match(_timeless[left]!, _timeless[right]!, _model)
                : DocumentMatcher.Match(_mentions[left]!, _mentions[right]!, _model);
            // What one tells of another year than both documents are of contradicts nothing in them.
            if (AreDated(left, right))
                found.RemoveAll(pair => !pair.Fits && EditionMatcher.AreOfOtherTimes(_timeless[left]!, _timeless[right]!, pair));
            matched[open[at]] = [.. found];
        }

        if (open.Count >= ManyPairs)
        {
            Parallel.For(0, open.Count, MatchOne);
            return matched;
        }

        for (int at = 0; at < open.Count; at++)
            MatchOne(at);
        return matched;
    }

    private void Add(int left, int right, MatchedPair[] pairs, LinkSet links, LinkSet doubtful)
    {
        _matched.Add(FigureMemory.Key(left, right), pairs);
        bool areSteps = AreSteps(left, right);
        foreach (MatchedPair pair in pairs)
        {
            int first = _figures.Start(left) + pair.Left, second = _figures.Start(right) + pair.Right;
            if (areSteps && pair.Score >= _model.Points.Link)
            {
                links.Steps.Add(Math.Min(first, second), Math.Max(first, second), pair.Score);
                continue;
            }

            // Of two periods no third document makes a contradiction.
            if (areSteps)
            {
                doubtful.Steps.Add(Math.Min(first, second), Math.Max(first, second), pair.Score);
                continue;
            }

            LinkSet of = pair.Score < (pair.Fits ? _model.Points.Link : _model.Points.Alarm) ? doubtful : links;
            (pair.Fit == Values.ValueFit.Equal ? of.Equal : pair.Fits ? of.Overlap : of.Differ).Add(Math.Min(first, second), Math.Max(first, second), pair.Score);
        }
    }

    private bool IsCopy(int left, int right) => left != right && DocumentOf(left).Text == DocumentOf(right).Text;

    /// <summary>A copy of a document states figure by figure what the document states.</summary>
    private MatchedPair[] OfCopy(int document) =>
        [.. Enumerable.Range(0, _figures.Start(document + 1) - _figures.Start(document))
            .Select(figure => new MatchedPair(figure, figure, ValueFit.Equal, DocumentMatcher.Sure))];

    /// <summary>Adds the contradictions that several documents make sure together; what is left is possible.</summary>
    private List<CitationLink> Agree(Cluster[] clusterOf, LinkSet links, LinkSet doubtful)
    {
        var made = new HashSet<long>();
        foreach (CitationLink link in new Consent(_figures).Find(doubtful.Differ.All(), clusterOf, _model.Points.Alarm))
        {
            links.Differ.Add(link.Left, link.Right, link.Evidence);
            made.Add(KeyOf(link));
        }

        return [.. doubtful.Steps.All(), .. doubtful.Equal.All(), .. doubtful.Overlap.All(), .. doubtful.Differ.All().Where(link => !made.Contains(KeyOf(link)))];
    }

    private static long KeyOf(CitationLink link) => ((long)link.Left << 32) + link.Right;

    private DocumentMentions MentionsOf(int document)
    {
        if (_mentions[document] is { } known)
            return known;
        int first = _figures.Start(document), end = _figures.Start(document + 1);
        var own = new FigureCitation[end - first];
        for (int i = first; i < end; i++)
            own[i - first] = _figures.Figures[i];
        return _mentions[document] = DocumentMentions.Of(own[0].Document, own, _figures.House);
    }

    private void FindSteps((int Left, int Right)[] compared)
    {
        if (_figures.Periods.IsEmpty)
            return;
        foreach ((int left, int right) in compared)
        {
            if (_figures.Periods.AreSteps(DocumentOf(left), DocumentOf(right)))
                _steps.Add(FigureMemory.Key(left, right));
        }
    }

    /// <summary>Whether two documents both say when they hold, or one takes the place of the other.</summary>
    private bool AreDated(int left, int right) =>
        left != right && !_figures.Periods.IsEmpty && (AreSteps(left, right) || _figures.Periods.Of(DocumentOf(left)) is not null && _figures.Periods.Of(DocumentOf(right)) is not null);

    private bool AreSteps(int left, int right) => _steps.Contains(FigureMemory.Key(left, right));

    /// <summary>The mentions without the document's own period in them.</summary>
    private void TimelessOf(int document) =>
        _timeless[document] ??= _mentions[document]!.Without(year => _figures.Periods.IsOwnYear(DocumentOf(document), year), day => _figures.Periods.IsOwnDay(DocumentOf(document), day));

    private FigureMemory Remember(int[][] stems) => new()
    {
        Paths = [.. Documents().Select(document => document.Path)],
        Hashes = [.. Documents().Select(document => FigureMemory.HashOf(document, _figures.Periods))],
        Starts = [.. Enumerable.Range(0, _figures.Documents + 1).Select(_figures.Start)],
        Stems = stems,
        Matched = _matched,
    };

    private TextDocument DocumentOf(int document) => _figures.Figures[_figures.Start(document)].Document;

    private IEnumerable<TextDocument> Documents() => Enumerable.Range(0, _figures.Documents).Select(DocumentOf);
}
