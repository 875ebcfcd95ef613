namespace Provenance.Tool.Hosting;

/// <summary>A stream that is written to and may fail: what could not be said is not said.</summary>
/// <param name="stream">The stream.</param>
internal sealed class ForgivingStream(Stream stream) : WriteOnlyStream
{
    /// <inheritdoc/>
    public override void Flush()
    {
        try
        {
            stream.Flush();
        }
        catch (IOException)
        {
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            stream.Write(buffer, offset, count);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
