using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Mentions;

/// <summary>The tokens of a document with the stem, the bits and the signs of each; read once for all of its figures.</summary>
internal sealed class MentionWords
{
    /// <summary>Words of grammar.</summary>
    public const WordClass Function = WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb | WordClass.Cardinal | WordClass.Honorific | WordClass.Weekday | WordClass.Scale;

    private static readonly Dictionary<string, string> Synonyms = SynonymsOf();
    private static readonly Dictionary<string, int> Sides = SidesOf();
    private static readonly Dictionary<string, WordSigns> Marks = MarksOf(
        (StatementWords.Additions, WordSigns.Addition), (StatementWords.Baselines, WordSigns.Baseline), (StatementWords.Prospects, WordSigns.Prospect),
        (StatementWords.Denials, WordSigns.Negation), (StatementWords.Tolls, WordSigns.Toll), (StatementWords.Surveys, WordSigns.Survey), (ComparisonWords.Differences, WordSigns.Difference),
        (StatementWords.Averages, WordSigns.Average), (StatementWords.Totals, WordSigns.Total), ("at", WordSigns.Condition),
        (StatementWords.Limits, WordSigns.Limit),
        (StatementWords.Above, WordSigns.Up),
        (StatementWords.Below, WordSigns.Down),
        (StatementWords.Accounts, WordSigns.Account),
        (StatementWords.Past, WordSigns.Past),
        (StatementWords.Joints, WordSigns.Joint));

    [ThreadStatic]
    private static Dictionary<string, Known>? _known;

    private readonly TokenList _tokens;
    private readonly HouseVocabulary _house;

    /// <param name="tokens">The tokens.</param>
    /// <param name="figures">The figures in them, by position.</param>
    /// <param name="house">The words that a house uses for one thing.</param>
    public MentionWords(TokenList tokens, IReadOnlyList<FigureCitation> figures, HouseVocabulary house)
    {
        _tokens = tokens;
        _house = house;
        Stem = new int[tokens.Count];
        Bits = new byte[tokens.Count];
        Signs = new WordSigns[tokens.Count];
        Choice = new int[tokens.Count];
        Side = new int[tokens.Count];
        int figure = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            while (figure < figures.Count && figures[figure].Span.End <= tokens[i].Start)
                figure++;
            bool inFigure = figure < figures.Count && figures[figure].Span.Start <= tokens[i].Start;
            if (inFigure)
                Signs[i] = WordSigns.Figure;
            else
                Read(i);
        }

