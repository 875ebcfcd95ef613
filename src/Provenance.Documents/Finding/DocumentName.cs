using System.Globalization;
using Provenance.Documents.Problems;

namespace Provenance.Documents.Finding;

/// <summary>
/// Names that no document may have, because somebody on the way would take them for something else: the compiler, whose options stand a line
/// each in a file, a build's log, a terminal, a reader.
/// </summary>
public static class DocumentName
{
    /// <summary>What stands where the bytes of a name are no UTF-8.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>What is wrong with a path, as a problem of the file; null when nothing is.</summary>
    /// <param name="path">The path.</param>
    /// <param name="reported">The path that the problem is reported under.</param>
    public static Problem? ProblemOf(string path, string reported) => Fault(path) is { } fault
        ? Problem.Error(ProblemCode.NameIsRefused, reported, $"The document's path {fault}; rename it, or take it off the documents")
        : null;

    /// <summary>The same for what the compiler is given: there a quotation mark ends a path too.</summary>
    public static Problem? ProblemForCompiler(string path, string reported) => ProblemOf(path, reported) ?? (path.IndexOf('"') >= 0
        ? Problem.Error(ProblemCode.NameIsRefused, reported, "The document's path has a quotation mark (\"), which ends a path on the compiler's command line; rename it, or take it off the documents")
        : null);

    private static string? Fault(string path)
    {
        for (int i = 0; i < path.Length; i++)
        {
            char c = path[i];
            if (c is >= ' ' and < '\u007F')
                continue;
            if (c == Replacement || char.IsSurrogate(c) && !IsPair(path, ref i))
                return "is not UTF-8, or has the sign that stands for what is not (U+FFFD)";
            if (IsControl(c))
                return string.Format(CultureInfo.InvariantCulture, "has a control character (U+{0:X4})", (int)c);
        }

        return path.IndexOf("##", StringComparison.Ordinal) is >= 0 and var at && !VisibleText.IsVisible(path.Substring(at)) ? "reads like a command to a build server (##…[)" : null;
    }

    private static bool IsPair(string path, ref int i)
    {
        bool isPair = char.IsHighSurrogate(path[i]) && i + 1 < path.Length && char.IsLowSurrogate(path[i + 1]);
        i += isPair ? 1 : 0;
        return isPair;
    }

    /// <summary>Controls, line ends of any kind, and what turns the direction of the letters that follow; the joiners and marks of scripts are none.</summary>
    private static bool IsControl(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
