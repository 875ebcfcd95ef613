using Provenance.Engine.Figures;
using Provenance.Engine.Mentions;
using Provenance.Engine.Text;
using Provenance.Engine.Values;

namespace Provenance.Engine.Matching;

/// <summary>Says of two figures what the model says, feature by feature.</summary>
internal sealed class PairExplainer
{
    private const double BitsOfUnit = 1.4426950408889634;

    private readonly MatchModel _model;
    private readonly HouseVocabulary _house;
    private readonly Dictionary<TextDocument, DocumentMentions> _mentions = [];
    private readonly Dictionary<FigureCitation, Mention> _mentionOf = [];
    private readonly Dictionary<(TextDocument, TextDocument), (PairTable Table, int[] Scores)> _tables = [];

    /// <param name="figures">All figures that are asked about.</param>
    /// <param name="model">The model.</param>
    /// <param name="house">The words that the house uses for one thing.</param>
    public PairExplainer(IReadOnlyList<FigureCitation> figures, MatchModel model, HouseVocabulary house)
    {
        _model = model;
        _house = house;
        foreach (IGrouping<TextDocument, FigureCitation> own in figures.GroupBy(figure => figure.Document))
        {
            var mentions = DocumentMentions.Of(own.Key, [.. own.OrderBy(figure => figure.Span.Start)], house);
            _mentions.Add(own.Key, mentions);
            foreach (Mention mention in mentions.Mentions)
                _mentionOf.Add(mention.Figure, mention);
        }
    }

    /// <summary>What the model says of two figures; null where they are not compared.</summary>
    public PairExplanation? Explain(FigureCitation first, FigureCitation second)
    {
        Mention a = _mentionOf[first], b = _mentionOf[second];
        bool isSwapped = PathOrder.Instance.Compare(first.Document.Path, second.Document.Path) > 0 || ReferenceEquals(first.Document, second.Document) && a.Index > b.Index;
        (Mention left, Mention right) = isSwapped ? (b, a) : (a, b);
        (PairTable table, int[] scores) = TableOf(left.Figure.Document, right.Figure.Document);
        int pair = table.Find(left.Index, right.Index);
        if (pair < 0)
            return null;
        bool fits = table.Fits(pair);
        int[] added = (fits ? _model.Same : _model.Differ).Contributions(table.RowOf(pair), PairFeatures.Count, out int prior);
        int least = fits ? _model.Points.Link : _model.Points.Alarm;
        return new PairExplanation(first, second, ReasonOf(table.FitOf(pair), scores[pair], least), Chance.Of(scores[pair]) / 1000.0, scores[pair] >= least, SharedOf(left, right))
        {
            Probability = Chance.Of(scores[pair]) / 1000.0,
            Prior = Bits(prior),
            Rivals = table.RivalsOf(pair),
            Bits = [.. Enumerable.Range(0, added.Length).Where(feature => added[feature] != 0)
                .OrderByDescending(feature => Math.Abs(added[feature])).ThenBy(feature => feature)
                .Select(feature => (FeatureNames.Of((PairFeature)feature), Bits(added[feature])))],
        };
    }

    private static double Bits(int steps) => Math.Round(steps * BitsOfUnit / Forest.Unit, 1);

    private static string ReasonOf(ValueFit fit, int score, int least)
    {
        string values = fit switch
        {
            ValueFit.Equal => "the same value",
            ValueFit.Overlap => "values of which one may be the other",
            ValueFit.Rounded => "one value rounded",
            _ => "values that exclude each other",
        };
        return score >= least ? $"{values}, told of one thing" : $"{values}, told of two things as far as can be told";
    }

    private string[] SharedOf(Mention left, Mention right)
    {
        HashSet<int> other = [.. right.Stems.Where((_, i) => right.Zones[i] < WordZone.Context)];
        var shared = new HashSet<int>(left.Stems.Where((stem, i) => left.Zones[i] < WordZone.Context && other.Contains(stem)));
        return MentionWords.Spell(left.Figure, shared, _house);
    }

    private (PairTable, int[]) TableOf(TextDocument left, TextDocument right)
    {
        if (_tables.TryGetValue((left, right), out (PairTable, int[]) known))
            return known;
        var table = new PairTable(_mentions[left], _mentions[right]);
        return _tables[(left, right)] = (table, DocumentMatcher.Scores(table, _model));
    }
}
