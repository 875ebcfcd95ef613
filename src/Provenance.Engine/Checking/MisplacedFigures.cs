using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Values;

namespace Provenance.Engine.Checking;

/// <summary>
/// Tells which figures of a document have the value of a source's figure and were meant to be another: no word speaks for the one of their value, the rest of the paragraph rests on another place of the sources
/// (or the document tells that value of what it is of already), and at that place stands a figure of their kind that the document does not tell. "Of 212 berths 41 are empty", where the source has 53 of 212 empty
/// and 41 votes elsewhere.
/// </summary>
internal sealed class MisplacedFigures
{
    /// <summary>How many figures on either side, in the paragraph, say where it rests.</summary>
    private const int Reach = 8;

    /// <summary>One figure beside it says nothing of the place.</summary>
    private const int LeastMates = 2;

    /// <summary>How far from another figure of a source one stands beside it: in sentences, and in rows of a table.</summary>
    private const int SentencesApart = 2, RowsApart = 10, FiguresApart = 20;

    /// <summary>Words of fewer bits in common are chance.</summary>
    private const int MostBits = 15;

    /// <summary>One is taken for another of its size: the next row's, the next year's.</summary>
    private const int MostTimes = 5;

    /// <summary>What a figure beside it counts for as against words, and how many do.</summary>
    private const int BitsOfMate = 16, MostMates = 3;

    private readonly IReadOnlyList<Mention> _draft;
    private readonly IReadOnlyList<Mention?> _stated;
    private readonly SourceFigures _sources;
    private readonly Dictionary<(string, int), int> _told = [];

    /// <param name="draft">The document's figures, by position.</param>
    /// <param name="stated">What the sources state of each.</param>
    /// <param name="sources">The figures of the sources.</param>
    public MisplacedFigures(IReadOnlyList<Mention> draft, IReadOnlyList<Mention?> stated, SourceFigures sources)
    {
        (_draft, _stated, _sources) = (draft, stated, sources);
        foreach (Mention source in stated.OfType<Mention>())
            _told[KeyOf(source)] = Told(source) + 1;
    }

    /// <summary>The source's figure that was meant in place of the one of its value; null where nothing tells.</summary>
    /// <param name="own">A figure for which only its value speaks.</param>
    /// <param name="isOfParagraph">Whether another figure stands in its paragraph.</param>
    public Mention? MeantBy(Mention own, Func<Mention, bool> isOfParagraph)
    {
        List<Mention> mates = [.. MatesOf(own, isOfParagraph)];
        if (mates.Count < LeastMates)
            return null;
        Mention stated = _stated[own.Index]!;
        var (fitting, other) = (new Place(stated, SharedBits(own, stated), Beside(stated, mates)), default(Place));
        foreach (Mention source in mates.SelectMany(mate => _sources.Around(mate, FiguresApart).Where(source => IsBeside(source, mate))).Distinct())
        {
            bool isEqual = HasValueOf(own, source);
            if (!isEqual && (!IsOfKind(own, source) || Told(source) > 0))
                continue;
            var place = new Place(source, SharedBits(own, source), Beside(source, mates));
            if (isEqual)
                fitting = place.Weight > fitting.Weight ? place : fitting;
            else if (other.Figure is null || place.Weight > other.Weight)
                other = place;
        }

        if (other.Figure is null)
            return null;
        bool isApart = fitting.Mates == 0 && fitting.Bits <= MostBits;
        bool isTold = Told(fitting.Figure) > (KeyOf(fitting.Figure) == KeyOf(stated) ? 1 : 0) && other.Mates >= fitting.Mates && other.Bits >= fitting.Bits;
        return isApart || isTold ? other.Figure : null;
    }

    /// <summary>The sources' figures that the figures around it rest on.</summary>
    private IEnumerable<Mention> MatesOf(Mention own, Func<Mention, bool> isOfParagraph)
    {
        for (int i = Math.Max(0, own.Index - Reach); i <= Math.Min(_draft.Count - 1, own.Index + Reach); i++)
        {
            if (i != own.Index && _stated[i] is { } source && isOfParagraph(_draft[i]))
                yield return source;
        }
    }

    private static int Beside(Mention source, List<Mention> mates) => mates.Count(mate => mate.Figure != source.Figure && IsBeside(source, mate));

    private static bool IsBeside(Mention source, Mention mate) =>
        ReferenceEquals(source.Figure.Document, mate.Figure.Document) && Math.Abs(source.Sentence - mate.Sentence) <= (source.IsCell && mate.IsCell ? RowsApart : SentencesApart);

    private static bool HasValueOf(Mention own, Mention source) =>
        own.Figure.Value.IsNumber && source.Figure.Value.IsNumber && own.Figure.Value.Number.Equals(source.Figure.Value.Number)
        && (own.Value.DimensionKey == source.Value.DimensionKey || PairValues.IsBare(own) || PairValues.IsBare(source));

    /// <summary>Whether it is a number of the same kind, unit and size, and another.</summary>
    private static bool IsOfKind(Mention own, Mention source) =>
        own.Value.DimensionKey == source.Value.DimensionKey && own.Value.IsNumber && source.Value.IsNumber && IsOfSize(own.Value.Number, source.Value.Number)
        && !ValueComparer.IsOtherUnit(own.Value, source.Value) && PairValues.FitOf(own, source) == ValueFit.Differ;

    private static bool IsOfSize(double own, double other) => Math.Abs(other) <= MostTimes * Math.Abs(own) && Math.Abs(own) <= MostTimes * Math.Abs(other);

    /// <summary>The bits of the words that both sentences have, a related one counting half.</summary>
    private static int SharedBits(Mention own, Mention source)
    {
        int related = 0;
        for (int i = 0; i < own.Stems.Length; i++)
        {
            if (own.Zones[i] != WordZone.Context && !source.Has(own.Stems[i], WordZone.Sentence) && HasRelated(source, own.Stems[i]))
                related += own.Bits[i] / 2;
        }

        return PairWords.SharedBits(own, source) + related;
    }

    private static bool HasRelated(Mention source, int stem)
    {
        foreach ((int related, WordRelation relation) in RelatedWords.Of(stem))
        {
            if (relation > WordRelation.Sister && source.Has(related, WordZone.Sentence))
                return true;
        }

        return false;
    }

    private int Told(Mention source) => _told.TryGetValue(KeyOf(source), out int told) ? told : 0;

    private static (string, int) KeyOf(Mention source) => (source.Figure.Exact, source.Value.DimensionKey);

    /// <summary>A source's figure, the bits of the words that speak for it, and how many of the paragraph's figures stand beside it.</summary>
    private readonly record struct Place(Mention Figure, int Bits, int Mates)
    {
        public int Weight => Bits + (BitsOfMate * Math.Min(MostMates, Mates));
    }
}
