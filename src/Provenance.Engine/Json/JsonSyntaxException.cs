using Provenance.Engine.Text;

namespace Provenance.Engine.Json;

/// <summary>A text is no JSON.</summary>
public sealed class JsonSyntaxException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="position">Where the text stops being JSON.</param>
    /// <param name="message">What is wrong there, a clause without a full stop.</param>
    public JsonSyntaxException(LinePosition position, string message)
        : base(message) => Position = position;

    /// <summary>Where the text stops being JSON.</summary>
    public LinePosition Position { get; }
}
