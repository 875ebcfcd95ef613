namespace Provenance.Engine.Matching;

/// <summary>What was learned from stories: what the words around two figures say, what speaks for one fact where values fit and where they differ, and from which score on.</summary>
/// <param name="Context">Of what is told around both, whatever their values.</param>
/// <param name="Claim">Of two figures whose values fit, before it is known what the others have found.</param>
/// <param name="Same">Of two figures whose values fit.</param>
/// <param name="Differ">Of two figures whose values exclude each other.</param>
/// <param name="Points">The operating points.</param>
internal sealed record MatchModel(Forest Context, Forest Claim, Forest Same, Forest Differ, OperatingPoints Points)
{
    /// <summary>Of a figure of a draft and a source's whose values exclude each other.</summary>
    public Forest Draft { get; init; } = new(0, []);

    /// <summary>The model that is shipped; tests/Provenance.Training learns it and writes its numbers.</summary>
    public static MatchModel Shipped { get; } = new(
        new Forest(Weights.ContextBias, Weights.ContextNodes), new Forest(Weights.ClaimBias, Weights.ClaimNodes), new Forest(Weights.SameBias, Weights.SameNodes), new Forest(Weights.DifferBias, Weights.DifferNodes),
        new OperatingPoints(Weights.LinkPoint, Weights.AlarmPoint, Weights.PossiblePoint) { Warn = DraftWeights.WarnPoint, Verify = DraftWeights.VerifyPoint, Near = DraftWeights.NearPoint })
    {
        Draft = new Forest(DraftWeights.DraftBias, DraftWeights.DraftNodes),
    };
}
