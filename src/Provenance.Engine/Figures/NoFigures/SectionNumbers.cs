using System.Globalization;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.NoFigures;

/// <summary>
/// The numbers of a document's sections, which go up by one: those of its headings ("4 Electrical characteristics" before "5 Interface"), and from 1 on those at the head of its lines
/// ("1 Rate. The standard rate is", "2 Records. The office keeps"); of numbers of two parts the second does ("4.1 Lettings", "4.2 Repairs").
/// </summary>
internal sealed class SectionNumbers
{
    /// <summary>Two numbered lines may count what they name, unless a title stands behind each.</summary>
    private const int LeastLines = 3, LeastTitled = 2;

    private const int LongestTitle = 6;

    private const int LongestNumber = 3;

    /// <summary>Nobody counts 4.1 of what has a capital, and 4.2 on the next line that has one.</summary>
    private const int LeastParts = 2;

    private readonly HashSet<int> _starts = [];

    /// <param name="tokens">The document's tokens.</param>
    /// <param name="headings">Its headings, as its format marks them.</param>
    public SectionNumbers(TokenList tokens, IReadOnlyList<DocumentHeading> headings)
    {
        AddHeadings(tokens.Text, headings);
        AddLines(tokens);
        AddParts(tokens);
    }

    /// <summary>Whether the number of a section begins at a place of the text.</summary>
    public bool Holds(int start) => _starts.Contains(start);

    private void AddHeadings(string text, IReadOnlyList<DocumentHeading> headings)
    {
        var numbered = new Dictionary<(int Level, int Number), List<int>>();
        foreach (DocumentHeading heading in headings)
        {
            // A format may count the blank in front of the words in.
            int start = heading.Span.Start;
            while (start < heading.Span.End && text[start] == ' ')
                start++;
            if (heading.Level == 0 || NumberAt(text, start, heading.Span.End) is not { } number)
                continue;
            if (!numbered.TryGetValue((heading.Level, number), out List<int>? starts))
                numbered.Add((heading.Level, number), starts = []);
            starts.Add(start);
        }

        foreach (((int level, int number), List<int> starts) in numbered.Select(pair => (pair.Key, pair.Value)))
        {
            if (numbered.ContainsKey((level, number - 1)) || numbered.ContainsKey((level, number + 1)))
                _starts.UnionWith(starts);
        }
    }

    /// <summary>The number before the words of a heading; null for none.</summary>
    private static int? NumberAt(string text, int start, int headingEnd)
    {
        int end = start;
        while (end < headingEnd && end <= start + LongestNumber && CharClasses.IsDigit(text[end]))
            end++;
        bool isNumber = end > start && end <= start + LongestNumber && end + 1 < headingEnd && text[end] == ' ' && char.IsUpper(text[end + 1]);
        return isNumber ? int.Parse(text.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    private void AddLines(TokenList tokens)
    {
        var run = new List<int>();
        bool areTitled = true;
        for (int i = 0; i < tokens.Count - 1; i++)
        {
            if (!HeadsLine(tokens, i) || !tokens.TryInteger(i, out int number))
                continue;
            if (number == 1)
            {
                Add(run, areTitled ? LeastTitled : LeastLines);
                areTitled = true;
            }

            if (number != run.Count + 1)
                continue;
            run.Add(tokens[i].Start);
            areTitled &= HasTitle(tokens, i + 1);
        }

        Add(run, areTitled ? LeastTitled : LeastLines);
    }

    /// <summary>"Records. The office keeps": a few words without a verb and a full stop, with a sentence behind them on the line.</summary>
    private static bool HasTitle(TokenList tokens, int first)
    {
        int end = first;
        while (end < first + LongestTitle && tokens[end].Kind == TokenKind.Word && !tokens.Is(end, WordClass.Auxiliary))
            end++;
        return end > first && tokens.IsChar(end, '.') && tokens[end + 1].Kind == TokenKind.Word && tokens[end + 1].IsCapital && !tokens[end + 1].StartsLine;
    }

    private void AddParts(TokenList tokens)
    {
        var run = new List<int>();
        (int Whole, int Part) last = default;
        for (int i = 0; i < tokens.Count - 1; i++)
        {
            if (!HeadsLine(tokens, i, longest: 2 * LongestNumber + 1) || PartsOf(tokens.Span(i)) is not { } parts)
                continue;
            if (parts != (last.Whole, last.Part + 1))
                Add(run, LeastParts);
            run.Add(tokens[i].Start);
            last = parts;
        }

        Add(run, LeastParts);
    }

    /// <summary>4 and 2 of "4.2"; null for what has not two parts.</summary>
    private static (int Whole, int Part)? PartsOf(ReadOnlySpan<char> number)
    {
        int point = number.IndexOf('.');
        return point > 0 && NumberOf(number.Slice(0, point)) is { } whole && NumberOf(number.Slice(point + 1)) is { } part ? (whole, part) : null;
    }

    /// <summary>A number of a few digits that does not begin with 0.</summary>
    private static int? NumberOf(ReadOnlySpan<char> digits)
    {
        if (digits.Length is 0 or > LongestNumber || digits[0] == '0')
            return null;
        int number = 0;
        foreach (char digit in digits)
        {
            if (!CharClasses.IsDigit(digit))
                return null;
            number = (10 * number) + digit - '0';
        }

        return number;
    }

    private static bool HeadsLine(TokenList tokens, int i, int longest = LongestNumber) =>
        tokens[i].StartsLine && tokens[i].StartsSentence && tokens[i].Kind == TokenKind.Number && tokens[i].Length <= longest
        && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].IsCapital && tokens[i + 1].SpaceBefore && !tokens[i + 1].StartsLine;

    private void Add(List<int> run, int least)
    {
        if (run.Count >= least)
            _starts.UnionWith(run);
        run.Clear();
    }
}
