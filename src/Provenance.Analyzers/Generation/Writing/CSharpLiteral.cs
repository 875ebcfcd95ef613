using System.Text;
using Provenance.Analyzers.Display;

namespace Provenance.Analyzers.Generation.Writing;

/// <summary>
/// The one writer of C# string literals. Every string it writes is read back unchanged by the compiler and shows in an
/// editor what it holds: nothing invisible, no line break, no character that turns the reading direction.
/// </summary>
internal static class CSharpLiteral
{
    /// <summary>The literal of a string; <c>null</c> for null.</summary>
    public static string Of(string? text)
    {
        if (text is null)
            return "null";

        var literal = new StringBuilder(text.Length + 2).Append('"');
        int i = 0;
        while (i < text.Length)
        {
            int plain = EscapedText.PlainLength(text, i);
            literal.Append(text, i, plain);
            i += plain;
            if (i == text.Length)
                break;

            string? escape = text[i] switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => null,
            };
            if (escape is null)
            {
                i += EscapedText.AppendCharacter(literal, text, i);
                continue;
            }

            literal.Append(escape);
            i++;
        }

        return literal.Append('"').ToString();
    }
}
