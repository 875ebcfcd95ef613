using System.Text;
using Provenance.Documents.Problems;

namespace Provenance.Tool.Hosting;

/// <summary>
/// The one way by which text reaches a terminal or a log: line by line, each plainly visible. Whatever a document, a name or another program
/// put into it steers no terminal, ends no line, and commands no build server.
/// </summary>
/// <param name="output">Where the lines go; flushed, not closed, when disposed.</param>
internal sealed class LineWriter(Stream output) : TextWriter
{
    private readonly StreamWriter _output = new(output, ToolHost.Encoding, leaveOpen: true) { NewLine = "\n" };
    private readonly StringBuilder _line = new();

    /// <inheritdoc/>
    public override Encoding Encoding => ToolHost.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => _line.Append(value);

    /// <inheritdoc/>
    public override void Write(string? value) => _line.Append(value);

    /// <inheritdoc/>
    public override void WriteLine()
    {
        _output.WriteLine(VisibleText.Of(_line.ToString()));
        _line.Clear();
    }

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    /// <summary>Writes a line that is a command to a build server, whose parts have been made visible one by one.</summary>
    public void WriteCommand(string line) => _output.WriteLine(line);

    /// <inheritdoc/>
    public override void Flush() => _output.Flush();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            if (_line.Length > 0)
                WriteLine();
            _output.Dispose();
        }

        base.Dispose(disposing);
    }
}
