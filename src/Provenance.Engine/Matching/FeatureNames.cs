namespace Provenance.Engine.Matching;

/// <summary>What people read for a feature.</summary>
internal static class FeatureNames
{
    /// <summary>The words for a feature: "head bits" for HeadBits.</summary>
    public static string Of(PairFeature feature)
    {
        var name = new System.Text.StringBuilder();
        foreach (char c in feature.ToString())
        {
            if (name.Length > 0 && c is >= 'A' and <= 'Z')
                name.Append(' ');
            name.Append(c is >= 'A' and <= 'Z' ? (char)(c + 32) : c);
        }

        return name.ToString();
    }
}
