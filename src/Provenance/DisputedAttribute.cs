using System;

namespace Provenance;

/// <summary>
/// Marks a generated fact whose sources disagree, so that the rule on its uses (PROV0001) sees it in the assembly
/// that declares the fact and in every assembly that refers to it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DisputedAttribute : Attribute
{
    /// <summary>Records the two places that differ most.</summary>
    /// <param name="first">The words at the first place.</param>
    /// <param name="firstPlace">The first place, as <c>path(line,column)</c>.</param>
    /// <param name="second">The words at the second place.</param>
    /// <param name="secondPlace">The second place, as <c>path(line,column)</c>.</param>
    public DisputedAttribute(string first, string firstPlace, string second, string secondPlace)
    {
        First = first;
        FirstPlace = firstPlace;
        Second = second;
        SecondPlace = secondPlace;
    }

    /// <summary>The words at the first place.</summary>
    public string First { get; }

    /// <summary>The first place, as <c>path(line,column)</c>.</summary>
    public string FirstPlace { get; }

    /// <summary>The words at the second place.</summary>
    public string Second { get; }

    /// <summary>The second place, as <c>path(line,column)</c>.</summary>
    public string SecondPlace { get; }
}
