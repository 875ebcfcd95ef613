using System;

namespace Provenance;

/// <summary>
/// Marks a generated fact that is not what <c>provenance.lock.json</c> says it is, so that the rule on its uses (PROV0003) sees it in
/// the assembly that declares the fact and in every assembly that refers to it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DriftedAttribute : Attribute
{
    /// <summary>Records what was locked and what stands now.</summary>
    /// <param name="change">What has become of it: <c>ValueChanged</c>, <c>Reworded</c> or <c>Ambiguous</c>.</param>
    /// <param name="locked">The words as they were locked.</param>
    /// <param name="now">The words that stand now.</param>
    /// <param name="place">Their place, as <c>path(line,column)</c>.</param>
    public DriftedAttribute(string change, string locked, string now, string place)
    {
        Change = change;
        Locked = locked;
        Now = now;
        Place = place;
    }

    /// <summary>What has become of it.</summary>
    public string Change { get; }

    /// <summary>The words as they were locked.</summary>
    public string Locked { get; }

    /// <summary>The words that stand now.</summary>
    public string Now { get; }

    /// <summary>Their place, as <c>path(line,column)</c>.</summary>
    public string Place { get; }
}
