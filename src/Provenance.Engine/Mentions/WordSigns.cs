namespace Provenance.Engine.Mentions;

/// <summary>What a word around a figure says about how the figure is meant.</summary>
[Flags]
internal enum WordSigns
{
    None = 0,

    /// <summary>It has a meaning of its own: no function word.</summary>
    Content = 1,

    /// <summary>A part of a proper name, or a designation such as K5.</summary>
    Name = 1 << 1,

    /// <summary>A verb, by its class or ending.</summary>
    Verb = 1 << 2,

    /// <summary>It stands in a figure.</summary>
    Figure = 1 << 3,

    /// <summary>not, never.</summary>
    Negation = 1 << 4,

    /// <summary>will, expected, target.</summary>
    Prospect = 1 << 5,

    /// <summary>new, additional, another.</summary>
    Addition = 1 << 6,

    /// <summary>from, against, compared.</summary>
    Baseline = 1 << 7,

    /// <summary>rise, grew.</summary>
    Rise = 1 << 8,

    /// <summary>fall, cut.</summary>
    Fall = 1 << 9,

    /// <summary>shall, must, maximum: what is ruled, not what is.</summary>
    Limit = 1 << 10,

    /// <summary>earlier, ago, previous.</summary>
    Past = 1 << 11,

    /// <summary>said, according.</summary>
    Report = 1 << 12,

    /// <summary>than, faster, more behind a figure: it is a difference.</summary>
    Difference = 1 << 13,

    /// <summary>average, mean, per.</summary>
    Average = 1 << 14,

    /// <summary>total, in all, altogether.</summary>
    Total = 1 << 15,

    /// <summary>killed, missing: what is counted is found out bit by bit.</summary>
    Toll = 1 << 16,

    /// <summary>poll, survey.</summary>
    Survey = 1 << 17,

    /// <summary>A word that may open a clause: and, but, while, which.</summary>
    Joint = 1 << 18,

    /// <summary>at: what follows is a condition.</summary>
    Condition = 1 << 19,

    /// <summary>more, up, above, later: of two directions that a difference may have, the one.</summary>
    Up = 1 << 21,

    /// <summary>less, down, below, earlier: the other.</summary>
    Down = 1 << 22,

    /// <summary>quarter, year: a period of account.</summary>
    Account = 1 << 23,

    /// <summary>It begins with a capital where its sentence does not.</summary>
    Capital = 1 << 20,
}
