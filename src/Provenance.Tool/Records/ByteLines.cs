namespace Provenance.Tool.Records;

/// <summary>The lines of a stream as bytes, one at a time and none beyond a limit, so that memory does not grow with the stream.</summary>
internal sealed class ByteLines
{
    private const byte LineFeed = (byte)'\n';
    private readonly Stream _input;
    private readonly int _limit;
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>Begins at the stream's position.</summary>
    /// <param name="input">The stream.</param>
    /// <param name="limit">The longest line, in bytes, that is handed out.</param>
    public ByteLines(Stream input, int limit)
    {
        _input = input;
        _limit = limit;
    }

    /// <summary>Whether asking for the next line would have to wait for the stream.</summary>
    public bool WouldWait => !_ended && _buffer.AsSpan(_start, _end - _start).IndexOf(LineFeed) < 0;

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line without its LF, valid until the next call; empty when it was too long.</param>
    /// <param name="tooLong">Whether the line was longer than the limit and skipped.</param>
    /// <returns>Whether there was a line.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line, out bool tooLong)
    {
        tooLong = false;
        int scanned = 0;
        while (true)
        {
            int found = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf(LineFeed);
            if (found >= 0)
                return Take(scanned + found, 1, tooLong, out line);
            if (_end - _start > _limit)
            {
                tooLong = true;
                _start = _end;
            }

            scanned = _end - _start;
            if (_ended)
                return Take(scanned, 0, tooLong, out line) || tooLong;
            Fill();
        }
    }

    private bool Take(int length, int terminator, bool tooLong, out ReadOnlyMemory<byte> line)
    {
        line = tooLong ? default : _buffer.AsMemory(_start, length);
        _start += length + terminator;
        return length + terminator > 0;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        int read = _input.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
    }
}
