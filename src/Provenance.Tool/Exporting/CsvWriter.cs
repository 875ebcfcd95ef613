using System.Globalization;
using System.Text;

namespace Provenance.Tool.Exporting;

/// <summary>Writes records as RFC 4180 has them: CRLF, a field in quotation marks where it holds one, a comma, a semicolon, a tab or a line end.</summary>
/// <param name="output">Where to.</param>
internal sealed class CsvWriter(TextWriter output)
{
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create("\",;\t\r\n"), Parting = System.Buffers.SearchValues.Create(";\t\r\n");

    /// <summary>Writes a record.</summary>
    public void Write(params ReadOnlySpan<string?> fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                output.Write(',');
            Write(fields[i] ?? "");
        }

        output.Write("\r\n");
    }

    private void Write(string field)
    {
        string safe = Disarmed(IsFormula(field) ? "'" + field : field);
        if (safe.AsSpan().IndexOfAny(Quoted) < 0)
            output.Write(safe);
        else
            output.Write('"' + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + '"');
    }

    /// <summary>
    /// Where lists are parted by semicolons, as in most of Europe, a spreadsheet parts a record there, and whatever marks stand around the field:
    /// what follows would be a cell of its own.
    /// </summary>
    private static string Disarmed(string field)
    {
        if (field.AsSpan().IndexOfAny(Parting) < 0)
            return field;
        var safe = new StringBuilder(field.Length + 2);
        bool isFirst = false;
        foreach (char c in field)
        {
            if (isFirst && IsOperator(c) && !Parting.Contains(c))
                safe.Append('\'');
            isFirst = Parting.Contains(c) || (isFirst && c is ' ' or '"');
            safe.Append(c);
        }

        return safe.ToString();
    }

    private static bool IsOperator(char c) => c is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';

    /// <summary>
    /// Whether a spreadsheet would compute the field instead of showing it (OWASP, "CSV Injection"): a document could then run a command on the
    /// machine of whoever opens the file. Such a field gets an apostrophe before it; a negative number stays what it is.
    /// </summary>
    private static bool IsFormula(string field) =>
        field.Length > 0 && IsOperator(field[0])
        && !decimal.TryParse(field, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
