namespace Provenance.Tool.Hosting;

/// <summary>The keyboard of this process.</summary>
internal sealed class ConsoleAnswers : IAnswers
{
    /// <inheritdoc/>
    public char? Key()
    {
        try
        {
            ConsoleKeyInfo key = Console.ReadKey(intercept: true);
            return key.Key == ConsoleKey.Enter ? '\n' : key.KeyChar;
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
