namespace Provenance.Engine.Linking;

/// <summary>What speaks for and against two equal figures beside the words they share: their stories, the other figures and names about them.</summary>
internal static class Surroundings
{
    /// <summary>What they can amount to.</summary>
    public const double MostEvidence = 5;

    private const double OneStory = 0.75;
    private const double EqualNeighbour = 0.75;
    private const double MostOfNeighbours = 1.5;
    private const double NearName = 0.5;
    private const int MostNames = 3;
    private const double WordBesideDate = 1.25;
    private const double OtherStory = 1.5;
    private const double OtherModifier = 1;
    private const double OtherWord = 0.75;

    /// <summary>Evidence, which may be negative.</summary>
    public static double Evidence(FigureFeatures left, FigureFeatures right, Substitution substitution)
    {
        Statement a = left.Statement;
        Statement b = right.Statement;
        if (ReferenceEquals(a.Document, b.Document))
            return 0;
        double evidence = Math.Min(MostOfNeighbours, EqualNeighbour * a.SharedFigures(b, left.NumberKey)) + NearName * Math.Min(MostNames, NearNames(left, right));
        bool areClaims = Story.AreClaims(a.Story, b.Story);
        if (!areClaims && Story.AreOne(a.Story, b.Story))
            evidence += OneStory + (left.IsDate && SharesWordBeside(left, right) ? WordBesideDate : 0);
        if (!areClaims && Contradiction.AreOfOtherStories(a, b))
            evidence -= OtherStory;
        // "Two longtime strategists", "two data strategists": of a handful there are many.
        if (left.Noun.Length > 0 && left.NounKey == right.NounKey || left.IsDate && left.Head != right.Head)
            evidence -= OtherModifier * Math.Min(Contradiction.Unmeasured(left, b), Contradiction.Unmeasured(right, a));
        return substitution.IsBetween(left, right) ? evidence - OtherWord : evidence;
    }

    /// <summary>Whether a word right beside both dates is the same, most often the verb: "built in 1994".</summary>
    private static bool SharesWordBeside(FigureFeatures left, FigureFeatures right) =>
        Array.Exists(left.Beside, stem => Array.IndexOf(right.Beside, stem) >= 0 && !left.Statement.Names.Contains(stem));

    /// <summary>Names near both figures that are not those of the whole story.</summary>
    private static int NearNames(FigureFeatures left, FigureFeatures right)
    {
        int shared = 0;
        foreach (int stem in left.Near)
        {
            if (Array.IndexOf(right.Near, stem) < 0 || !left.Statement.Names.Contains(stem) || !right.Statement.Names.Contains(stem))
                continue;
            bool ofStory = left.Statement.Story.Words.Opening.Contains(stem) && right.Statement.Story.Words.Opening.Contains(stem);
            shared += ofStory ? 0 : 1;
        }

        return shared;
    }
}
