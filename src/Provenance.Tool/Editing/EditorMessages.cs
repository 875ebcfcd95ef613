using System.IO.Pipelines;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Provenance.Tool.Editing;

/// <summary>The messages of an editor. One that is none is answered with an error and forgotten; the next begins where its length said.</summary>
/// <param name="output">Where answers go.</param>
/// <param name="input">Where messages come from.</param>
/// <param name="formatter">What reads them.</param>
internal sealed class EditorMessages(PipeWriter output, PipeReader input, IJsonRpcMessageFormatter formatter) : HeaderDelimitedMessageHandler(output, input, formatter)
{
    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await base.ReadCoreAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is JsonException or UnrecognizedJsonRpcMessageException or InvalidOperationException or KeyNotFoundException or NotSupportedException)
            {
                var refused = new JsonRpcError
                {
                    RequestId = RequestId.Null,
                    Error = new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.ParseError, Message = "This is no message of the protocol" },
                };
                await WriteAsync(refused, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
