using System.Text.Json;

namespace Provenance.Training.Words;

/// <summary>The tokens of a JSON file one after another, of which only a part is in memory at a time: for files that are larger than one wants to hold.</summary>
internal sealed class JsonTokens(Stream json)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isLast;
    private JsonReaderState _state;

    /// <summary>What the token is.</summary>
    public JsonTokenType Type { get; private set; }

    /// <summary>A string or the name of a property; of other tokens null.</summary>
    public string? Text { get; private set; }

    /// <summary>A number; of other tokens 0.</summary>
    public double Number { get; private set; }

    /// <summary>Goes on to the next token; false at the end.</summary>
    public bool Read()
    {
        while (!ReadFromBuffer())
        {
            if (_isLast)
                return false;
            Fill();
        }

        return true;
    }

    /// <summary>Goes on to the next token, which has to be there.</summary>
    public JsonTokenType Next() => Read() ? Type : throw new InvalidDataException("The JSON file ends early.");

    /// <summary>Goes on behind the value that comes next, with all that is in it.</summary>
    public void Skip()
    {
        int depth = 0;
        do
        {
            depth += Next() switch
            {
                JsonTokenType.StartArray or JsonTokenType.StartObject => 1,
                JsonTokenType.EndArray or JsonTokenType.EndObject => -1,
                _ => 0,
            };
        }
        while (depth > 0);
    }

    private bool ReadFromBuffer()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isLast, _state);
        bool isRead = reader.Read();
        if (isRead)
        {
            Type = reader.TokenType;
            Text = Type is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
            Number = Type == JsonTokenType.Number ? reader.GetDouble() : 0;
        }

        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return isRead;
    }

    private void Fill()
    {
        byte[] rest = _start == 0 && _end == _buffer.Length ? new byte[_buffer.Length * 2] : _buffer;
        Array.Copy(_buffer, _start, rest, 0, _end - _start);
        (_buffer, _end, _start) = (rest, _end - _start, 0);
        int read = json.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isLast = read == 0;
    }
}
