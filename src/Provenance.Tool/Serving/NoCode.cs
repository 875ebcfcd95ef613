namespace Provenance.Tool.Serving;

/// <summary>No code: where a person wants no project read.</summary>
internal sealed class NoCode : ICodeSource
{
    /// <inheritdoc/>
    public CodeReading Current(IReadOnlyDictionary<string, string> unsaved, CancellationToken cancelled) => CodeReading.None;
}
