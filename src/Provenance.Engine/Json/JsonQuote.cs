using System.Globalization;
using System.Text;

namespace Provenance.Engine.Json;

/// <summary>Writes a JSON text. What nobody would see, and what UTF-8 cannot hold, is escaped.</summary>
public static class JsonQuote
{
    /// <summary>The text between double quotation marks.</summary>
    public static string Of(string value) => Append(new StringBuilder(value.Length + 2), value).ToString();

    internal static StringBuilder Append(StringBuilder text, string value)
    {
        text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                text.Append(c).Append(value[++i]);
            else if (c < ' ' || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        return text.Append('"');
    }
}
