using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Naming;

/// <summary>The words that tell a row of a table apart which only a number labels: lot 3, from 100, income 25000.</summary>
internal static class RowKeyWords
{
    private const int MostHeadWords = 2;

    /// <summary>The head over the number, as far as it names something, and the number.</summary>
    public static IReadOnlyList<string> Of(FigureCitation figure)
    {
        if (figure.Parts is not { Key.IsEmpty: false } parts)
            return [];
        TextDocument document = figure.Document;
        List<string> words = parts.KeyHead.IsEmpty ? [] : [.. Words(document.Slice(parts.KeyHead)).Where(word => !WeakWords.IsWeak(word)).Take(MostHeadWords)];
        words.AddRange(Words(document.Slice(parts.Key)));
        return words;
    }

    /// <summary>The words of the figure's own head that are no function words: "Single", which would be too weak alone.</summary>
    public static IReadOnlyList<string> OfHead(FigureCitation figure) =>
        [.. Words(figure.Measures ?? "").Where(word => (English.Words[English.Words.Find(word.AsSpan())].Classes & (WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb)) == 0)];

    /// <summary>Words and whole numbers; a decimal point would end the name.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        using TokenList tokens = Tokenizer.Run(text);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
                words.Add(tokens.Word(i));
            else if (tokens[i].Kind is TokenKind.Number or TokenKind.DottedNumber)
                words.Add(tokens.Word(i).Replace(",", "").Replace('.', '_').TrimEnd('_'));
        }

        return words;
    }
}
