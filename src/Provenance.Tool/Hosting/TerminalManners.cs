namespace Provenance.Tool.Hosting;

/// <summary>What a person's terminal can do and is wanted to do, by the variables that all programs ask.</summary>
/// <param name="HasCursor">Whether text can be written over: tables with lines and the line of progress need it.</param>
/// <param name="HasColours">Whether colours are wanted.</param>
internal readonly record struct TerminalManners(bool HasCursor, bool HasColours)
{
    /// <summary>
    /// <c>NO_COLOR</c> with any text in it switches colours off (https://no-color.org); <c>TERM=dumb</c> is a terminal that knows lines only.
    /// </summary>
    /// <param name="variable">The value of a variable of the environment, or null.</param>
    public static TerminalManners Of(Func<string, string?> variable)
    {
        bool hasCursor = variable("TERM") != "dumb";
        return new TerminalManners(hasCursor, hasCursor && string.IsNullOrEmpty(variable("NO_COLOR")));
    }
}
