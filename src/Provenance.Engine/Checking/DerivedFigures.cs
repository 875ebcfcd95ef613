using Provenance.Engine.Matching;
using Provenance.Engine.Mentions;
using Provenance.Engine.Values;

namespace Provenance.Engine.Checking;

/// <summary>
/// Works figures out of sourced ones that stand together: sum, difference, share, change, product, quotient, the year's amount of a monthly one, sum and mean of a column. What is found by trying many
/// combinations proves little; the search ends where so many were tried that one would be hit by chance.
/// </summary>
internal sealed class DerivedFigures
{
    private const int LeastOfColumn = 3;

    private static readonly (string Per, int Times)[] Years = [("/mo", 12), ("/{quarter}", 4), ("/wk", 52)];

    private readonly OperandGroups _groups;
    private readonly List<Mention> _rates = [];

    /// <param name="sources">The sources.</param>
    public DerivedFigures(IReadOnlyList<DocumentMentions> sources)
    {
        _groups = new OperandGroups(sources);
        foreach (Mention mention in sources.SelectMany(source => source.Mentions))
        {
            if (OperandGroups.IsOperand(mention) && TimesOf(mention) > 0)
                _rates.Add(mention);
        }
    }

    /// <summary>How a figure follows from sourced ones; null where it does not, or where that could be chance.</summary>
    /// <param name="own">A figure of a document that no source states.</param>
    /// <param name="beside">The figures of its sentence and of the one before that have a source.</param>
    /// <param name="stated">What the sources state of them.</param>
    /// <param name="isForeign">Whether its unit stands nowhere in the sources.</param>
    /// <param name="mostChance">How probable a hit by chance may become before the search ends.</param>
    public Derivation? Find(Mention own, IReadOnlyList<Mention> beside, IReadOnlyList<Mention> stated, bool isForeign, double mostChance)
    {
        if (!OperandGroups.IsOperand(own))
            return null;
        var trial = new DerivationTrial(own, isForeign, mostChance);
        return OfYear(trial, own)
            ?? trial.Pairs(beside)
            ?? First(stated, anchor => trial.With(anchor, _groups.BesideOf(anchor)))
            ?? First(stated, anchor => trial.Pairs(_groups.BesideOf(anchor)))
            ?? First(stated, anchor => trial.With(anchor, _groups.AroundOf(anchor)))
            ?? First(_groups.NamedCells(own), trial.Pairs)
            ?? First(_groups.NearTo(own), trial.Pairs)
            ?? First(stated, anchor => trial.With(anchor, _groups.ColumnOf(anchor)))
            ?? OfWhole(own, stated, isForeign, mostChance);
    }

    /// <summary>All of a sentence, a row or a column.</summary>
    private Derivation? OfWhole(Mention own, IReadOnlyList<Mention> stated, bool isForeign, double mostChance)
    {
        var trial = new DerivationTrial(own, isForeign, mostChance);
        return First(_groups.NearTo(own).Concat(stated.Select(_groups.BesideOf)), trial.Whole)
            ?? First(_groups.Columns.Where(column => column.Count >= LeastOfColumn).OrderByDescending(column => SharesHead(own, column[0])), trial.Whole);
    }

    private static Derivation? First<T>(IEnumerable<T> all, Func<T, Derivation?> find)
    {
        foreach (T one in all)
        {
            if (find(one) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>An amount that a source gives for a month, for a year.</summary>
    private Derivation? OfYear(DerivationTrial trial, Mention own) =>
        PerOf(own) is null or "/a" ? First(_rates.Where(rate => (rate.Value.Dimension == own.Value.Dimension || PairValues.IsBare(rate)) && PairWords.SharedBits(own, rate) > 0), rate => trial.Annual(rate, TimesOf(rate))) : null;

    private static int TimesOf(Mention mention)
    {
        string? per = PerOf(mention);
        return per is null ? 0 : Array.Find(Years, year => year.Per == per).Times;
    }

    private static string? PerOf(Mention mention) => mention.Value.Per ?? mention.Rate;

    private static bool SharesHead(Mention own, Mention cell) => Array.Exists(cell.Heads, head => own.Has(head, WordZone.Sentence));
}
