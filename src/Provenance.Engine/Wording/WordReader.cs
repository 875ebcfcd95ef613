using System.Globalization;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Wording;

/// <summary>Reads the words of one text from left to right.</summary>
/// <param name="numbers">Numbers for words.</param>
/// <param name="text">The text.</param>
/// <param name="offset">Where it stands in its document.</param>
/// <param name="isQuotation">Whether brackets, points and asterisks say what was done to the words.</param>
internal sealed class WordReader(WordNumbers numbers, string text, int offset, bool isQuotation)
{
    /// <summary>Letters that stand before asterisks: more of them would leave nothing to hide.</summary>
    private const int MostShown = 3;

    /// <summary>Points that stand for words left out.</summary>
    private const int Points = 3;

    private readonly List<FoldedWord> _words = [];
    private readonly List<string> _forms = [];
    private WordFeatures _pending;
    private int _brackets;
    private int _singlePoints;

    /// <summary>The words that were read, as they are compared.</summary>
    public IReadOnlyList<string> Forms => _forms;

    /// <summary>The numbers of a word; words of grammar that say the same have one stem.</summary>
    public static (int Number, int Stem) NumbersOf(WordNumbers numbers, string word, WordFeatures features) =>
        (features & (WordFeatures.Bearing | WordFeatures.Content)) != 0 && WordSense.Sense(word) is { } sense
            ? (numbers.WithStem(word).Number, numbers.WithStem(sense).Stem)
            : numbers.WithStem(word);

    /// <summary>The words.</summary>
    public FoldedWord[] Read()
    {
        using TokenList tokens = Tokenizer.Run(text);
        for (int i = 0; i < tokens.Count; i++)
        {
            ref readonly Token token = ref tokens[i];
            _singlePoints = token.Kind == TokenKind.Point && token.Length == 1 && token.First == '.' ? _singlePoints + 1 : 0;
            switch (token.Kind)
            {
                case TokenKind.Clitic:
                    AddClitic(tokens, i);
                    break;
                case TokenKind.Number or TokenKind.DottedNumber:
                    i = AddNumber(tokens, i);
                    break;
                case TokenKind.Word:
                    i = AddWord(tokens, i);
                    break;
                case TokenKind.Currency:
                    Add(text.Substring(token.Start, token.Length), WordFeatures.Content | WordFeatures.Number, token.Start, token.End);
                    break;
                case TokenKind.Point:
                    _pending |= isQuotation && (token.First == '…' || token.Length >= Points || _singlePoints >= Points) ? WordFeatures.AfterGap : WordFeatures.AfterBreak;
                    break;
                case TokenKind.Dash:
                    if (token.SpaceBefore || tokens[i + 1].SpaceBefore || token.First == '—')
                        _pending |= WordFeatures.AfterBreak;
                    break;
                case TokenKind.Other:
                    i = AddOther(tokens, i);
                    break;
            }
        }

        return [.. _words];
    }

    private int AddOther(TokenList tokens, int i)
    {
        switch (tokens[i].First)
        {
            case '%':
                Add("percent", WordFeatures.Content, tokens[i].Start, tokens[i].End);
                break;
            case ',' or ';' or ':':
                _pending |= WordFeatures.AfterBreak;
                break;
            case '[' when isQuotation && Letters(tokens, i) is var end and > 0:
                return end - 1;
            case '(' or '[' when isQuotation:
                _brackets++;
                _pending |= WordFeatures.AfterGap;
                break;
            case ')' or ']' when isQuotation && _brackets > 0:
                _brackets--;
                _pending |= WordFeatures.AfterGap;
                break;
        }

        return i;
    }

    /// <summary>A word with letters in brackets ("[L]uck", "say[s]"): it may be any. The token behind it, or 0.</summary>
    private int Letters(TokenList tokens, int open)
    {
        bool isJoined = open > 0 && tokens[open - 1].Kind == TokenKind.Word && tokens[open - 1].End == tokens[open].Start;
        if (!tokens.IsWord(open + 1) || !tokens.IsChar(open + 2, ']'))
            return 0;
        int end = open + 3;
        bool goesOn = tokens.IsWord(end) && tokens[end].Start == tokens[end - 1].End;
        if (!isJoined && !goesOn)
            return 0;
        int start = tokens[open].Start;
        if (isJoined && _words.Count > 0)
        {
            start = _words[_words.Count - 1].Start - offset;
            _pending |= _words[_words.Count - 1].Features & (WordFeatures.AfterGap | WordFeatures.AfterBreak);
            RemoveLast();
        }

        end += goesOn ? 1 : 0;
        AddAny(start, tokens[end - 1].End);
        return end;
    }

    private int AddNumber(TokenList tokens, int i)
    {
        string digits = tokens.Word(i).Replace(",", "").Replace("\u00a0", "").Replace("\u202f", "");
        bool isOrdinal = tokens.IsWord(i + 1) && tokens[i + 1].Start == tokens[i].End && tokens.Word(i + 1) is "st" or "nd" or "rd" or "th";
        int last = isOrdinal ? i + 1 : i;
        Add(isOrdinal ? digits + "th" : WordSense.Spelling(digits), WordFeatures.Content | WordFeatures.Number, tokens[i].Start, tokens[last].End);
        return last;
    }

