namespace Provenance.Training;

/// <summary>What is joined between documents of different stories: all of it is wrong.</summary>
internal sealed class StrangerTally
{
    public int Pairs, Figures, Links, Alarms;

    public override string ToString() => FormattableString.Invariant($"strangers: {Links} facts joined, {Alarms} of them disagreements, in {Pairs} pairs of documents with {Figures} figures");
}
