using System.Globalization;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Linking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>
/// Splits text into words for comparison. Case, British and American spelling, marks, and whether a number is written in words
/// change nothing: "four-fifths" is "four fifths", "cannot" is "can not", "5 %" is "five per cent".
/// </summary>
/// <param name="numbers">Numbers for words, shared by all that is compared.</param>
internal sealed class WordSequence(WordNumbers numbers)
{
    /// <summary>The words of a text.</summary>
    public List<FoldedWord> Of(string text) => Of(text, 0);

    /// <summary>The words of a stretch of a text, at their places in the text.</summary>
    public List<FoldedWord> Of(string text, TextSpan span) => Of(text.Substring(span.Start, span.Length), span.Start);

    private List<FoldedWord> Of(string text, int offset)
    {
        var words = new List<FoldedWord>();
        using TokenList tokens = Tokenizer.Run(text);
        for (int i = 0; i < tokens.Count; i++)
        {
            int start = offset + tokens[i].Start, end = offset + tokens[i].End;
            switch (tokens[i].Kind)
            {
                case TokenKind.Clitic:
                    words.Add(new FoldedWord(Number("'" + tokens.Word(i).Substring(1).ToLowerInvariant()), tokens.Is(i, WordClass.Negation), start, end));
                    break;
                case TokenKind.Number or TokenKind.DottedNumber:
                    words.Add(new FoldedWord(Number(tokens.Word(i).Replace(",", "").Replace("\u00a0", "").Replace("\u202f", "")), true, start, end));
                    break;
                case TokenKind.Word:
                    i += AddWord(words, tokens, i, offset);
                    break;
                case TokenKind.Other when tokens.IsChar(i, '%'):
                    words.Add(new FoldedWord(Number("percent"), true, start, end));
                    break;
            }
        }

        return words;
    }

    /// <summary>How many further tokens the word took.</summary>
    private int AddWord(List<FoldedWord> words, TokenList tokens, int i, int offset)
    {
        int start = offset + tokens[i].Start, end = offset + tokens[i].End;
        string word = WordFolding.Spelling(tokens.Word(i));
        if (word == "cannot")
        {
            words.Add(new FoldedWord(Number("can"), false, start, start + 3));
            words.Add(new FoldedWord(Number("not"), true, start + 3, end));
            return 0;
        }

        if (word == "per" && i + 1 < tokens.Count && tokens.Span(i + 1).Equals("cent".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            words.Add(new FoldedWord(Number("percent"), true, start, offset + tokens[i + 1].End));
            return 1;
        }

        if (tokens.Is(i, WordClass.Cardinal) && word != "one")
            word = tokens.ValueOf(i).ToString(CultureInfo.InvariantCulture);
        bool content = tokens.Is(i, WordClass.Negation) || !tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner);
        words.Add(new FoldedWord(Number(word), content, start, end));
        return 0;
    }

    private int Number(string word) => numbers.Of(word);
}
