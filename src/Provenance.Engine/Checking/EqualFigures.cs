using Provenance.Engine.Checking.Derivations;
using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Text;
using Provenance.Engine.Values;

namespace Provenance.Engine.Checking;

/// <summary>
/// The sources' figures by value. A figure that equals one of them is not without a source, whatever stands around both: where some word does, or where its number is such that it would hardly be
/// found among so many by chance.
/// </summary>
internal sealed class EqualFigures
{
    /// <summary>How many of the sources' figures may be expected to have a value by chance, where no word speaks for one.</summary>
    private const double MostExpected = 0.25;

    /// <summary>How many figures of one value are looked at.</summary>
    private const int MostLookedAt = 200;

    /// <summary>How many digits a number has that is found in another unit's thousandths.</summary>
    private const int LeastDigits = 3;

    /// <summary>What is counted less often than that is counted everywhere.</summary>
    private const double Many = 100;

    private const int Bare = 0;

    /// <summary>"Between 2 and 8 degrees": of which scale goes without saying.</summary>
    private const string Degree = "deg";

    private readonly Dictionary<int, NumberList> _byDimension = [];
    private readonly Dictionary<int, HashSet<string>> _units = [];
    private readonly NumberList _written = new();
    private readonly SourceDates _dates = new();

    /// <param name="sources">The sources.</param>
    public EqualFigures(IEnumerable<DocumentMentions> sources)
    {
        foreach (DocumentMentions source in sources)
        {
            _dates.AddYears(source.Document);
            foreach (Mention mention in source.Mentions)
                Add(mention);
        }

        _written.Sort();
        foreach (NumberList list in _byDimension.Values)
            list.Sort();
    }

    /// <summary>Whether the sources have figures of what a figure is of, and none in its unit: dollars where all is told in pounds.</summary>
    public bool IsOfForeignUnit(Mention own) => own.Value.PlainUnit is { } unit && _units.TryGetValue(own.Value.DimensionKey, out HashSet<string>? units) && !units.Contains(unit);

    /// <summary>Whether the sources name a date or a year.</summary>
    public bool Name(Mention own) =>
        own.Figure.Kind == FigureKind.Range ? own.Figure.Low.Iso is { } low && own.Figure.High.Iso is { } high && _dates.Name(low) && _dates.Name(high) : own.Value.Iso is { } iso && _dates.Name(iso);

    /// <summary>The source's figure that a figure equals, that with the most words in common; null where there is none, or where it is likely to be chance.</summary>
    /// <param name="own">A figure of a document.</param>
    /// <param name="isSource">Whether a document may be asked.</param>
    public Mention? Find(Mention own, Func<TextDocument, bool> isSource)
    {
        if (own.Value.IsRange)
            return FindRange(own, isSource);
        if (!own.Value.IsNumber || !own.Figure.Value.IsNumber)
            return null;
        ToleratedValue value = ToleratedValue.Of(own, isRounded: false), written = ToleratedValue.OfWritten(own, isRounded: false);
        double expected = 0;
        Mention? best = null;
        int most = -1;
        foreach ((NumberList list, ToleratedValue tolerated, double scale) in Lists(own, value, written))
        {
            double size = Math.Abs(tolerated.Number) / scale;
            expected += tolerated.Chance * (list.Count(size / 2, size * 2) + list.Count(-size * 2, -size / 2));
            foreach (Mention source in list.Between(tolerated.Low / scale, tolerated.High / scale).Concat(list.Between(-tolerated.High / scale, -tolerated.Low / scale)).Take(MostLookedAt))
            {
                if (!isSource(source.Figure.Document) || !IsOfUnit(own, source, isWritten: ReferenceEquals(list, _written)) || CountsOther(own, source) || CountsAnother(own, source) || PairValues.GoOtherWays(own, source))
                    continue;
                int shared = PairWords.SharedBits(own, source);
                if (shared > most)
                    (best, most) = (source, shared);
            }
        }

        return most > 0 || expected <= MostExpected ? best : null;
    }

    /// <summary>A source's figure of the same dimension and value, with the most words in common, however likely it is to be chance; null for none.</summary>
    /// <param name="own">A figure of a document.</param>
    /// <param name="isSource">Whether a document may be asked.</param>
    public Mention? FindMeasured(Mention own, Func<TextDocument, bool> isSource)
    {
        if (!own.Value.IsNumber || own.Value.IsRange || !_byDimension.TryGetValue(own.Value.DimensionKey, out NumberList? list))
            return null;
        ToleratedValue value = ToleratedValue.Of(own, isRounded: false);
        return list.Between(value.Low, value.High).Take(MostLookedAt).Where(source => isSource(source.Figure.Document) && IsOfUnit(own, source, isWritten: false)).OrderByDescending(source => PairWords.SharedBits(own, source)).FirstOrDefault();
    }

