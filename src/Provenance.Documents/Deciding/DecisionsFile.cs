using System.Security;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Decisions;
using Provenance.Engine.Text;

namespace Provenance.Documents.Deciding;

/// <summary>The file <c>provenance.json</c>, in which people say what the program cannot know.</summary>
/// <param name="Path">The path it is reported under; null when there is none.</param>
/// <param name="Decisions">What could be understood of it.</param>
/// <param name="Problems">What could not.</param>
public sealed record DecisionsFile(string? Path, DecisionSet Decisions, IReadOnlyList<Problem> Problems)
{
    /// <summary>The file's name.</summary>
    public const string Name = "provenance.json";

    private const int SizeLimit = 16 * 1024 * 1024;

    /// <summary>No file.</summary>
    public static DecisionsFile None { get; } = new(null, DecisionSet.None, []);

    /// <summary>Reads the file.</summary>
    /// <param name="fullPath">Where it is.</param>
    /// <param name="reported">The path it is reported under.</param>
    /// <param name="links">Where it may lead, if it is a link.</param>
    public static DecisionsFile Read(string fullPath, string reported, LinkPolicy? links = null)
    {
        (string? text, Problem? problem) = ReadText(fullPath, reported, ProblemCode.DecisionsAreInvalid, links, SizeLimit);
        if (text is null)
            return new DecisionsFile(reported, DecisionSet.None, problem is null ? [] : [problem]);
        return Of(text, reported);
    }

    /// <summary>The file as a text that somebody has already: an editor's unsaved one.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="reported">The path it is reported under.</param>
    public static DecisionsFile Of(string text, string reported)
    {
        DecisionsReading reading = DecisionsReader.Read(text);
        return new DecisionsFile(reported, reading.Decisions, [.. reading.Faults.Select(fault => FaultProblems.OfDecisions(fault, reported))]);
    }

    /// <summary>The text of the file, in order to write it anew: empty where there is none.</summary>
    /// <param name="fullPath">Where it is.</param>
    /// <param name="reported">The path it is reported under.</param>
    /// <param name="links">Where it may lead, if it is a link.</param>
    public static (string? Text, Problem? Problem) ReadToChange(string fullPath, string reported, LinkPolicy? links = null) =>
        File.Exists(fullPath) ? ReadText(fullPath, reported, ProblemCode.DecisionsAreInvalid, links, SizeLimit) : ("", null);

    /// <summary>Reads a file of configuration as strictly as a document; one problem when it cannot be read.</summary>
    internal static (string? Text, Problem? Problem) ReadText(string fullPath, string reported, string code, LinkPolicy? links, int sizeLimit)
    {
        if ((links ?? LinkPolicy.Of(System.IO.Path.GetDirectoryName(fullPath)!)).ProblemOf(fullPath, reported) is { } refused)
            return (null, refused);
        byte[]? bytes;
        try
        {
            bytes = FileBytes.Read(fullPath, sizeLimit);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException)
        {
            return (null, Problem.Error(code, reported, $"The file cannot be read: {e.Message.TrimEnd('.')}; mend the path or the file's permissions"));
        }

        if (bytes is null)
            return (null, Problem.Error(code, reported, FormattableString.Invariant($"The file is larger than {sizeLimit / (1024 * 1024)} MB; split the project, or mend what wrote it")));
        DecodedText decoded = TextDecoder.Decode(bytes);
        return decoded.Text is null
            ? (null, new Problem(code, Severity.Error, reported, decoded.Position, $"The file {decoded.Error}; save it as UTF-8 text"))
            : (decoded.Text, null);
    }
}
