namespace Provenance.Engine.Facts;

/// <summary>What was made of a group of citations that nothing has changed: it would be made again. Citations are numbers of the run.</summary>
internal sealed class RememberedFact
{
    /// <summary>Its own name.</summary>
    public required string Name { get; init; }

    /// <summary>The names to take where others have it; null where nobody asked.</summary>
    public IReadOnlyList<string>? Longer { get; init; }

    /// <summary>How many independent voices say it.</summary>
    public required int Voices { get; init; }

    /// <summary>Whether its citations agree.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>The citation that stands for it; -1 where the judgement is not kept.</summary>
    public int Representative { get; init; } = -1;

    /// <summary>The first of two citations that differ; -1 where none do.</summary>
    public int First { get; init; } = -1;

    /// <summary>The second of them.</summary>
    public int Second { get; init; } = -1;

    /// <summary>Whether its values differ because a later document counts more than an earlier one.</summary>
    public bool IsUpdated { get; init; }

    /// <summary>The same with the numbers that its citations have now.</summary>
    public RememberedFact Renumbered(Func<int, int> number) => new()
    {
        Name = Name,
        Longer = Longer,
        Voices = Voices,
        Verdict = Verdict,
        Representative = Representative < 0 ? -1 : number(Representative),
        First = First < 0 ? -1 : number(First),
        Second = Second < 0 ? -1 : number(Second),
        IsUpdated = IsUpdated,
    };
}
