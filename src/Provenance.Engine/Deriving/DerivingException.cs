namespace Provenance.Engine.Deriving;

/// <summary>A formula that cannot be worked out; the message is a sentence for the person who wrote it.</summary>
internal sealed class DerivingException(string message) : Exception(message)
{
    /// <summary>The value, or one on the way to it, is more than a decimal number holds.</summary>
    public static DerivingException OutOfRange() => new("its value is too large");
}