        if (!house.IsEmpty)
            ReadHouseWords();
    }

    public TokenList Tokens => _tokens;

    /// <summary>The stem of each content word; 0 for all others.</summary>
    public int[] Stem { get; }

    public byte[] Bits { get; }

    public WordSigns[] Signs { get; }

    /// <summary>The way in which it chooses one figure of several, as a bit.</summary>
    public int[] Choice { get; }

    /// <summary>Its group of opposites and side; 0 for none.</summary>
    public int[] Side { get; }

    /// <summary>The stem of a word of no text, such as a counted noun.</summary>
    public static int StemOf(string word) => KnownOf(word).Stem;

    /// <summary>The stems of words of no text, the last of which may be the word that a phrase of the house means.</summary>
    public IEnumerable<int> StemsOf(IReadOnlyList<string> words)
    {
        int[] stems = [.. words.Select(StemOf)];
        for (int i = 0; i < stems.Length; i++)
        {
            (int length, int meant) = _house.Longest(stems.AsSpan(i));
            yield return length == 0 ? stems[i] : meant;
            i += Math.Max(0, length - 1);
        }
    }

    /// <summary>The words of a figure's sentence that have one of some stems, each once, as they stand there.</summary>
    public static string[] Spell(FigureCitation figure, ISet<int> stems, HouseVocabulary house)
    {
        var words = new List<string>();
        using TokenList tokens = Tokenizer.Run(figure.Document.Slice(figure.Sentence));
        int[] own = house.IsEmpty ? [] : HouseVocabulary.StemsOf(tokens);
        for (int i = 0; i < tokens.Count; i++)
        {
            (int length, int meant) = house.Longest(own.AsSpan(Math.Min(i, own.Length)));
            if (length > 0 && stems.Remove(meant))
                words.Add(tokens.Span(i, i + length).ToString().ToLowerInvariant());
            else if (length == 0 && tokens.IsWord(i) && stems.Remove(StemOf(tokens.Word(i))))
                words.Add(tokens.Word(i).ToLowerInvariant());
            i += Math.Max(0, length - 1);
        }

        return [.. words];
    }

    private void Read(int i)
    {
        ref readonly Token token = ref _tokens[i];
        if (token.Kind == TokenKind.Clitic)
        {
            if (_tokens.Is(i, WordClass.Negation) || _tokens.Span(i).EndsWith("t".AsSpan(), StringComparison.OrdinalIgnoreCase))
                Signs[i] = WordSigns.Negation;
            return;
        }

        if (token.Kind is TokenKind.Number or TokenKind.DottedNumber)
        {
            if (IsLabel(i))
                return;
            // A number that is no figure names something: Tanker 7.
            Stem[i] = StemHash.Of(_tokens.Span(i));
            Bits[i] = 8;
            Signs[i] = WordSigns.Name;
            return;
        }

        if (token.Kind != TokenKind.Word)
            return;
        Known known = KnownOf(_tokens.Word(i));
        WordSigns signs = known.Signs;
        if (token.IsCapital && (signs & (WordSigns.Prospect | WordSigns.Past)) != 0 && !token.StartsSentence)
            signs &= ~(WordSigns.Prospect | WordSigns.Past);
        if (token.Length >= 2 && !_tokens.Is(i, Function))
        {
            signs |= WordSigns.Content;
            Stem[i] = known.Stem;
            Bits[i] = (byte)known.Bits;
            if (token.IsCapital && !token.StartsSentence)
                signs |= WordSigns.Capital | WordSigns.Name;
            else if (token.IsCapital && known.Bits >= WordRarity.Unknown)
                signs |= WordSigns.Name;
        }

        if (_tokens.Is(i, WordClass.ReportingVerb) && !_tokens.Is(i, WordClass.NounLikeReport))
            signs |= WordSigns.Report;
        if (_tokens.Is(i, WordClass.Auxiliary | WordClass.CommonVerb | WordClass.ReportingVerb) || !token.IsCapital && (token.Length > 4 && _tokens.EndsWith(i, "ed") || ClosedClasses.IsIrregularPast(_tokens.Span(i))))
            signs |= WordSigns.Verb;
        if (_tokens.Is(i, WordClass.Rise))
            signs |= WordSigns.Rise;
        if (_tokens.Is(i, WordClass.Fall))
            signs |= WordSigns.Fall;
        Signs[i] = signs;
        Choice[i] = known.Choice;
        Side[i] = known.Side;
    }

    /// <summary>Whether a number heads its sentence, as that of a clause does, and names nothing in it: "4.2 The fee", "(2) The fee".</summary>
    private bool IsLabel(int i)
    {
        int first = i > 0 && _tokens.IsChar(i - 1, '(') ? i - 1 : i;
        return _tokens[first].StartsSentence && !_tokens[first].StartsCell;
    }

    /// <summary>A phrase of the house becomes the word that it means, in the place of its last word.</summary>
    private void ReadHouseWords()
    {
        int[] stems = HouseVocabulary.StemsOf(_tokens);
        for (int i = 0; i < stems.Length; i++)
        {
            (int length, int meant) = _house.Longest(stems.AsSpan(i));
            int last = i + length - 1;
            if (length == 0 || !IsOneStretch(i, last))
                continue;
            Array.Clear(Stem, i, length);
            Array.Clear(Bits, i, length);
            Stem[last] = meant;
            Bits[last] = (byte)WordRarity.BitsOf(meant);
            Signs[last] |= WordSigns.Content;
            i = last;
        }
    }

    /// <summary>Whether words stand in one sentence or cell, and none of them in a figure.</summary>
    private bool IsOneStretch(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if ((Signs[i] & WordSigns.Figure) != 0 || i > first && _tokens[i].StartsSentence)
                return false;
        }

        return true;
    }

    private static Known KnownOf(string word)
    {
        _known ??= new Dictionary<string, Known>(StringComparer.Ordinal);
        if (_known.TryGetValue(word, out Known known))
            return known;
        if (_known.Count > 1 << 16)
            _known.Clear();
        string lower = word.ToLowerInvariant();
        string plain = WithoutNumber(lower);
        string meant = AttributeWords.Noun(Synonyms.TryGetValue(WordFolding.Spelling(plain), out string? group) ? group : plain);
        string stem = WordFolding.Stem(meant);
        int hash = StemHash.Of(stem.AsSpan());
        Marks.TryGetValue(lower, out WordSigns signs);
        known = new Known(hash, WordRarity.BitsOf(hash), signs, ComparisonWords.Choice(lower), Sides.TryGetValue(WordFolding.Stem(lower), out int side) ? side : 0);
        _known.Add(word, known);
        return known;
    }

    /// <summary>A key with a number joined to it: budget2024.</summary>
    private static string WithoutNumber(string word)
    {
        int end = word.Length;
        while (end > 0 && CharClasses.IsDigit(word[end - 1]))
            end--;
        return end < 3 ? word : word.Substring(0, end);
    }

    private static Dictionary<string, WordSigns> MarksOf(params (string Words, WordSigns Signs)[] lists)
    {
        var marks = new Dictionary<string, WordSigns>(StringComparer.Ordinal);
        foreach ((string words, WordSigns signs) in lists)
        {
            foreach (string word in words.Split(' '))
                marks[word] = marks.TryGetValue(word, out WordSigns held) ? held | signs : signs;
        }

        return marks;
    }

    private static Dictionary<string, string> SynonymsOf()
    {
        var synonyms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string[] words in StatementWords.Synonyms.Select(group => group.Split(' ')))
        {
            foreach (string word in words)
                synonyms[WordFolding.Spelling(word)] = words[0];
        }

        return synonyms;
    }

    private static Dictionary<string, int> SidesOf()
    {
        var sides = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int group = 0; group < StatementWords.Opposites.Length; group++)
        {
            string[] of = StatementWords.Opposites[group].Split('|');
            for (int side = 0; side < of.Length; side++)
            {
                foreach (string word in of[side].Split('/'))
                    sides[WordFolding.Stem(word)] = ((group + 1) << 3) + side;
            }
        }

        return sides;
    }

    private readonly record struct Known(int Stem, int Bits, WordSigns Signs, int Choice, int Side);
}
