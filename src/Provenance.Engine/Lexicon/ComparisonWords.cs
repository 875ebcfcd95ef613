using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Words that say which of several figures of one thing is meant, or that a figure is worked out from others.</summary>
internal static class ComparisonWords
{
    /// <summary>One line for each way to choose a figure; two figures that are chosen in different ways are two figures.</summary>
    public static readonly string[] Choices =
    [
        "average averages averaged mean typical typically",
        "median p50",
        "p90 p95 p99 p999 percentile tail",
        "maximum max peak highest largest longest top greatest fastest worst upper",
        "minimum min lowest smallest shortest least slowest best lower",
        "total sum combined overall altogether cumulative",
        "planned target targets expected estimated estimate forecast projected budgeted budget proposed goal should ought",
        "previous previously former formerly earlier old older originally initially initial before prior draft drafts past",
        "next future later upcoming",
        "male men man boys",
        "female women woman girls",
        "import imports imported",
        "export exports exported",
        "first opening",
        "last final",
        "northern north", "southern south", "eastern east", "western west",
        "domestic", "foreign international abroad",
        "urban", "rural", "adult adults", "child children",
    ];

    /// <summary>Words behind a number that make it a difference or a ratio: "5 ms faster", "3 kg more".</summary>
    public const string Differences =
        "than faster slower more less fewer higher lower larger smaller longer shorter heavier lighter better worse ahead behind above below cheaper dearer older younger later earlier apart difference";

    private static readonly WordSet SharesBehind = new("cheaper dearer emptier extra faster fewer fuller higher larger less longer lower more off shorter slower smaller");

    /// <summary>a third more, a quarter off, a fifth less.</summary>
    public static bool IsShareBehind(ReadOnlySpan<char> word) => word.Length >= 3 && SharesBehind.Contains(word);

    /// <summary>Whether a word in lower case behind "on" says that a share is added: a fifth on top.</summary>
    public static bool IsTop(ReadOnlySpan<char> word) => word.SequenceEqual("top".AsSpan());

    private static readonly Dictionary<string, int> ChoiceOf = NumberChoices();

    /// <summary>A bit for the way a word chooses; 0 for other words.</summary>
    public static int Choice(string lowerCaseWord) => ChoiceOf.TryGetValue(lowerCaseWord, out int bit) ? bit : 0;

    private static Dictionary<string, int> NumberChoices()
    {
        var choices = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < Choices.Length; i++)
        {
            foreach (string word in Choices[i].Split(' '))
                choices[word] = 1 << i;
        }

        return choices;
    }

    /// <summary>Whether a text ends in "than", the one word before a number that only compares: "over 84 buses" may be about them.</summary>
    public static bool EndsInThan(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        return text.EndsWith(" than".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }
}