    /// <summary>Where a number may stand: among those of its dimension, in cells whose unit nobody says, in ones, thousands or millions; a number without a unit may have any.</summary>
    private IEnumerable<(NumberList List, ToleratedValue Value, double Scale)> Lists(Mention own, ToleratedValue value, ToleratedValue written)
    {
        if (_byDimension.TryGetValue(own.Value.DimensionKey, out NumberList? list))
            yield return (list, value, 1);
        yield return (_written, written, 1);
        if (!PairValues.IsBare(own) && !IsOfForeignUnit(own) && own.Value.Dimension is not ("count" or "multiple") && _byDimension.TryGetValue(Bare, out NumberList? bare))
        {
            foreach (double scale in ValueComparer.BareScales)
                yield return (bare, written, scale);
            // 1.93 GWh in a column of MWh.
            if (own.Value.Digits >= LeastDigits)
                yield return (bare, written, 1e-3);
        }
    }

    /// <summary>Whether both are of one unit, or one of them without: "62 m³ an hour" is a cell of m³/h. What is converted is compared by dimension.</summary>
    private static bool IsOfUnit(Mention own, Mention source, bool isWritten)
    {
        if (source.Value.DimensionKey == own.Value.DimensionKey)
            return !isWritten && !ValueComparer.IsOtherUnit(own.Value, source.Value);
        return !isWritten || PairValues.IsBare(own) || own.Value.Dimension == "temperature" && source.Value.PlainUnit == Degree || own.Value.PlainUnit is { } unit && Plain(unit) == Plain(source.Value.PlainUnit) && (own.Value.Unit!.IndexOf('/') < 0 || source.Value.Unit!.IndexOf('/') < 0);
    }

    /// <summary>"Three hours" are no three of the places of a car park: what a sentence counts is not what is measured, and counts in no thousands.</summary>
    public static bool CountsOther(Mention own, Mention source) =>
        PairValues.IsBare(source) && (source.Noun != 0 || !CharClasses.IsDigit(source.Figure.Document.Text[source.Figure.Span.Start])) && !source.IsCell && !source.Value.IsRange && source.Figure.Value.Granularity >= 0 && OperandGroups.IsProse(source) && own.Value.Dimension is not ("count" or "multiple" or "money" or "ratio") && !PairValues.IsBare(own);

    /// <summary>"One neighbour" is no one lorry: both say what they count, no word for the one is used for the other, and so small a number is found everywhere.</summary>
    public static bool CountsAnother(Mention own, Mention source)
    {
        if (Math.Abs(own.Value.Number) >= Many || own.Noun == 0 || source.Noun == 0 || own.Noun == source.Noun || source.Has(own.Noun, WordZone.Sentence) || own.Has(source.Noun, WordZone.Sentence))
            return false;
        foreach ((int stem, WordRelation relation) in RelatedWords.Of(own.Noun))
        {
            if (stem == source.Noun && relation != WordRelation.Sister)
                return false;
        }

        return true;
    }

    private static string? Plain(string? unit) => unit?.IndexOf('/') is > 0 and int per ? unit.Substring(0, per) : unit;

    /// <summary>Both ends of a range may stand in two places.</summary>
    private Mention? FindRange(Mention own, Func<TextDocument, bool> isSource)
    {
        if (!_byDimension.TryGetValue(own.Value.DimensionKey, out NumberList? list))
            return null;
        Mention? low = Ends(own.Value.Low).FirstOrDefault(), high = Ends(own.Value.High).FirstOrDefault();
        return low is null || high is null ? null : low;

        IEnumerable<Mention> Ends(double end) => list.Between(end - own.Value.Radius, end + own.Value.Radius).Take(MostLookedAt).Where(source => isSource(source.Figure.Document)).OrderByDescending(source => PairWords.SharedBits(own, source));
    }

    private void Add(Mention mention)
    {
        _dates.Add(mention);
        if (mention.Value.PlainUnit is { } unit)
        {
            if (!_units.TryGetValue(mention.Value.DimensionKey, out HashSet<string>? units))
                _units.Add(mention.Value.DimensionKey, units = new HashSet<string>(StringComparer.Ordinal));
            units.Add(unit);
        }

        if (!mention.Value.IsNumber || mention.Figure.Kind is FigureKind.Ordinal or FigureKind.Magnitude)
            return;
        if (mention.Value.IsRange)
        {
            foreach ((double number, double written) in ((double, double)[])[(mention.Value.Low, mention.Figure.Low.Number), (mention.Value.High, mention.Figure.High.Number)])
                Add(mention, number, written);
            return;
        }

        Add(mention, mention.Value.Number, mention.Figure.Value.Number);
        // "22 of the 32": the whole is a figure too.
        if (mention.Figure.Of is { IsNumber: true } whole)
            ListOf(mention.Value.DimensionKey).Add(whole.Number, mention);
    }

    private void Add(Mention mention, double number, double written)
    {
        ListOf(mention.Value.DimensionKey).Add(number, mention);
        _written.Add(written, mention);
        if (PairValues.IsBare(mention))
            ListOf(Bare).Add(written, mention);
    }

    private NumberList ListOf(int dimension)
    {
        if (!_byDimension.TryGetValue(dimension, out NumberList? list))
            _byDimension.Add(dimension, list = new NumberList());
        return list;
    }
}
