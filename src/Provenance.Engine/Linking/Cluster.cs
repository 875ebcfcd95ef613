namespace Provenance.Engine.Linking;

/// <summary>Figures that have been found to state the same thing so far.</summary>
internal sealed class Cluster
{
    public List<FigureFeatures> Members { get; } = [];

    public bool Holds(Text.TextDocument document)
    {
        foreach (FigureFeatures member in Members)
        {
            if (ReferenceEquals(member.Citation.Document, document))
                return true;
        }

        return false;
    }
}
