namespace Provenance.Engine.Text;

/// <summary>A stretch of a text in UTF-16 code units: from <paramref name="Start"/>, from 0, up to but not including <paramref name="End"/>.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="other"/> lies inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="position"/> lies inside.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
