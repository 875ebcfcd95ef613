namespace Provenance.Engine.Linking;

/// <summary>What a word does in a statement.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>It has a meaning of its own and a stem.</summary>
    Content = 1,

    /// <summary>A part of a proper name.</summary>
    Name = 2,

    /// <summary>It says something about the subject; words of hedges, of saying and of the calendar do not.</summary>
    Subject = 4,

    /// <summary>not, never.</summary>
    Negation = 8,

    /// <summary>will, expected, target.</summary>
    Prospect = 16,

    /// <summary>new, additional, another.</summary>
    Addition = 32,

    /// <summary>from, against, compared.</summary>
    Baseline = 64,

    /// <summary>before, until.</summary>
    Before = 128,

    /// <summary>after, since.</summary>
    After = 256,

    /// <summary>first, second.</summary>
    Ordinal = 512,

    /// <summary>Monday.</summary>
    Weekday = 1024,

    /// <summary>It begins a sentence.</summary>
    First = 2048,

    /// <summary>It begins a sentence and is in no table: most often its subject.</summary>
    Opener = 8192,

    /// <summary>K5, Q3: letters and digits that name a model, a type, a quarter.</summary>
    Designation = 16384,

    /// <summary>by, as of: a date behind it says up to when something is told.</summary>
    Until = 4096,

    /// <summary>at: a figure behind it is a condition.</summary>
    Condition = 32768,

    /// <summary>quarter, year.</summary>
    Period = 65536,

    /// <summary>earlier, ago: the period before it is another.</summary>
    PeriodPast = 131072,

    /// <summary>killed, missing: what is counted is found out bit by bit.</summary>
    Toll = 262144,

    /// <summary>a, the.</summary>
    Article = 524288,

    /// <summary>stood, rose, inspected: no head of what is measured where a noun stands before it.</summary>
    Verb = 1048576,

    /// <summary>inspected, insured: a verb by its ending, which may say all that is measured.</summary>
    Participle = 16777216,

    /// <summary>poll, survey.</summary>
    Survey = 2097152,

    /// <summary>still, now.</summary>
    Momentary = 4194304,

    /// <summary>said, according: somebody is reported to say it.</summary>
    Report = 8388608,

    /// <summary>man, daughter: a person without a name.</summary>
    Person = 33554432,

    /// <summary>March, where no day or year stands beside it.</summary>
    Month = 67108864,
}
