using System;

namespace Provenance;

/// <summary>
/// Marks what a fact was before a later edition of its source, so that the rule on its uses (PROV0011) sees it in the assembly that declares the fact and in every
/// assembly that refers to it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SupersededAttribute : Attribute
{
    /// <summary>Records what holds now.</summary>
    /// <param name="text">The words of the earlier edition.</param>
    /// <param name="period">When it held, in words.</param>
    /// <param name="now">The words of the latest edition.</param>
    /// <param name="nowPeriod">When that holds, in words.</param>
    /// <param name="place">Where those stand, as <c>path(line,column)</c>.</param>
    public SupersededAttribute(string text, string period, string now, string nowPeriod, string place)
    {
        Text = text;
        Period = period;
        Now = now;
        NowPeriod = nowPeriod;
        Place = place;
    }

    /// <summary>The words of the earlier edition.</summary>
    public string Text { get; }

    /// <summary>When it held, in words.</summary>
    public string Period { get; }

    /// <summary>The words of the latest edition.</summary>
    public string Now { get; }

    /// <summary>When that holds, in words.</summary>
    public string NowPeriod { get; }

    /// <summary>Where those stand, as <c>path(line,column)</c>.</summary>
    public string Place { get; }
}
