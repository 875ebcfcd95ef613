using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Provenance.Tool.Tracing;

/// <summary>A file that the compiler hands to generators.</summary>
/// <param name="path">Its full path.</param>
internal sealed class ProjectText(string path) : AdditionalText
{
    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => File.Exists(path) ? SourceText.From(File.ReadAllText(path)) : null;
}
