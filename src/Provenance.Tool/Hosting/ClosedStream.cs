namespace Provenance.Tool.Hosting;

/// <summary>Standard output where there is none: nothing can be written to it, and whoever tries is told so.</summary>
internal sealed class ClosedStream : WriteOnlyStream
{
    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("standard output is closed");
}
