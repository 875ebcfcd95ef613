using System.Globalization;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Wording;

/// <summary>Number words as digits, so that "twenty-five" is 25 and "two hundred and six" is 206; what is larger than thousands keeps its words.</summary>
internal static class SpelledNumber
{
    /// <summary>Reads the number whose first word stands at a token.</summary>
    /// <returns>How many tokens it takes; 0 where none begins there.</returns>
    public static int Read(TokenList tokens, int first, out string digits)
    {
        digits = "";
        decimal sum = 0, part = 0;
        int i = first, end = first;
        bool mayAdd = true;
        while (i < tokens.Count)
        {
            decimal value = tokens.ValueOf(i);
            if (tokens.Is(i, WordClass.Cardinal) && mayAdd)
            {
                part += value;
                // Behind tens a unit, and nothing behind units: "nineteen sixty" are two numbers.
                mayAdd = value >= 20;
                if (mayAdd && !IsUnit(tokens, Next(tokens, i)))
                    mayAdd = false;
            }
            else if (tokens.Is(i, WordClass.Scale) && value == 100 && part is > 0 and < 100)
            {
                (part, mayAdd) = (part * 100, true);
            }
            else if (tokens.Is(i, WordClass.Scale) && value == 1000 && part > 0 && sum == 0)
            {
                (sum, part, mayAdd) = (part * 1000, 0, true);
            }
            else
            {
                break;
            }

            end = i + 1;
            i = Next(tokens, i);
            if (part >= 100 && tokens.IsLexeme(i, English.And) && tokens.Is(i + 1, WordClass.Cardinal))
                i++;
        }

        if (end == first || (end == first + 1 && tokens.IsLexeme(first, English.One)))
            return 0;
        digits = (sum + part).ToString(CultureInfo.InvariantCulture);
        return end - first;
    }

    /// <summary>The word behind a hyphen or a blank.</summary>
    private static int Next(TokenList tokens, int i) => tokens[i + 1].Kind == TokenKind.Dash && !tokens[i + 1].SpaceBefore && !tokens[i + 2].SpaceBefore ? i + 2 : i + 1;

    private static bool IsUnit(TokenList tokens, int i) => tokens.Is(i, WordClass.Cardinal) && tokens.ValueOf(i) is >= 1 and <= 9;
}
