using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Linking;

/// <summary>The words of one text with their stems and traits, read once for all the figures in it.</summary>
internal sealed class DocumentWords
{
    private const WordClass Function = WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb | WordClass.Cardinal | WordClass.Honorific | WordClass.Weekday;
    private const WordClass NoSubject = WordClass.HedgeWord | WordClass.ReportingVerb | WordClass.Month | WordClass.Scale | WordClass.Ordinal | WordClass.FractionName;

    private const int Left = int.MinValue;
    private const int OpeningSentences = 2;
    private const int OpeningWords = 60;

    private static readonly Dictionary<string, WordTraits> Marks = MarksOf(
        (StatementWords.Additions, WordTraits.Addition), (StatementWords.Baselines, WordTraits.Baseline), (StatementWords.Prospects, WordTraits.Prospect),
        (StatementWords.Before, WordTraits.Before), (StatementWords.After, WordTraits.After), (StatementWords.Denials, WordTraits.Negation), (StatementWords.Until, WordTraits.Until),
        (StatementWords.Conditions, WordTraits.Condition), (StatementWords.PeriodsPast, WordTraits.PeriodPast), (StatementWords.Tolls, WordTraits.Toll),
        (StatementWords.Surveys, WordTraits.Survey), (StatementWords.Momentary, WordTraits.Momentary), (StatementWords.Persons, WordTraits.Person));

    private static readonly Dictionary<string, string> Periods = StatementWords.Periods.Select(forms => forms.Split('/')).SelectMany(forms => forms, (forms, form) => (forms[0], form)).ToDictionary(pair => pair.form, pair => pair.Item1, StringComparer.OrdinalIgnoreCase);

    private readonly List<int> _starts = [];
    private readonly List<int> _stems = [];
    private readonly List<WordTraits> _traits = [];
    private readonly List<int> _places = [];

