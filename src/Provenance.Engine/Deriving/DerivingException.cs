namespace Provenance.Engine.Deriving;

/// <summary>A formula that cannot be worked out; the message is a sentence for the person who wrote it.</summary>
internal sealed class DerivingException(string message) : Exception(message)
{
    /// <summary>What cannot be worked out in decimal numbers: the value, or one on the way to it, is more than one holds, or is divided by nothing.</summary>
    public static DerivingException Of(ArithmeticException e) => new(e is DivideByZeroException ? "it divides by zero" : "its value is too large");
}
