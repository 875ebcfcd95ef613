namespace Provenance.Engine.Checking;

/// <summary>What sort of value a figure has: only values of one sort are compared.</summary>
internal enum ValueSort
{
    /// <summary>One that nothing is compared with: a rank, a vague magnitude.</summary>
    Other,

    /// <summary>A date, a year, a time, or a range of them.</summary>
    Calendar,

    /// <summary>How many times as much.</summary>
    Multiple,

    /// <summary>Any other number, or a range of numbers.</summary>
    Number,
}
