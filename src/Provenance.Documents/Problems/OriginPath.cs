namespace Provenance.Documents.Problems;

/// <summary>A path in front of a message, of which MSBuild and editors take everything up to the first colon for the place.</summary>
public static class OriginPath
{
    /// <summary>The path; a colon in it is written as in an address, but for that of a drive.</summary>
    public static string Of(string path)
    {
        int from = Path.DirectorySeparatorChar == '\\' && path.Length > 1 && path[1] == ':' ? 2 : 0;
        return path.IndexOf(':', from) < 0 ? path : path.Substring(0, from) + path.Substring(from).Replace(":", "%3A");
    }
}
