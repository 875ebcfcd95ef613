using System.Globalization;
using System.Text;

namespace Provenance.Documents.Formats.Json;

/// <summary>The text of a JSON string, with its escapes decoded.</summary>
internal static class JsonString
{
    /// <summary>The text between two places of a document.</summary>
    public static string Decode(string text, int start, int end)
    {
        if (text.IndexOf('\\', start, end - start) < 0)
            return text.Substring(start, end - start);
        var decoded = new StringBuilder(end - start);
        for (int i = start; i < end;)
            decoded.Append(CharacterAt(text, i, end, out i));
        return decoded.ToString();
    }

    /// <summary>The character that begins at a place, and where the next begins. An escape that is none stands for its own characters.</summary>
    public static char CharacterAt(string text, int i, int end, out int next)
    {
        next = i + 1;
        if (text[i] != '\\' || i + 1 >= end)
            return text[i];
        next = i + 2;
        switch (text[i + 1])
        {
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when i + 6 <= end && int.TryParse(text.Substring(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int unit):
                next = i + 6;
                return (char)unit;
            default: return text[i + 1];
        }
    }
}
