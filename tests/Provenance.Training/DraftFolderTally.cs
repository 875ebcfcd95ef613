using Provenance.Engine.Checking;

namespace Provenance.Training;

/// <summary>What checking drafts that rest on their sources found.</summary>
internal sealed class DraftFolderTally
{
    private readonly SortedDictionary<string, (int Warned, int All)> _sorts = new(StringComparer.Ordinal);

    /// <summary>Figures of the drafts.</summary>
    public int Figures { get; set; }

    /// <summary>Warnings on drafts as they stand.</summary>
    public int Wrong { get; set; }

    /// <summary>Figures of drafts as they stand that are said to have no source.</summary>
    public int WithoutSource { get; set; }

    /// <summary>Warnings on texts about other things.</summary>
    public int Unrelated { get; set; }

    /// <summary>Figures that were altered, each in one way.</summary>
    public int Each { get; private set; }

    /// <summary>Of those, the ones that are warned.</summary>
    public int EachWarned { get; private set; }

    /// <summary>Alterations, each figure in every way.</summary>
    public int All { get; private set; }

    /// <summary>Of those, the ones that are said to contradict a source.</summary>
    public int Contradicted { get; private set; }

    /// <summary>The ones that are warned to have no source.</summary>
    public int Unsourced { get; private set; }

    /// <summary>The ones of which an information tells.</summary>
    public int Information { get; private set; }

    /// <summary>The ones that are warned.</summary>
    public int Warned => Contradicted + Unsourced;

    public void Add(string sort, DraftSlip slip, bool isTheOne)
    {
        (int warned, int all) = _sorts.GetValueOrDefault(sort);
        _sorts[sort] = (warned + (slip.IsWarning ? 1 : 0), all + 1);
        All++;
        Contradicted += slip.IsWarning && slip.Rule == CheckRules.FigureContradicts ? 1 : 0;
        Unsourced += slip.IsWarning && slip.Rule != CheckRules.FigureContradicts ? 1 : 0;
        Information += slip.Rule is not null && !slip.IsWarning ? 1 : 0;
        Each += isTheOne ? 1 : 0;
        EachWarned += isTheOne && slip.IsWarning ? 1 : 0;
    }

    public void Add(DraftFolderTally other)
    {
        foreach ((string sort, (int warned, int all)) in other._sorts)
            _sorts[sort] = (_sorts.GetValueOrDefault(sort).Warned + warned, _sorts.GetValueOrDefault(sort).All + all);
        Figures += other.Figures;
        Wrong += other.Wrong;
        WithoutSource += other.WithoutSource;
        Unrelated += other.Unrelated;
        Each += other.Each;
        EachWarned += other.EachWarned;
        All += other.All;
        Contradicted += other.Contradicted;
        Unsourced += other.Unsourced;
        Information += other.Information;
    }

    public override string ToString() => FormattableString.Invariant(
        $"{Figures} figures: wrong warnings {Wrong}, without source {WithoutSource}, warnings on unrelated texts {Unrelated}; each altered once: {EachWarned} of {Each} warned ({100.0 * EachWarned / Math.Max(1, Each):F1} %); every alteration: {Warned} of {All} ({100.0 * Warned / Math.Max(1, All):F1} %: contradicted {Contradicted}, without source {Unsourced}), information {Information}, silent {All - Warned - Information}\n    {string.Join(", ", _sorts.Select(sort => $"{sort.Key} {sort.Value.Warned}/{sort.Value.All}"))}");
}
