using System;

namespace Provenance;

/// <summary>
/// Says that a member of this assembly hands a generated fact on, as <c>public int Fifo => Figures.FifoDepth.Value</c> does, so that the rules
/// on uses of facts see its uses too, here and in every assembly that refers to this one.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class WrapperAttribute : Attribute
{
    /// <summary>Names a member and its fact.</summary>
    /// <param name="member">The member as documentation comments name it: <c>P:Sensors.Chip.Fifo</c>.</param>
    /// <param name="fact">The generated class of the fact.</param>
    public WrapperAttribute(string member, Type fact)
    {
        Member = member;
        Fact = fact;
    }

    /// <summary>The member as documentation comments name it.</summary>
    public string Member { get; }

    /// <summary>The generated class of the fact.</summary>
    public Type Fact { get; }
}