    private DocumentWords(string text, StemTable stems)
    {
        using TokenList tokens = Tokenizer.Run(text);
        bool starts = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            // Behind a mark or a number the first word begins the sentence.
            starts |= tokens[i].StartsSentence;
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Clitic))
                continue;
            Add(tokens, i, stems, starts);
            starts = false;
        }
    }

    public int Count => _starts.Count;

    /// <summary>How many sentences there are.</summary>
    public int Sentences { get; private set; }

    /// <summary>The words that the document opens with, up to.</summary>
    public int OpeningEnd { get; private set; }

    /// <summary>Stems of the words that the document opens with, its headline and first sentence: the story that it tells.</summary>
    public StemSet Opening { get; } = new();

    public static DocumentWords Of(string text, StemTable stems) => new(text, stems);

    /// <summary>The number of the stem of a word with <see cref="WordTraits.Content"/> or <see cref="WordTraits.Weekday"/>.</summary>
    public int Stem(int i) => _stems[i];

    public WordTraits Traits(int i) => _traits[i];

    /// <summary>The word in the order of its sentence: its stem, a number for a function word, or none for what may be left out.</summary>
    public int? Place(int i) => _places[i] == Left ? null : _places[i];

    /// <summary>Where a word begins.</summary>
    public int Start(int i) => _starts[i];

    /// <summary>The first word that begins at or after a place.</summary>
    public int From(int position)
    {
        int found = _starts.BinarySearch(position);
        return found < 0 ? ~found : found;
    }

    /// <summary>The first word of the sentence that ends before a word, or a word in it that is not too far.</summary>
    public int SentenceBefore(int word, int most)
    {
        int i = word;
        while (i > 0 && word - i < most && (i == word || (_traits[i] & WordTraits.First) == 0))
            i--;
        return i;
    }

    private void Add(TokenList tokens, int i, StemTable stems, bool starts)
    {
        WordTraits traits = starts ? WordTraits.First : WordTraits.None;
        Sentences += starts ? 1 : 0;
        int stem = -1;
        string word = tokens.Word(i);
        if (tokens[i].Kind == TokenKind.Clitic)
        {
            if (!tokens.Is(i, WordClass.Negation) && !tokens.Span(i).EndsWith("t".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return;
            traits |= WordTraits.Negation;
        }
        else
        {
            traits |= TraitsOf(tokens, i, word);
            if ((traits & WordTraits.Content) != 0)
                stem = stems.Of(IsGrossDomesticProduct(tokens, i) ? "GDP" : word);
            if (Periods.TryGetValue(word, out string? period))
            {
                traits |= WordTraits.Period;
                stem = stems.Of(period);
            }

            if ((traits & WordTraits.Weekday) != 0)
                stem = stems.Of(tokens.Span(i).Slice(0, Math.Min(3, tokens[i].Length)).ToString());
        }

        if (tokens[i].Kind == TokenKind.Word && tokens[i].IsCapital && tokens[i + 1].Kind == TokenKind.Number && !tokens[i + 1].SpaceBefore && i + 1 < tokens.Count && !(tokens.IsWord(i + 2) && !tokens[i + 2].SpaceBefore))
        {
            traits = (traits & WordTraits.First) | WordTraits.Designation;
            stem = stems.Of(tokens.Span(i, i + 2).ToString());
        }

        if (Sentences <= OpeningSentences && _starts.Count < OpeningWords)
        {
            OpeningEnd = _starts.Count + 1;
            if ((traits & (WordTraits.Subject | WordTraits.Designation)) != 0)
                Opening.Add(stem);
        }

        _starts.Add(tokens[i].Start);
        _places.Add(PlaceOf(tokens, i, traits, stem));
        _stems.Add(stem);
        _traits.Add(traits);
    }

    private static int PlaceOf(TokenList tokens, int i, WordTraits traits, int stem)
    {
        if (tokens.Is(i, WordClass.Article | WordClass.Determiner))
            return Substitution.Determiner;
        if ((traits & (WordTraits.Subject | WordTraits.Designation)) != 0)
            return stem;
        if (tokens.Is(i, WordClass.Adverb | WordClass.HedgeWord) && !tokens.Is(i, WordClass.Preposition) || tokens[i].Kind == TokenKind.Clitic)
            return Left;
        return Substitution.FirstFunctionWord - tokens[i].Lexeme;
    }

    private static WordTraits TraitsOf(TokenList tokens, int i, string word)
    {
        WordTraits traits = WordTraits.None;
        if (tokens[i].Length >= 2 && !tokens.Is(i, Function))
        {
            traits |= WordTraits.Content;
            // Names stand in every sentence of a story; they tell little about which of its facts this is.
            if (tokens[i].IsCapital && !tokens[i].IsAllCapitals && i > 0)
                traits |= WordTraits.Name;
            if (!tokens.Is(i, NoSubject))
                traits |= tokens[i].StartsSentence && tokens[i].Lexeme == 0 && tokens[i].IsCapital ? WordTraits.Subject | WordTraits.Opener : WordTraits.Subject;
            else if (tokens.Is(i, WordClass.Ordinal))
                traits |= WordTraits.Ordinal;
        }

        if (tokens.IsLexeme(i + 1, English.Of) && tokens.Span(i).Equals("margin".AsSpan(), StringComparison.OrdinalIgnoreCase))
            traits |= WordTraits.Survey;
        if (tokens.Is(i, WordClass.ReportingVerb) && !tokens.Is(i, WordClass.NounLikeReport) || tokens.IsLexeme(i, English.According))
            traits |= WordTraits.Report;
        if (tokens.Is(i, WordClass.CommonVerb | WordClass.ReportingVerb | WordClass.Rise | WordClass.Fall))
            traits |= WordTraits.Verb;
        else if (ClosedClasses.IsIrregularPast(tokens.Span(i)) || tokens[i].Length > 4 && !tokens[i].IsCapital && tokens.Span(i).EndsWith("ed".AsSpan(), StringComparison.Ordinal))
            traits |= WordTraits.Participle;
        if (tokens.Is(i, WordClass.Article))
            traits |= WordTraits.Article;
        if (tokens.Is(i, WordClass.Weekday))
            traits |= WordTraits.Weekday;
        if (tokens.Is(i, WordClass.Month) && tokens[i].IsCapital && !tokens[i].StartsSentence && tokens[i - 1].Kind != TokenKind.Number && tokens[i + 1].Kind != TokenKind.Number)
            traits |= WordTraits.Month;
        // May is a month and Will a name.
        if (Marks.TryGetValue(word.ToLowerInvariant(), out WordTraits mark) && !(mark == WordTraits.Addition && tokens.IsLexeme(i + 1, English.Than)) && !(mark == WordTraits.Prospect && tokens[i].IsCapital))
            traits |= mark;
        return traits;
    }

    private static bool IsGrossDomesticProduct(TokenList tokens, int i) =>
        tokens.IsWord(i + 2) && tokens.Span(i).Equals("gross".AsSpan(), StringComparison.OrdinalIgnoreCase) && tokens.Span(i + 1).Equals("domestic".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, WordTraits> MarksOf(params (string Words, WordTraits Traits)[] lists)
    {
        var marks = new Dictionary<string, WordTraits>(StringComparer.Ordinal);
        foreach ((string words, WordTraits traits) in lists)
        {
            foreach (string word in words.Split(' '))
                marks[word] = marks.TryGetValue(word, out WordTraits held) ? held | traits : traits;
        }

        return marks;
    }
}
