namespace Provenance.Engine.Decisions;

/// <summary>What people decided that the program cannot know: the content of <c>provenance.json</c>.</summary>
/// <param name="Renames">Facts with names of their choice.</param>
/// <param name="Same">Groups of facts or citations that state one thing.</param>
/// <param name="Different">Groups of facts or citations of which no two state one thing.</param>
/// <param name="Ranks">Sources that are more or less than the others.</param>
/// <param name="Resolutions">Disagreements that a person has settled.</param>
public sealed record DecisionSet(
    IReadOnlyList<Rename> Renames,
    IReadOnlyList<IReadOnlyList<FactReference>> Same,
    IReadOnlyList<IReadOnlyList<FactReference>> Different,
    IReadOnlyList<RankedSource> Ranks,
    IReadOnlyList<Resolution> Resolutions)
{
    /// <summary>Folders, files and patterns that no search finds, relative to the folder of the file.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>When sources hold, and what takes the place of what.</summary>
    public IReadOnlyList<DatedSource> Validities { get; init; } = [];

    /// <summary>Figures that follow from others.</summary>
    public IReadOnlyList<DerivedDeclaration> Derived { get; init; } = [];

    /// <summary>What signs and names of money mean in these documents.</summary>
    public IReadOnlyList<HouseCurrency> Currencies { get; init; } = [];

    /// <summary>Words and phrases that mean one thing in these documents.</summary>
    public IReadOnlyList<HouseWord> Words { get; init; } = [];

    /// <summary>Nothing was decided.</summary>
    public static DecisionSet None { get; } = new([], [], [], [], []);
}
