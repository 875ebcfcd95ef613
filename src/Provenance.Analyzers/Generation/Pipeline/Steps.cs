namespace Provenance.Analyzers.Generation.Pipeline;

/// <summary>Names of the generator's steps, by which tests ask what ran again.</summary>
internal static class Steps
{
    public const string Settings = nameof(Settings);
    public const string FindIndex = nameof(FindIndex);
    public const string ReadIndex = nameof(ReadIndex);
    public const string TakenNames = nameof(TakenNames);
    public const string FactUses = nameof(FactUses);
    public const string Input = nameof(Input);
    public const string WriteFigures = nameof(WriteFigures);
    public const string WriteQuotes = nameof(WriteQuotes);
    public const string WriteSources = nameof(WriteSources);
    public const string Wrappers = nameof(Wrappers);
    public const string WriteWrappers = nameof(WriteWrappers);

    /// <summary>All of them, in the order in which data passes.</summary>
    public static IReadOnlyList<string> All { get; } = [Settings, FindIndex, ReadIndex, TakenNames, FactUses, Input, WriteFigures, WriteQuotes, WriteSources, Wrappers, WriteWrappers];
}
