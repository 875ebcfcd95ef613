using System;

namespace Provenance;

/// <summary>
/// Lists the generated facts that only one source states, so that the rule on their uses (PROV0004) sees them in every assembly that
/// refers to this one. One attribute for all of a class: the compiler pays for each attribute, hardly for its length.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SingleSourceAttribute : Attribute
{
    /// <summary>Lists facts.</summary>
    /// <param name="names">The names of their classes, with a blank between two.</param>
    public SingleSourceAttribute(string names) => Names = names;

    /// <summary>The names of their classes, with a blank between two.</summary>
    public string Names { get; }
}
