namespace Provenance.Tool.Hosting;

/// <summary>One thread for each core. Without a limit the pool adds a thread every now and then, and each one holds a document.</summary>
internal static class AllCores
{
    /// <summary>For <see cref="Parallel"/>.</summary>
    public static ParallelOptions Options { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
}
