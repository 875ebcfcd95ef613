using Provenance.Engine.Lexicon;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Linking;

/// <summary>The words of a quotation, folded for comparison, each with its place in the document.</summary>
internal sealed class FoldedWords
{
    private const int Longest = 400;

    private FoldedWords(QuoteCitation citation, string[] words, TextSpan[] spans, bool[] content, bool isElided)
    {
        IsElided = isElided;
        Citation = citation;
        Words = words;
        Spans = spans;
        Content = content;
    }

    public QuoteCitation Citation { get; }

    /// <summary>The number of the quotation in its run.</summary>
    public int Number { get; init; }

    /// <summary>Whether words were left out on purpose (…), so that missing ones change nothing.</summary>
    public bool IsElided { get; }

    public string[] Words { get; }

    public TextSpan[] Spans { get; }

    /// <summary>Whether a word carries meaning of its own: a change of it changes what was said.</summary>
    public bool[] Content { get; }

    /// <param name="citation">The quotation.</param>
    /// <param name="number">Its number in the run.</param>
    public static FoldedWords Of(QuoteCitation citation, int number = -1)
    {
        var words = new List<string>();
        var spans = new List<TextSpan>();
        var content = new List<bool>();
        using TokenList tokens = Tokenizer.Run(citation.Exact);
        int offset = citation.Span.Start;
        bool isElided = false;
        for (int i = 0; i < tokens.Count && words.Count < Longest; i++)
        {
            isElided |= tokens[i].Kind == TokenKind.Point && (tokens[i].First == '\u2026' || tokens[i].Length >= 3) && i + 1 < tokens.Count && i > 0;
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.DottedNumber or TokenKind.Clitic))
                continue;
            string word = tokens[i].Kind == TokenKind.Clitic ? "'" + tokens.Word(i).Substring(1).ToLowerInvariant() : WordFolding.Spelling(tokens.Word(i));
            words.Add(word);
            spans.Add(new TextSpan(offset + tokens[i].Start, offset + tokens[i].End));
            content.Add(tokens[i].Kind is TokenKind.Number or TokenKind.DottedNumber || tokens[i].Kind == TokenKind.Word
                && (tokens.Is(i, WordClass.Negation) || !tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner)));
        }

        return new FoldedWords(citation, [.. words], [.. spans], [.. content], isElided) { Number = number };
    }
}
