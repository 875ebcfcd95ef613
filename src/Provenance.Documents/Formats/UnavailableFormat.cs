using Provenance.Documents.Problems;
using Provenance.Documents.Reading;

namespace Provenance.Documents.Formats;

/// <summary>
/// A format that needs more than this process has: the build task for MSBuild under .NET Framework brings no third-party
/// package. Read as plain text the document would give other facts there than anywhere else, so it is an error instead.
/// </summary>
/// <param name="name">What a person calls a file of this format.</param>
internal sealed class UnavailableFormat(string name) : IDocumentFormat
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public FormatReading Read(byte[] bytes, DocumentFile file) => throw new FormatProblemException(
        ProblemCode.FormatIsUnavailable,
        $"is {name}, which MSBuild under .NET Framework does not read; build with 'dotnet build', or save the document as plain text");
}
