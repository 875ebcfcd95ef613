namespace Provenance.Engine.Wording;

/// <summary>A text that is compared word by word, with the place of each word in it.</summary>
internal sealed class ComparedText
{
    private readonly FoldedWord[] _words;

    private ComparedText(string text, FoldedWord[] words, string[] forms) => (Text, _words, Words) = (text, words, forms);

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>Its words, folded.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether its author says that it is not the wording: words left out (…), or put in [brackets].</summary>
    public bool IsEdited => Text.IndexOf('[') >= 0 || Text.IndexOf('…') is var one && one >= 0 && one < Text.TrimEnd().Length - 1
        || Text.IndexOf("...", StringComparison.Ordinal) is var three && three >= 0 && three < Text.TrimEnd().Length - 3;

    /// <summary>Splits a text into words.</summary>
    public static ComparedText Of(string text)
    {
        var reader = new WordReader(new WordNumbers(), text, 0, false);
        FoldedWord[] words = reader.Read();
        return new ComparedText(text, words, [.. reader.Forms]);
    }

    /// <summary>Its words in numbers that it shares with another text.</summary>
    public FoldedWord[] Numbered(WordNumbers numbers)
    {
        var words = new FoldedWord[_words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            (int number, int stem) = WordReader.NumbersOf(numbers, Words[i], _words[i].Features);
            words[i] = _words[i] with { Number = number, Stem = stem };
        }

        return words;
    }

    /// <summary>Neighbouring words, at least one with a meaning of its own: what texts are looked up by.</summary>
    public IEnumerable<(string First, string Second)> Pairs()
    {
        for (int i = 0; i + 1 < _words.Length; i++)
        {
            if (_words[i].Counts || _words[i + 1].Counts)
                yield return (Words[i], Words[i + 1]);
        }
    }
}
