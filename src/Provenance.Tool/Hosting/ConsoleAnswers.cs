namespace Provenance.Tool.Hosting;

/// <summary>The keyboard of this process.</summary>
internal sealed class ConsoleAnswers : IAnswers
{
    /// <summary>What a terminal that is read key by key hands over for Ctrl-D, which ends the input of one that is read line by line.</summary>
    private const char EndOfTransmission = '\u0004';

    /// <inheritdoc/>
    public char? Key()
    {
        try
        {
            ConsoleKeyInfo key = Console.ReadKey(intercept: true);
            return key.Key == ConsoleKey.Enter ? '\n' : key.KeyChar == EndOfTransmission ? null : key.KeyChar;
        }
        catch (InvalidOperationException)
        {
            // The terminal has gone away.
            return null;
        }
    }

    /// <inheritdoc/>
    public string? Line() => Console.ReadLine();
}
