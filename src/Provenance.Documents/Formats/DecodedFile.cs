using Provenance.Documents.Problems;
using Provenance.Engine.Text;

namespace Provenance.Documents.Formats;

/// <summary>The bytes of a text file as text, by the one decoder that does not guess.</summary>
internal static class DecodedFile
{
    /// <summary>Decodes a text file.</summary>
    /// <exception cref="FormatProblemException">It is no text.</exception>
    public static string TextOf(byte[] bytes)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);
        return decoded.Text ?? throw new FormatProblemException(ProblemCode.DocumentIsNotText, $"{decoded.Error}; save it as UTF-8 text, or take it off the sources", decoded.Position);
    }
}