    /// <summary>The last token that the word took.</summary>
    private int AddWord(TokenList tokens, int i)
    {
        int start = tokens[i].Start, end = tokens[i].End;
        if (isQuotation && MaskEnd(start, end) is var masked and > 0)
        {
            AddAny(start, masked);
            while (i + 1 < tokens.Count && tokens[i + 1].Start < masked)
                i++;
            return i;
        }

        if (SpelledNumber.Read(tokens, i, out string digits) is var taken and > 0)
        {
            Add(digits, WordFeatures.Content | WordFeatures.Number, start, tokens[i + taken - 1].End);
            return i + taken - 1;
        }

        if (tokens.Is(i, WordClass.Ordinal))
        {
            Add(tokens.ValueOf(i).ToString(CultureInfo.InvariantCulture) + "th", WordFeatures.Content | WordFeatures.Number, start, end);
            return i;
        }

        string word = WordSense.Spelling(WordFolding.Spelling(Plain(tokens.Word(i))));
        if (word == "cannot")
        {
            Add("can", WordFeatures.Bearing, start, start + 3);
            Add("not", WordFeatures.Content | WordFeatures.Negation, start + 3, end);
            return i;
        }

        if (word == "no" && Next(tokens, i) is var next && tokens.IsLexeme(next, English.One))
        {
            Add("nobody", WordFeatures.Content | WordFeatures.Negation, start, tokens[next].End);
            return next;
        }

        if (word == "per" && tokens.IsLexeme(i + 1, English.Cent))
        {
            Add("percent", WordFeatures.Content, start, tokens[i + 1].End);
            return i + 1;
        }

        Add(word, FeaturesOf(tokens, i, word), start, end);
        return i;
    }

    /// <summary>The token behind a hyphen or a blank.</summary>
    private static int Next(TokenList tokens, int i) => tokens[i + 1].Kind == TokenKind.Dash && !tokens[i + 1].SpaceBefore ? i + 2 : i + 1;

    /// <summary>Where a word ends whose letters are hidden ("f***", "f**king"); 0 for a word that hides nothing.</summary>
    private int MaskEnd(int start, int end)
    {
        if (end + 1 >= text.Length || text[end] != '*' || text[end + 1] != '*' || end - start > MostShown || (start > 0 && text[start - 1] == '*'))
            return 0;
        int last = end;
        while (last < text.Length && (text[last] == '*' || CharClasses.IsLetter(text[last])))
            last++;
        return last;
    }

    private static WordFeatures FeaturesOf(TokenList tokens, int i, string word)
    {
        WordFeatures features = WordFeatures.None;
        if (tokens.Is(i, WordClass.Negation))
            features |= WordFeatures.Content | WordFeatures.Negation;
        else if (WordSense.IsQuantity(word))
            features |= WordFeatures.Content;
        else if (WordSense.IsBearing(word))
            features |= WordFeatures.Bearing;
        else if (!tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner))
            features |= WordFeatures.Content;
        if (tokens.Is(i, WordClass.Scale | WordClass.FractionName | WordClass.Magnitude | WordClass.Multiplier))
            features |= WordFeatures.Number;
        if (tokens[i].IsCapital && tokens[i].Lexeme == 0)
            features |= WordFeatures.Name;
        return features;
    }

    /// <summary>A contraction in full: "n't" denies, "'ll" is "will"; what may be "is", "has" or an owner stays as it is.</summary>
    private void AddClitic(TokenList tokens, int i)
    {
        string letters = tokens.Word(i).Substring(1).ToLowerInvariant();
        int start = tokens[i].Start, end = tokens[i].End;
        if (letters == "t" && _words.Count > 0 && _words[_words.Count - 1].End == offset + start)
        {
            FoldedWord before = _words[_words.Count - 1];
            RemoveLast();
            string verb = WordSense.Verb(text.Substring(before.Start - offset, before.End - before.Start).ToLowerInvariant());
            _pending = before.Features & (WordFeatures.AfterGap | WordFeatures.AfterBreak);
            Add(verb, WordSense.IsBearing(verb) ? WordFeatures.Bearing : WordFeatures.None, before.Start - offset, before.End - offset);
            Add("not", WordFeatures.Content | WordFeatures.Negation, start, end);
        }
        else if (WordSense.Clitic(letters) is { } word)
        {
            Add(word, WordSense.IsBearing(word) ? WordFeatures.Bearing : WordFeatures.None, start, end);
        }
        else
        {
            Add("'" + letters, WordFeatures.None, start, end);
        }
    }

    private void AddAny(int start, int end)
    {
        _forms.Add("");
        _words.Add(new FoldedWord(FoldedWord.Any, FoldedWord.Any, Taken(WordFeatures.Content), offset + start, offset + end));
    }

    private void Add(string word, WordFeatures features, int start, int end)
    {
        (int number, int stem) = NumbersOf(numbers, word, features);
        _forms.Add(word);
        _words.Add(new FoldedWord(number, stem, Taken(features), offset + start, offset + end));
    }

    private void RemoveLast()
    {
        _forms.RemoveAt(_forms.Count - 1);
        _words.RemoveAt(_words.Count - 1);
    }

    private WordFeatures Taken(WordFeatures features)
    {
        features |= _pending | (_brackets > 0 ? WordFeatures.Inserted : WordFeatures.None);
        _pending = WordFeatures.None;
        return features;
    }

    /// <summary>Without marks on letters and points within.</summary>
    private static string Plain(string word)
    {
        bool isPlain = true;
        foreach (char c in word)
            isPlain &= c < 0x80 && c != '.';
        if (isPlain)
            return word;
        var plain = new System.Text.StringBuilder(word.Length);
        foreach (char c in word)
        {
            if (c >= 0x80)
                plain.Append(LatinLetters.Fold(c) ?? c.ToString());
            else
                plain.Append(c);
        }

        return plain.ToString().TrimEnd('.');
    }
}
