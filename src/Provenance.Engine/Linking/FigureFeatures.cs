using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Linking;

/// <summary>What a figure's citation can be compared by: its dimension, and the stems of the words around it.</summary>
internal sealed class FigureFeatures
{
    private const int Window = 260;

    private FigureFeatures(FigureCitation citation, string dimension, WordBag words, HashSet<int> measured)
    {
        Citation = citation;
        Dimension = dimension;
        Words = words;
        Measured = measured;
    }

    public FigureCitation Citation { get; }

    /// <summary>What can be compared with what: a ratio, a currency, a physical dimension, a counted noun.</summary>
    public string Dimension { get; }

    /// <summary>Stems around the figure with their weight: more in what is measured, less in the sentence before, least for names.</summary>
    public WordBag Words { get; }

    /// <summary>Stems of what is measured.</summary>
    public HashSet<int> Measured { get; }

    /// <param name="citation">The figure.</param>
    /// <param name="numbers">Numbers for stems, shared by all citations that are compared; it grows.</param>
    public static FigureFeatures Of(FigureCitation citation, Dictionary<string, int> numbers)
    {
        var words = new Dictionary<int, float>();
        var measured = new HashSet<int>();
        string text = citation.Document.Text;
        AddWords(citation.Measures ?? "", 2, words, measured, numbers);
        if (citation.Unit is { Length: > 2 } unit && unit[0] == '{')
            AddWords(unit.Substring(1, unit.Length - 2), 2, words, measured, numbers);

        int start = Math.Max(citation.Sentence.Start, citation.Span.Start - Window);
        int end = Math.Min(citation.Sentence.End, citation.Span.End + Window);
        AddWords(text.Substring(start, citation.Span.Start - start), 1, words, null, numbers);
        AddWords(text.Substring(citation.Span.End, end - citation.Span.End), 1, words, null, numbers);
        int before = Math.Max(0, citation.Sentence.Start - Window);
        AddWords(Before(text, before, citation.Sentence.Start), 0.5f, words, null, numbers);
        return new FigureFeatures(citation, DimensionOf(citation), new WordBag(words), measured);
    }

    /// <summary>The sentence before, not the paragraph before.</summary>
    private static string Before(string text, int start, int end)
    {
        string context = text.Substring(start, end - start);
        int lastBreak = context.TrimEnd().LastIndexOf('\n');
        return lastBreak < 0 ? context : context.Substring(lastBreak);
    }

    private static void AddWords(string text, float weight, Dictionary<int, float> words, HashSet<int>? measured, Dictionary<string, int> numbers)
    {
        using TokenList tokens = Tokenizer.Run(text);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsWord(i) || tokens[i].Length < 2
                || tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb | WordClass.Cardinal | WordClass.Honorific | WordClass.Weekday))
                continue;
            string stem = IsGrossDomesticProduct(tokens, i) ? "gdp" : WordFolding.Stem(tokens.Word(i));
            // Names stand in every sentence of a story; they tell little about which of its facts this is.
            bool name = tokens[i].IsCapital && !tokens[i].IsAllCapitals && i > 0;
            float value = name ? weight * 0.5f : weight;
            if (!numbers.TryGetValue(stem, out int number))
                numbers.Add(stem, number = numbers.Count);
            words[number] = words.TryGetValue(number, out float held) ? Math.Max(held, value) : value;
            measured?.Add(number);
        }
    }

    private static bool IsGrossDomesticProduct(TokenList tokens, int i) =>
        tokens.IsWord(i + 2) && tokens.Span(i).Equals("gross".AsSpan(), StringComparison.OrdinalIgnoreCase) && tokens.Span(i + 1).Equals("domestic".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static string DimensionOf(FigureCitation citation)
    {
        string? unit = citation.Unit;
        switch (citation.Kind)
        {
            case FigureKind.Date or FigureKind.Year:
                return "date";
            case FigureKind.Range when citation.Low.IsCalendar:
                return "dates";
            case FigureKind.Time:
                return "time of day";
            case FigureKind.Ordinal or FigureKind.Multiple or FigureKind.Fraction or FigureKind.Magnitude:
                return citation.Kind + ":" + Noun(unit);
        }

        if (citation.Low.IsNumber)
            return "range:" + (unit == null ? "" : unit[0] == '{' ? Noun(unit) : UnitLexicon.Shared.FindCode(unit)?.Dimension ?? unit);
        if (unit == null)
            return "number";
        if (unit[0] == '{')
            return "count:" + Noun(unit);
        return UnitLexicon.Shared.FindCode(unit)?.Dimension ?? unit;
    }

    /// <summary>The stem of a counted noun's head.</summary>
    private static string Noun(string? unit)
    {
        if (unit == null || unit.Length < 3 || unit[0] != '{')
            return unit ?? "";
        string phrase = unit.Substring(1, unit.Length - 2);
        return WordFolding.Stem(phrase.Substring(phrase.LastIndexOf(' ') + 1));
    }
}
