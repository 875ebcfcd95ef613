namespace Provenance.Tool.Reporting;

/// <summary>Texts cut to a length.</summary>
internal static class Shortened
{
    /// <summary>The text on one line, cut with an ellipsis when it is longer; never half a surrogate pair.</summary>
    public static string To(string text, int length)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
            return line;
        int end = char.IsHighSurrogate(line[length - 2]) ? length - 2 : length - 1;
        return line[..end] + "…";
    }
}
