using System.Globalization;

namespace Provenance.Analyzers.Display;

/// <summary>A place in a document, written as compilers print it: <c>path(line,column)</c>, both from 1.</summary>
internal readonly record struct Place(string Path, int Line, int Column)
{
    /// <summary>Writes a place.</summary>
    public static string Format(string path, int line, int column) =>
        path + "(" + line.ToString(CultureInfo.InvariantCulture) + "," + column.ToString(CultureInfo.InvariantCulture) + ")";

    /// <summary>Reads a place back; null when the text is none. A path may itself hold brackets.</summary>
    public static Place? Parse(string? text)
    {
        int open = text?.LastIndexOf('(') ?? -1;
        int comma = open < 0 ? -1 : text!.IndexOf(',', open);
        if (open <= 0 || comma < 0 || text![text.Length - 1] != ')')
            return null;

        return TryNumber(text, open + 1, comma, out int line) && TryNumber(text, comma + 1, text.Length - 1, out int column)
            ? new Place(text.Substring(0, open), line, column)
            : null;
    }

    private static bool TryNumber(string text, int start, int end, out int number) =>
        int.TryParse(text.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
