using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Provenance.Tool.Json;

/// <summary>Writes one JSON object a line. Each line is whole before its first byte leaves, and only one is held at a time.</summary>
internal sealed class JsonLines : IDisposable
{
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;

    public JsonLines(Stream output)
    {
        _output = new JsonOutput(output);
        _json = new Utf8JsonWriter(_line, Options);
    }

    /// <summary>Quotation marks of all languages stand as themselves; the output is no HTML.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one line.</summary>
    /// <param name="members">Writes the members of its object.</param>
    public void Write(Action<Utf8JsonWriter> members)
    {
        try
        {
            _json.WriteStartObject();
            members(_json);
            _json.WriteEndObject();
            _json.Flush();
            _line.Write("\n"u8);
            _output.Write(_line.WrittenSpan);
        }
        finally
        {
            _line.ResetWrittenCount();
            _json.Reset(_line);
        }
    }

    /// <summary>Sends on what was written so far.</summary>
    public void Flush() => _output.Flush();

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
        _output.Flush();
    }
}
