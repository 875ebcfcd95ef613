using Provenance.Engine.Checking;

namespace Provenance.Tool.Reporting;

/// <summary>What a figure or quotation of a checked document rests on; its place in the page is called "k" and its number.</summary>
/// <param name="Number">Its number in the page, from 1.</param>
/// <param name="Citation">What came of it.</param>
/// <param name="SwitchedOff">The finding about it that the document switched off with a reason, or null.</param>
internal sealed record CheckedNote(int Number, CheckedCitation Citation, Finding? SwitchedOff)
{
    /// <summary>The states, the most urgent first; the words are those of <c>check --verified</c>.</summary>
    public static IReadOnlyList<(CheckedNoteState State, string Word, string Sign, string Meaning)> States { get; } =
    [
        (CheckedNoteState.Contradicted, "contradicted", "≠", "a source says otherwise"),
        (CheckedNoteState.Unsourced, "unsourced", "?", "no source says it"),
        (CheckedNoteState.Accepted, "accepted", "!", "switched off in the document, with a reason"),
        (CheckedNoteState.Derived, "derived", "∴", "follows from what sources say"),
        (CheckedNoteState.Verified, "verified", "✓", "a source says it"),
        (CheckedNoteState.Skipped, "skipped", "·", "nothing to check"),
    ];

    /// <summary>What came of it, for a reader of the page.</summary>
    public CheckedNoteState State => SwitchedOff is not null ? CheckedNoteState.Accepted : Citation.State switch
    {
        CheckState.Contradicted => CheckedNoteState.Contradicted,
        CheckState.Unsourced => CheckedNoteState.Unsourced,
        CheckState.Derived => CheckedNoteState.Derived,
        CheckState.Verified => CheckedNoteState.Verified,
        _ => CheckedNoteState.Skipped,
    };

    /// <summary>Whether a reader has to see it.</summary>
    public bool IsOpen => State is CheckedNoteState.Contradicted or CheckedNoteState.Unsourced or CheckedNoteState.Accepted || Disputed is not null;

    /// <summary>Its state in one word, which names the page's class of style too.</summary>
    public string Word => States.First(known => known.State == State).Word;

    /// <summary>The sign of its state.</summary>
    public string Sign => States.First(known => known.State == State).Sign;

    /// <summary>What people settled about the fact that it was held against: "settled: “45” holds, counted again"; null where they did not.</summary>
    public string? Settled => Citation.Fact is { Settlement: { } settlement } fact ? $"settled: “{Shortened.To(fact.Representative.Exact, 160)}” holds, {settlement.Reason}" : null;

    /// <summary>Between what the sources disagree about the fact that it rests on: "sources disagree: “14 euros” against “16 euros”"; null where they do not.</summary>
    public string? Disputed => State is CheckedNoteState.Verified or CheckedNoteState.Derived && Citation.Fact is { IsDisputed: true, Contrast: { } contrast }
        ? $"sources disagree: “{Shortened.To(contrast.First.Exact, 160)}” against “{Shortened.To(contrast.Second.Exact, 160)}”"
        : null;
}
