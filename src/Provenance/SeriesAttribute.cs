using System;

namespace Provenance;

/// <summary>
/// Marks a generated fact that has a value for each of several periods, so that the rule on dates that are none of them (PROV0012) sees it in the assembly that
/// declares the fact and in every assembly that refers to it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SeriesAttribute : Attribute
{
    /// <summary>Records the periods.</summary>
    /// <param name="periods">First and last day of each, as ISO 8601 writes an interval (<c>2024-01-01/2024-12-31</c>), separated by spaces; two points for an end that no source gives.</param>
    public SeriesAttribute(string periods) => Periods = periods;

    /// <summary>First and last day of each period.</summary>
    public string Periods { get; }
}
