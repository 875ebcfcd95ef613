using Provenance.Documents.Reading;

namespace Provenance.Documents.Formats;

/// <summary>A file format that documents are read from.</summary>
internal interface IDocumentFormat
{
    /// <summary>What a person calls a file of this format, with its article: "an HTML page".</summary>
    string Name { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="file">The file, and what its project says of its origin.</param>
    /// <returns>The text, or why there is none.</returns>
    /// <exception cref="FormatProblemException">The bytes are no file of this format, or one beyond its limits.</exception>
    FormatReading Read(byte[] bytes, DocumentFile file);
}
