namespace Provenance.Training;

/// <summary>What was found of what was asked for, over stories: figures only, as the gold has them.</summary>
internal sealed class Tally
{
    public int LinksAsked, LinksFound, LinksMade, LinksRight, DisagreementsAsked, DisagreementsFound, Alarms, FalseAlarms, PairsAsked, PairsReached, Listed, ListedRight, Tempting, Broken;

    public double Recall => Share(LinksFound, LinksAsked);

    public double Precision => Share(LinksRight, LinksMade);

    public double AlarmRecall => Share(DisagreementsFound, DisagreementsAsked);

    public double AlarmPrecision => Share(Alarms - FalseAlarms, Alarms);

    public double Reached => Share(PairsReached, PairsAsked);

    public double WorthALook => Share(ListedRight, Listed);

    /// <summary>The part of the pairs that tempt which were made one fact.</summary>
    public double BrokenShare => Share(Broken, Tempting);

    public override string ToString() => FormattableString.Invariant(
        $"links R {Recall:F3} ({LinksFound}/{LinksAsked}) P {Precision:F3} ({LinksRight}/{LinksMade})  disagreements R {AlarmRecall:F3} ({DisagreementsFound}/{DisagreementsAsked}) P {AlarmPrecision:F3} ({FalseAlarms} false of {Alarms})  reached {Reached:F3} ({PairsReached}/{PairsAsked}), listed {Listed}, worth a look {WorthALook:F3}  tempting ones joined {BrokenShare:F3} ({Broken}/{Tempting})");

    public void Add(Tally other)
    {
        LinksAsked += other.LinksAsked;
        LinksFound += other.LinksFound;
        LinksMade += other.LinksMade;
        LinksRight += other.LinksRight;
        DisagreementsAsked += other.DisagreementsAsked;
        DisagreementsFound += other.DisagreementsFound;
        Alarms += other.Alarms;
        FalseAlarms += other.FalseAlarms;
        PairsAsked += other.PairsAsked;
        PairsReached += other.PairsReached;
        Listed += other.Listed;
        ListedRight += other.ListedRight;
        Tempting += other.Tempting;
        Broken += other.Broken;
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : part / (double)whole;
}
