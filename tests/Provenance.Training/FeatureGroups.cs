using Provenance.Engine.Matching;

namespace Provenance.Training;

/// <summary>The features by what they look at: to learn without a group shows what it is worth.</summary>
internal static class FeatureGroups
{
    /// <summary>The group of a feature.</summary>
    public static string Of(PairFeature feature) => feature switch
    {
        PairFeature.Digits or PairFeature.Fit or PairFeature.Hedges or PairFeature.Distance or PairFeature.Slip or PairFeature.Repeats or PairFeature.Small => "values",
        PairFeature.Dimension or PairFeature.Unit or PairFeature.Rate => "units",
        PairFeature.Noun or PairFeature.HeadBits or PairFeature.HeadNear or PairFeature.HeadMiss => "heads",
        PairFeature.NameShared or PairFeature.NameConflict or PairFeature.Speaker => "names",
        PairFeature.Year or PairFeature.Period => "times",
        PairFeature.RelatedHead or PairFeature.RelatedNear or PairFeature.RelatedCover or PairFeature.Sisters => "related",
        PairFeature.Cells or PairFeature.Opening or PairFeature.Stories or PairFeature.SameDocument or PairFeature.Rivals or PairFeature.Alike or PairFeature.Dateline or PairFeature.Part => "places",
        PairFeature.SentenceMates or PairFeature.Neighbours or PairFeature.MatesMatched => "neighbours",
        PairFeature.Context or PairFeature.MarginLeft or PairFeature.MarginRight or PairFeature.FitMargin or PairFeature.FitMarginOther => "rivals",
        >= PairFeature.Claim and <= PairFeature.DocumentClaims => "claims",
        >= PairFeature.Before and <= PairFeature.Opposites => "signs",
        _ => "words",
    };
}
