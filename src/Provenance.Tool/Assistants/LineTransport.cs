using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Provenance.Tool.Assistants;

/// <summary>
/// One JSON-RPC message a line, in and out. What is no message is answered as the protocol says and the stream goes on: a line that is no JSON,
/// and one that is longer than any honest call.
/// </summary>
internal sealed class LineTransport : TransportBase
{
    /// <summary>The longest line, in bytes: somewhat more than the longest text of a call where every character is escaped.</summary>
    public const int LongestLine = 16 * 1024 * 1024;

    private static readonly string TooLong = FormattableString.Invariant($"A message has more than {LongestLine} bytes; it was not read");

    private const int ParseError = -32700, InvalidRequest = -32600;
    private const int Chunk = 64 * 1024;

    private readonly PipeReader _input;
    private readonly Stream _output;
    private readonly SemaphoreSlim _writing = new(1);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _reading;

    /// <summary>Begins to read.</summary>
    public LineTransport(Stream input, Stream output)
        : base("provenance", loggerFactory: null)
    {
        _input = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: Chunk, leaveOpen: true));
        _output = output;
        SetConnected();
        _reading = Task.Run(ReadAsync);
    }

    /// <inheritdoc/>
    public override async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(message, McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage))), (byte)'\n'];
        await WriteAsync(line, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        SetDisconnected();
    }

    private async Task WriteAsync(byte[] line, CancellationToken cancelled)
    {
        await _writing.WaitAsync(cancelled).ConfigureAwait(false);
        try
        {
            await _output.WriteAsync(line, CancellationToken.None).ConfigureAwait(false);
            await _output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            bool isSkipping = false;
            byte[] tail = [];
            while (true)
            {
                ReadResult read = await _input.ReadAsync(_end.Token).ConfigureAwait(false);
                ReadOnlySequence<byte> buffer = read.Buffer;
                while (buffer.PositionOf((byte)'\n') is { } end)
                {
                    if (isSkipping)
                        await RefuseAsync(InvalidRequest, TooLong, MessageId.InTail(TailOf(tail, buffer.Slice(0, end)))).ConfigureAwait(false);
                    else
                        await TakeAsync(buffer.Slice(0, end)).ConfigureAwait(false);
                    (isSkipping, tail) = (false, []);
                    buffer = buffer.Slice(buffer.GetPosition(1, end));
                }

                if (read.IsCompleted)
                {
                    if (!isSkipping)
                        await TakeAsync(buffer).ConfigureAwait(false);
                    return;
                }

                isSkipping |= buffer.Length > LongestLine;
                if (isSkipping)
                {
                    tail = TailOf(tail, buffer);
                    buffer = buffer.Slice(buffer.End);
                }

                _input.AdvanceTo(buffer.Start, buffer.End);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The client is gone, or the server is: either ends the conversation.
        }
        finally
        {
            SetDisconnected();
        }
    }

    private async Task TakeAsync(ReadOnlySequence<byte> line)
    {
        byte[] bytes = line.ToArray();
        if (bytes.AsSpan().Trim(" \t\r"u8).IsEmpty)
            return;
        JsonRpcMessage? message = null;
        string? fault = null;
        try
        {
            message = (JsonRpcMessage?)JsonSerializer.Deserialize(bytes, McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage)));
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            fault = "A line is no JSON-RPC message";
        }

        if (message is not null)
            await WriteMessageAsync(message, _end.Token).ConfigureAwait(false);
        else
            await RefuseAsync(IsJson(bytes) ? InvalidRequest : ParseError, fault ?? "A line is no JSON-RPC message", MessageId.InHead(bytes)).ConfigureAwait(false);
    }

    private static bool IsJson(byte[] bytes)
    {
        try
        {
            using JsonDocument _ = JsonDocument.Parse(bytes);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The last bytes of a line that is not kept.</summary>
    private static byte[] TailOf(byte[] before, ReadOnlySequence<byte> more)
    {
        byte[] last = more.Slice(Math.Max(0, more.Length - MessageId.LongestTail)).ToArray();
        byte[] both = [.. before, .. last];
        return both.Length <= MessageId.LongestTail ? both : both[^MessageId.LongestTail..];
    }

    private Task RefuseAsync(int code, string message, string id) =>
        WriteAsync(Bytes($$$"""{"jsonrpc":"2.0","id":{{{id}}},"error":{"code":{{{code}}},"message":{{{JsonSerializer.Serialize(message)}}}}}""" + "\n"), _end.Token);

    private static byte[] Bytes(string text) => Hosting.ToolHost.Encoding.GetBytes(text);
}
