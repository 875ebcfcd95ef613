namespace Provenance.Engine.Deriving;

/// <summary>A formula that cannot be worked out; the message is a sentence for the person who wrote it.</summary>
internal sealed class DerivingException(string message) : Exception(message);
