using Provenance.Engine.Figures;

namespace Provenance.Engine.Linking;

/// <summary>What narrows a statement to one of several: the second quarter, the model K5, the year 2024.</summary>
internal sealed class Scope
{
    /// <summary>Stems of ordinals.</summary>
    public StemSet Ordinals { get; } = new();

    /// <summary>Models, types and quarters: K5, Q3.</summary>
    public StemSet Designations { get; } = new();

    /// <summary>Years.</summary>
    public HashSet<string> Years { get; } = [];

    public void AddWords(DocumentWords words, int start, int end)
    {
        AddDesignations(words, start, end);
        for (int i = start; i < end; i++)
        {
            if ((words.Traits(i) & WordTraits.Ordinal) != 0)
                Ordinals.Add(words.Stem(i));
        }
    }

    public void AddDesignations(DocumentWords words, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if ((words.Traits(i) & WordTraits.Designation) != 0)
                Designations.Add(words.Stem(i));
        }
    }

    public void AddYear(FigureCitation figure)
    {
        if (figure.Kind is FigureKind.Date or FigureKind.Year && figure.Value.Iso is { Length: >= 4 } iso && iso[0] != '-' && Years.Count < 8)
            Years.Add(iso.Substring(0, 4));
    }

    /// <summary>Takes from a wider scope whatever this one says nothing of.</summary>
    public void Inherit(Scope wider)
    {
        if (Ordinals.Count == 0)
            Ordinals.Add(wider.Ordinals);
        if (Designations.Count == 0)
            Designations.Add(wider.Designations);
        if (Years.Count == 0)
            Years.UnionWith(wider.Years);
    }

    /// <summary>Whether both say something of one kind and have nothing of it in common.</summary>
    public bool IsApart(Scope other, bool ofYears) =>
        IsApart(Ordinals, other.Ordinals) || IsApart(Designations, other.Designations) || ofYears && Years.Count > 0 && other.Years.Count > 0 && !Years.Overlaps(other.Years);

    private static bool IsApart(StemSet left, StemSet right) => left.Count > 0 && right.Count > 0 && !left.Overlaps(right);
}
