using System.Text;

namespace Provenance.Tool.Exporting;

/// <summary>Paths and identifiers as parts of an IRI.</summary>
internal static class Iri
{
    /// <summary>A path as a relative reference (RFC 3986): every segment percent-encoded, the slashes kept.</summary>
    public static string OfPath(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The local part of a qualified name (PROV-N, PN_LOCAL): what may not stand in one is percent-encoded.</summary>
    public static string LocalName(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            char c = (char)b;
            if (char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '/' || c == '.' && name.Length > 0)
                name.Append(c);
            else
                name.Append('%').Append(b.ToString("X2"));
        }

        return name.ToString();
    }
}
