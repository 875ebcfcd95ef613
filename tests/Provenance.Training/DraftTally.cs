namespace Provenance.Training;

/// <summary>What checking drafts found.</summary>
internal sealed class DraftTally
{
    public int Altered { get; set; }

    public int Warned { get; set; }

    /// <summary>Warned with a figure of the same fact.</summary>
    public int Cited { get; set; }

    public int Information { get; set; }

    public int Right { get; set; }

    public int WronglyWarned { get; set; }

    /// <summary>Figures that a source has.</summary>
    public int BorneOut { get; set; }

    /// <summary>Of those, the ones of which it is said that none has.</summary>
    public int WithoutSource { get; set; }

    public void Add(DraftTally other)
    {
        Altered += other.Altered;
        Warned += other.Warned;
        Cited += other.Cited;
        Information += other.Information;
        Right += other.Right;
        WronglyWarned += other.WronglyWarned;
        BorneOut += other.BorneOut;
        WithoutSource += other.WithoutSource;
    }

    public override string ToString() => FormattableString.Invariant(
        $"altered {Altered}: warned {Warned / (double)Math.Max(1, Altered):F3} (right place {Cited / (double)Math.Max(1, Warned):F3}), information {Information / (double)Math.Max(1, Altered):F3}; as they are {Right}: wrongly {WronglyWarned}; borne out {BorneOut}: without source {WithoutSource}");
}
