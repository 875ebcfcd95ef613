using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;

namespace Provenance.Engine.Checking.Derivations;

/// <summary>
/// Works figures out of sourced ones that stand together: sum, difference, share, change, product, quotient, the year's amount of a monthly one, sum and mean of a column. What is found by trying many
/// combinations proves little; the search ends where so many were tried that one would be hit by chance.
/// </summary>
internal sealed class DerivedFigures
{
    private static readonly (string Per, int Times)[] Periods = [("/mo", 12), ("/{quarter}", 4), ("/wk", 52)];

    private readonly OperandGroups _groups;
    private readonly ColumnSums _columns;
    private readonly Dictionary<int, NumberList> _rates = Periods.ToDictionary(period => period.Times, _ => new NumberList());

    /// <param name="sources">The sources.</param>
    public DerivedFigures(IReadOnlyList<DocumentMentions> sources)
    {
        _groups = new OperandGroups(sources);
        _columns = new ColumnSums(_groups.Columns);
        foreach (Mention mention in sources.SelectMany(source => source.Mentions))
        {
            if (OperandGroups.IsOperand(mention) && PerOf(mention) is { } per && Array.Find(Periods, period => period.Per == per).Times is > 0 and int times)
                _rates[times].Add(mention.Figure.Value.Number, mention);
        }

        foreach (NumberList list in _rates.Values)
            list.Sort();
    }

    /// <summary>How a figure follows from sourced ones; null where it does not, or where that could be chance.</summary>
    /// <param name="own">A figure of a document that no source states.</param>
    /// <param name="beside">The figures of its paragraph that have a source, the nearest first.</param>
    /// <param name="stated">What the sources state of them.</param>
    /// <param name="isForeign">Whether its unit stands nowhere in the sources.</param>
    /// <param name="mostChance">How probable a hit by chance may become before the search ends.</param>
    public Derivation? Find(Mention own, IReadOnlyList<Mention> beside, IReadOnlyList<Mention> stated, bool isForeign, double mostChance)
    {
        if (!OperandGroups.IsOperand(own))
            return null;
        return OfNear(new DerivationTrial(own, isForeign, mostChance), own, beside, stated)
            ?? OfFar(new DerivationTrial(own, isForeign, mostChance), own, beside, stated)
            ?? (isForeign ? null : OfYear(own, mostChance))
            ?? OfWhole(new DerivationTrial(own, isForeign, mostChance), own, stated)
            ?? _columns.Find(own, isForeign, mostChance);
    }

    /// <summary>Of what stands in its own sentence, and of what the sources state in the row or sentence of that.</summary>
    private Derivation? OfNear(DerivationTrial trial, Mention own, IReadOnlyList<Mention> beside, IReadOnlyList<Mention> stated)
    {
        Mention[] mates = [.. beside.Where(mention => mention.Sentence == own.Sentence)];
        return First(stated.Take(mates.Length), anchor => trial.With(anchor, _groups.BesideOf(anchor))) ?? trial.Pairs(mates) ?? First(_groups.NamedCells(own), trial.Pairs);
    }

    /// <summary>Of what stands further away: in its paragraph, and what the sources state around that.</summary>
    private Derivation? OfFar(DerivationTrial trial, Mention own, IReadOnlyList<Mention> beside, IReadOnlyList<Mention> stated) =>
        trial.Pairs(beside)
            ?? First(stated, anchor => trial.With(anchor, _groups.BesideOf(anchor)))
            ?? First(stated, anchor => trial.Pairs(_groups.BesideOf(anchor)))
            ?? First(stated, anchor => trial.With(anchor, _groups.AroundOf(anchor)))
            ?? First(_groups.NearTo(own), trial.Pairs)
            ?? First(stated, anchor => trial.With(anchor, _groups.ColumnOf(anchor)));

    /// <summary>An amount that a source gives for a month, a quarter or a week, for a year.</summary>
    private Derivation? OfYear(Mention own, double mostChance)
    {
        if (PerOf(own) is not (null or "/a"))
            return null;
        ToleratedValue tolerated = ToleratedValue.OfWritten(own, isRounded: true);
        foreach ((_, int times) in Periods)
        {
            double size = Math.Abs(tolerated.Number) / times;
            bool isSure = tolerated.Chance * _rates[times].Count(size / 2, size * 2) <= mostChance;
            Mention? rate = _rates[times].Between(tolerated.Low / times, tolerated.High / times).FirstOrDefault(rate =>
                (rate.Value.Dimension == own.Value.Dimension || PairValues.IsBare(rate) || PairValues.IsBare(own) && own.Value.Digits >= DerivationTrial.LeastDigits) && (isSure && !PairValues.IsBare(rate) || PairWords.SharedBits(own, rate) > 0));
            if (rate is not null)
                return new Derivation(DerivationKind.Annual, [rate]) { Times = times };
        }

        return null;
    }

    /// <summary>All of a sentence or of a row.</summary>
    private Derivation? OfWhole(DerivationTrial trial, Mention own, IReadOnlyList<Mention> stated) => First(_groups.NearTo(own).Concat(stated.Select(_groups.BesideOf)), trial.Whole);

    private static Derivation? First<T>(IEnumerable<T> all, Func<T, Derivation?> find)
    {
        foreach (T one in all)
        {
            if (find(one) is { } found)
                return found;
        }

        return null;
    }

    private static string? PerOf(Mention mention) => mention.Value.Per ?? mention.Rate;
}
