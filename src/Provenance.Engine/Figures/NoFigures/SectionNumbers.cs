using System.Globalization;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures.NoFigures;

/// <summary>
/// The numbers of a document's sections, which go up by one: those of its headings ("4 Electrical characteristics" before "5 Interface"), and from 1 on those at the head of its lines
/// ("1 Rate. The standard rate is", "2 Records. The office keeps").
/// </summary>
internal sealed class SectionNumbers
{
    /// <summary>Two numbered lines may count what they name.</summary>
    private const int LeastLines = 3;

    private const int LongestNumber = 3;

    private readonly HashSet<int> _starts = [];

    /// <param name="tokens">The document's tokens.</param>
    /// <param name="headings">Its headings, as its format marks them.</param>
    public SectionNumbers(TokenList tokens, IReadOnlyList<DocumentHeading> headings)
    {
        AddHeadings(tokens.Text, headings);
        AddLines(tokens);
    }

    /// <summary>Whether the number of a section begins at a place of the text.</summary>
    public bool Holds(int start) => _starts.Contains(start);

    private void AddHeadings(string text, IReadOnlyList<DocumentHeading> headings)
    {
        var numbered = new Dictionary<(int Level, int Number), List<int>>();
        foreach (DocumentHeading heading in headings)
        {
            if (heading.Level == 0 || NumberAt(text, heading.Span) is not { } number)
                continue;
            if (!numbered.TryGetValue((heading.Level, number), out List<int>? starts))
                numbered.Add((heading.Level, number), starts = []);
            starts.Add(heading.Span.Start);
        }

        foreach (((int level, int number), List<int> starts) in numbered.Select(pair => (pair.Key, pair.Value)))
        {
            if (numbered.ContainsKey((level, number - 1)) || numbered.ContainsKey((level, number + 1)))
                _starts.UnionWith(starts);
        }
    }

    /// <summary>The number before the words of a heading; null for none.</summary>
    private static int? NumberAt(string text, TextSpan heading)
    {
        int end = heading.Start;
        while (end < heading.End && end <= heading.Start + LongestNumber && CharClasses.IsDigit(text[end]))
            end++;
        bool isNumber = end > heading.Start && end <= heading.Start + LongestNumber && end + 1 < heading.End && text[end] == ' ' && char.IsUpper(text[end + 1]);
        return isNumber ? int.Parse(text.Substring(heading.Start, end - heading.Start), NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    private void AddLines(TokenList tokens)
    {
        var run = new List<int>();
        for (int i = 0; i < tokens.Count - 1; i++)
        {
            if (!HeadsLine(tokens, i) || !tokens.TryInteger(i, out int number))
                continue;
            if (number == 1)
                Add(run);
            if (number == run.Count + 1)
                run.Add(tokens[i].Start);
        }

        Add(run);
    }

    private static bool HeadsLine(TokenList tokens, int i) =>
        tokens[i].StartsLine && tokens[i].StartsSentence && tokens[i].Kind == TokenKind.Number && tokens[i].Length <= LongestNumber
        && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].IsCapital && tokens[i + 1].SpaceBefore && !tokens[i + 1].StartsLine;

    private void Add(List<int> run)
    {
        if (run.Count >= LeastLines)
            _starts.UnionWith(run);
        run.Clear();
    }
}
