using Provenance.Documents.Problems;
using Provenance.Documents.Reading;

namespace Provenance.Documents.Formats;

/// <summary>
/// A format that needs more than this process has: the build task for MSBuild on something older than .NET 10 brings what reads Markdown and
/// HTML, and nothing for Word and PDF. Read as plain text the document would give other facts there than anywhere else, so it is not read.
/// </summary>
/// <param name="name">What a person calls a file of this format.</param>
internal sealed class UnavailableFormat(string name) : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public FormatReading Read(byte[] bytes, DocumentFile file) => throw new FormatProblemException(
        ProblemCode.FormatIsUnavailable,
        $"is {name}, which is read with the .NET SDK 10 or later and not by this MSBuild; build with that SDK, or save the document as Markdown, HTML or plain text");
}
