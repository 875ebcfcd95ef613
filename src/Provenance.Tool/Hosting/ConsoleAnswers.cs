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
            // Ctrl-D ends the input of a terminal that is read line by line; read key by key it is a key.
            return key switch
            {
                { Key: ConsoleKey.Enter } => '\n',
                { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } => null,
                _ => key.KeyChar,
            };
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
