namespace Provenance.Engine.Wording;

/// <summary>What a word is and how it stands, as far as a comparison asks.</summary>
[Flags]
internal enum WordFeatures : byte
{
    None = 0,

    /// <summary>It carries meaning of its own: a change of it changes what was said.</summary>
    Content = 1,

    /// <summary>A word of grammar that bears the sense of its sentence: before, under, both, may.</summary>
    Bearing = 2,

    /// <summary>It denies: not, never, without.</summary>
    Negation = 4,

    /// <summary>A number, in digits or words, or the currency of one.</summary>
    Number = 8,

    /// <summary>It stands in brackets: put in by who quotes.</summary>
    Inserted = 16,

    /// <summary>Before it, words were left out on purpose, or put in for others.</summary>
    AfterGap = 32,

    /// <summary>Before it stands a mark that parts clauses: a comma, a dash, a full stop.</summary>
    AfterBreak = 64,

    /// <summary>It is written as a name is, with a capital within a sentence.</summary>
    Name = 128,
}
