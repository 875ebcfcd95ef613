using System.Text.Json;

using Provenance.Tool.Hosting;

namespace Provenance.Tool.Json;

/// <summary>
/// JSON on its way out. Of two number signs the second stands as <c>#\u0023</c>, which says the same: in the log of a build server they begin a command
/// wherever they stand (<c>##vso[…]</c>), and JSON that was meant for a file may end there. Number signs stand in texts only.
/// </summary>
/// <param name="output">Where it goes; flushed, not closed.</param>
internal sealed class JsonOutput(Stream output) : WriteOnlyStream
{
    private bool _isBehindSign;

    /// <summary>A writer of an object whose members stand a line each.</summary>
    public static Utf8JsonWriter Indented(Stream output) => new(new JsonOutput(output), JsonLines.Options with { Indented = true, NewLine = "\n" });

    /// <summary>A writer of an object on one line.</summary>
    public static Utf8JsonWriter Line(Stream output) => new(new JsonOutput(output), JsonLines.Options);

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            int second = _isBehindSign && buffer[0] == '#' ? 0 : buffer.IndexOf("##"u8) is >= 0 and var first ? first + 1 : -1;
            if (second < 0)
            {
                output.Write(buffer);
                _isBehindSign = buffer[^1] == '#';
                return;
            }

            output.Write(buffer[..second]);
            output.Write("\\u0023"u8);
            buffer = buffer[(second + 1)..];
            _isBehindSign = false;
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => output.Flush();
}
