using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Mentions;

/// <summary>Reads which row of a table a figure stands in: by the words of its label ("Weir A"), or by the number that keys it ("2" under "lane").</summary>
/// <param name="words">The document's words.</param>
/// <param name="places">Where they stand.</param>
/// <param name="bag">What is gathered around the figure that is read.</param>
internal sealed class RowReader(MentionWords words, FigurePlaces places, MentionBag bag)
{
    private const byte LetterBits = 8;

    private readonly TokenList _tokens = words.Tokens;

    /// <summary>Tells the mention of a cell which row it is of: the stems of its label, and the number that keys it.</summary>
    public void ReadTo(Mention mention)
    {
        TextSpan label = mention.Figure.Measure.Phrase;
        if (mention.Figure.Parts is { Key.IsEmpty: false } parts)
        {
            label = parts.Key;
            ReadNumber(mention, parts.Key, parts.KeyHead);
        }

        if (label.IsEmpty)
            return;
        var key = new List<int>();
        for (int i = places.TokenAt(label.Start); i < _tokens.Count && _tokens[i].Start < label.End; i++)
        {
            // "Weir A" and "Weir B"
            if (_tokens[i].Length == 1 && _tokens[i].Kind == TokenKind.Word && _tokens[i].IsCapital && key.Count > 0)
            {
                int letter = StemHash.Of(_tokens.Span(i));
                bag.Add(letter, WordZone.Sentence, LetterBits, true);
                mention.IsKeyName = true;
                key.Add(letter);
                continue;
            }

            if (words.Stem[i] == 0)
                continue;
            mention.IsKeyName |= key.Count > 0 && (words.Signs[i] & WordSigns.Name) != 0;
            key.Add(words.Stem[i]);
        }

        mention.Key = [.. key];
    }

    /// <summary>The row of "2" under "lane" is that of lane 2.</summary>
    private void ReadNumber(Mention mention, TextSpan key, TextSpan head)
    {
        int sort = 0;
        for (int i = places.TokenAt(head.Start); !head.IsEmpty && i < _tokens.Count && _tokens[i].Start < head.End && sort == 0; i++)
            sort = words.Stem[i];
        int number = places.TokenAt(key.Start);
        if (sort != 0 && number >= 0 && _tokens[number].Kind == TokenKind.Number)
            mention.Numbered = [(sort, StemHash.Of(_tokens.Span(number)))];
    }
}
