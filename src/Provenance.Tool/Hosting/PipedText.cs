using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Text;

namespace Provenance.Tool.Hosting;

/// <summary>A text that is piped in, read as strictly as a file.</summary>
internal static class PipedText
{
    /// <summary>The name that it is reported under.</summary>
    public const string Name = "stdin";

    /// <summary>The whole of standard input; a problem where it is no text, or more than a document may be.</summary>
    public static (string? Text, Problem? Problem) Read(ToolHost host)
    {
        (byte[]? bytes, Problem? problem) = ReadBytes(host);
        if (bytes is null)
            return (null, problem);
        DecodedText decoded = TextDecoder.Decode(bytes);
        return decoded.Text is { } text ? (text, null)
            : (null, new Problem(ProblemCode.DocumentIsNotText, Severity.Error, Name, decoded.Position, $"The text {decoded.Error}; pipe UTF-8 in"));
    }

    /// <summary>The same as bytes.</summary>
    public static (byte[]? Bytes, Problem? Problem) ReadBytes(ToolHost host)
    {
        using var all = new MemoryStream();
        var chunk = new byte[1 << 16];
        for (int read = host.Input.Read(chunk); read > 0; read = host.Input.Read(chunk))
        {
            if (all.Length + read > Documents.Reading.DocumentReader.SizeLimit)
                return (null, Problem.Error(ProblemCode.DocumentIsTooLarge, Name, FormattableString.Invariant($"More than {Documents.Reading.DocumentReader.SizeLimit / (1024 * 1024)} MB were piped in; split it")));
            all.Write(chunk, 0, read);
        }

        return (all.ToArray(), null);
    }
}
