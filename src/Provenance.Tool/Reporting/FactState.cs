using Provenance.Engine.Facts;

namespace Provenance.Tool.Reporting;

/// <summary>How a fact stands: its verdict, or that people settled it. The words are those of every other verb; each has a sign, so that none is told by colour alone.</summary>
/// <param name="Word">One word.</param>
/// <param name="Sign">One sign.</param>
/// <param name="Meaning">What the word means.</param>
internal sealed record FactState(string Word, string Sign, string Meaning)
{
    /// <summary>The state of what people settled.</summary>
    public static readonly FactState Settled = new("settled", "✓", "sources contradict each other, and people decided what holds");

    /// <summary>The states, the most urgent first.</summary>
    public static IReadOnlyList<FactState> All { get; } =
    [
        new(VerdictWords.Word(Verdict.Disagree), "≠", "sources contradict each other"),
        new(VerdictWords.Word(Verdict.Variant), "~", "the same quotation in other words"),
        Settled,
        new(VerdictWords.Word(Verdict.Consistent), "≈", "different values that can all be right"),
        new(VerdictWords.Word(Verdict.Agree), "=", "several places say the same"),
        new(VerdictWords.Word(Verdict.Single), "1", "one place says it"),
    ];

    /// <summary>How a fact stands.</summary>
    public static FactState Of(Fact fact) => fact.Settlement is not null ? Settled : All.First(state => state.Word == VerdictWords.Word(fact.Verdict));

    /// <summary>The name of the style of this state.</summary>
    public string Style => "v-" + Word;
}
