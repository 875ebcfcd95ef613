namespace Provenance.Engine.Matching;

/// <summary>From which score on a pair is linked, reported and listed for review; in steps of the logarithm of odds (<see cref="Forest.Unit"/>).</summary>
/// <param name="Link">Two figures whose values fit are one fact.</param>
/// <param name="Alarm">Two figures whose values exclude each other are one fact on which the documents disagree.</param>
/// <param name="Possible">People may look at the pair.</param>
internal sealed record OperatingPoints(int Link, int Alarm, int Possible)
{
    /// <summary>A figure of a draft contradicts one of its sources.</summary>
    public int Warn { get; init; }

    /// <summary>What the words must say for a source's figure of a fitting value to bear out a draft's.</summary>
    public int Verify { get; init; }

    /// <summary>A source's figure is worth naming beside a draft's of which nothing is known.</summary>
    public int Near { get; init; }
}
