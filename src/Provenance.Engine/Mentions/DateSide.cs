namespace Provenance.Engine.Mentions;

/// <summary>On which side of a date that lies which the words before it tell of.</summary>
internal enum DateSide
{
    /// <summary>The date itself, or what the words leave open.</summary>
    None,

    /// <summary>Before it: "before 4 May", "prior to 2020".</summary>
    Before,

    /// <summary>After it.</summary>
    After,

    /// <summary>It is the state of that date that is told: "as of 4 May".</summary>
    AsOf,

    /// <summary>From it on.</summary>
    From,
}
