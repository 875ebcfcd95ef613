namespace Provenance.Tool.Checking;

/// <summary>A finding that is known: by rule, file, words and sentence, never by line, so that it stays known wherever it moves.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">The file, from the folder of the baseline.</param>
/// <param name="Words">The words that it is about; of one that is about none, the fact.</param>
/// <param name="Sentence">The hash of the sentence that holds them, or empty.</param>
/// <param name="Count">How often.</param>
internal sealed record KnownFinding(string Rule, string Path, string Words, string Sentence, int Count)
{
    /// <summary>Where it stands in the baseline.</summary>
    public int Line { get; init; } = 1;

    /// <summary>What tells it from others.</summary>
    public (string, string, string, string) Key => (Rule, Path, Words, Sentence);

    /// <summary>A finding of a check.</summary>
    /// <param name="found">The finding.</param>
    /// <param name="path">A path from the working folder as one from the folder of the baseline.</param>
    public static KnownFinding Of(DocumentFinding found, Func<string, string> path) => new(
        found.Finding.Rule, path(found.Finding.Place.Path), found.Words.Length == 0 ? found.Finding.Fact ?? "" : string.Join(' ', found.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), found.Sentence, 1);
}
