using System.Globalization;
using System.Text;

namespace Provenance.Engine.Index;

/// <summary>
/// One field of the index file. Whatever would end a field or a line for any reader, and whatever UTF-8 cannot hold, is
/// escaped; null is written <c>\N</c>, as PostgreSQL's COPY does, so that it differs from the empty string.
/// </summary>
internal static class IndexField
{
    private const string Null = "\\N";

    /// <summary>Appends a field's escaped text.</summary>
    public static void Append(StringBuilder line, string? field)
    {
        if (field is null)
        {
            line.Append(Null);
            return;
        }

        for (int i = 0; i < field.Length; i++)
        {
            char c = field[i];
            if (char.IsHighSurrogate(c) && i + 1 < field.Length && char.IsLowSurrogate(field[i + 1]))
                line.Append(c).Append(field[++i]);
            else
                AppendUnit(line, c);
        }
    }

    /// <summary>Reads a field back.</summary>
    /// <exception cref="FormatException">A backslash begins no escape that <see cref="Append"/> writes.</exception>
    public static string? Read(string field)
    {
        int escape = field.IndexOf('\\');
        if (escape < 0)
            return field;
        if (field == Null)
            return null;

        var text = new StringBuilder(field.Length);
        int from = 0;
        while (escape >= 0)
        {
            text.Append(field, from, escape - from);
            from = escape + ReadEscape(field, escape, text);
            escape = field.IndexOf('\\', from);
        }

        return text.Append(field, from, field.Length - from).ToString();
    }

    private static void AppendUnit(StringBuilder line, char c)
    {
        switch (c)
        {
            case '\\': line.Append(@"\\"); break;
            case '\t': line.Append(@"\t"); break;
            case '\n': line.Append(@"\n"); break;
            case '\r': line.Append(@"\r"); break;
            case '\0' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF':
            case >= '\uD800' and <= '\uDFFF':
                line.Append(@"\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
            default: line.Append(c); break;
        }
    }

    /// <summary>Appends what the escape at <paramref name="at"/> stands for and returns its length.</summary>
    private static int ReadEscape(string field, int at, StringBuilder text)
    {
        char kind = at + 1 < field.Length ? field[at + 1] : '\0';
        switch (kind)
        {
            case '\\': text.Append('\\'); return 2;
            case 't': text.Append('\t'); return 2;
            case 'n': text.Append('\n'); return 2;
            case 'r': text.Append('\r'); return 2;
            case 'u' when at + 6 <= field.Length && ushort.TryParse(field.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit):
                text.Append((char)unit);
                return 6;
            default: throw new FormatException("a backslash begins no known escape");
        }
    }
}
