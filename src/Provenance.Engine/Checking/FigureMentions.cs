using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Linking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>Reads the words around figures: of their own clause, of the rest of the sentence, of the sentence before and of the heading.</summary>
internal sealed class FigureMentions
{
    public const float ClauseWeight = 1;

    private const float SentenceWeight = 0.5f;
    private const float SubjectWeight = 0.8f;
    private const float BeforeWeight = 0.3f;
    private const float HeadingWeight = 0.4f;
    private const float PathWeight = 0.3f;
    private const int Window = 300;
    private const int LeastClauseWords = 2;

    private readonly Dictionary<string, int> _stems;

    /// <param name="stems">Numbers for stems, shared by all that is compared; it grows.</param>
    public FigureMentions(Dictionary<string, int> stems) => _stems = stems;

    /// <summary>The mentions of one document's figures, which come by position.</summary>
    public List<FigureMention> Read(TextDocument document, IReadOnlyList<FigureCitation> figures)
    {
        var mentions = new List<FigureMention>(figures.Count);
        var headings = new Headings(document.Text);
        for (int i = 0; i < figures.Count; i++)
            mentions.Add(Read(figures, i, headings));
        return mentions;
    }

    private FigureMention Read(IReadOnlyList<FigureCitation> figures, int index, Headings headings)
    {
        FigureCitation figure = figures[index];
        string text = figure.Document.Text;
        var mention = new FigureMention(figure);
        AddWords(mention, figure.Measures ?? "", ClauseWeight, measured: true);
        if (figure.Unit is { Length: > 2 } unit && unit[0] == '{')
            AddWords(mention, unit.Substring(1, unit.Length - 2), ClauseWeight, measured: true);

        TextSpan sentence = Near(figure), clause = ClauseReader.Around(figures, index, sentence);
        AddClause(mention, figures, index, clause);
        // "From 90 to 61 mJ": a clause without words of its own has those of its sentence.
        float rest = mention.Phrases.Sum(phrase => phrase.Stems.Count) < LeastClauseWords ? ClauseWeight : SentenceWeight;
        AddSpan(mention, figures, index, new TextSpan(sentence.Start, clause.Start), rest);
        AddSpan(mention, figures, index, new TextSpan(clause.End, sentence.End), rest);
        AddYears(mention, figures, index, clause);
        if (mention.Years.Count == 0)
            AddYears(mention, figures, index, sentence);

        TextSpan before = SentenceBefore(text, figure.Sentence.Start);
        AddSpan(mention, figures, index, before, ContinuesSubject(text, figure.Sentence) ? SubjectWeight : BeforeWeight);
        AddWords(mention, headings.Above(figure.Span.Start), HeadingWeight);
        AddWords(mention, NameOf(figure.Document), PathWeight);
        return mention;
    }

    private static string NameOf(TextDocument document)
    {
        string path = document.Path;
        int start = path.LastIndexOf('/') + 1, end = path.LastIndexOf('.');
        return (end > start ? path.Substring(start, end - start) : path.Substring(start)) + " " + document.Title;
    }

    private static TextSpan Near(FigureCitation figure) => new(
        Math.Max(figure.Sentence.Start, figure.Span.Start - Window), Math.Min(Math.Max(figure.Sentence.End, figure.Span.End), figure.Span.End + Window));

    /// <summary>The sentence before, in the same paragraph.</summary>
    private static TextSpan SentenceBefore(string text, int start)
    {
        int end = start, least = Math.Max(0, start - Window);
        while (end > least && text[end - 1] is ' ' or '\t')
            end--;
        int begin = end;
        for (; begin > least; begin--)
        {
            char c = text[begin - 1];
            if (c == '\n' && (begin < 2 || text[begin - 2] is '\n' or '\r' || begin == end))
                break;
            if (begin < end && c is '.' or '!' or '?' && begin < text.Length && text[begin] is ' ' or '\n')
                break;
        }

        return new TextSpan(Math.Min(begin, end), end);
    }

    /// <summary>"It carried …", "Its share …": the sentence goes on about what the one before was about.</summary>
    private static bool ContinuesSubject(string text, TextSpan sentence)
    {
        int end = sentence.Start;
        while (end < sentence.End && char.IsLetter(text[end]))
            end++;
        return SubjectWords.Contains(text.AsSpan(sentence.Start, end - sentence.Start));
    }

    private static readonly WordSet SubjectWords = new("it its they their he she his her this that these those both");

    private void AddClause(FigureMention mention, IReadOnlyList<FigureCitation> figures, int index, TextSpan clause)
    {
        TextSpan figure = mention.Figure.Span;
        AddSpan(mention, figures, index, new TextSpan(clause.Start, Math.Max(clause.Start, figure.Start)), ClauseWeight, Side.Before);
        AddSpan(mention, figures, index, new TextSpan(Math.Min(clause.End, figure.End), clause.End), ClauseWeight, Side.After);
    }

    /// <summary>The words of a stretch, without those of its figures.</summary>
    private void AddSpan(FigureMention mention, IReadOnlyList<FigureCitation> figures, int index, TextSpan span, float weight, Side side = Side.None)
    {
        if (span.End <= span.Start)
            return;
        string text = mention.Figure.Document.Text;
        int from = index;
        while (from > 0 && figures[from - 1].Span.End > span.Start)
            from--;
        int at = span.Start;
        for (int i = from; i < figures.Count && figures[i].Span.Start < span.End; i++)
        {
            if (figures[i].Span.End <= at)
                continue;
            AddWords(mention, text.Substring(at, Math.Max(0, figures[i].Span.Start - at)), weight, side: side);
            at = figures[i].Span.End;
        }

        if (at < span.End)
            AddWords(mention, text.Substring(at, span.End - at), weight, side: side);
    }

    private static void AddYears(FigureMention mention, IReadOnlyList<FigureCitation> figures, int index, TextSpan span)
    {
        for (int i = Math.Max(0, index - 8); i < Math.Min(figures.Count, index + 9); i++)
        {
            if (i != index && figures[i].Kind is FigureKind.Year or FigureKind.Date && figures[i].Span.Start >= span.Start && figures[i].Span.End <= span.End
                && figures[i].Value.Iso is { Length: >= 4 } iso && iso[0] != '-')
                mention.Years.Add(iso.Substring(0, 4));
        }
    }

    private void AddWords(FigureMention mention, string text, float weight, bool measured = false, Side side = Side.None)
    {
        if (text.Length == 0)
            return;
        using TokenList tokens = Tokenizer.Run(text);
        List<int>? phrase = null;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsWord(i))
            {
                phrase = tokens[i].Kind == TokenKind.Dash && !tokens[i].SpaceBefore ? phrase : null;
                continue;
            }

            if (side != Side.None)
                ReadManner(mention, tokens, i, side);
            bool parts = tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.CommonVerb);
            if (parts)
                phrase = null;
            if (tokens[i].Length < 2 || tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb | WordClass.Cardinal | WordClass.Honorific | WordClass.Weekday | WordClass.Scale | WordClass.Rise | WordClass.Fall))
                continue;

            int stem = Number(WordFolding.Stem(tokens.Word(i)));
            mention.Words[stem] = mention.Words.TryGetValue(stem, out float held) ? Math.Max(held, weight) : weight;
            if (measured)
                mention.Measured.Add(stem);
            if (side == Side.None || parts)
                continue;
            if (phrase is null)
                mention.Phrases.Add((tokens.Is(i - 1, WordClass.Article | WordClass.Determiner | WordClass.Preposition), phrase = []));
            phrase.Add(stem);
        }
    }

    /// <summary>What a word of the clause says about how the figure is meant.</summary>
    private static void ReadManner(FigureMention mention, TokenList tokens, int i, Side side)
    {
        mention.IsNegated |= tokens.Is(i, WordClass.Negation);
        mention.Choices |= ComparisonWords.Choice(tokens.Word(i).ToLowerInvariant());
        Change change = tokens.Is(i, WordClass.Rise) ? Change.Increase : tokens.Is(i, WordClass.Fall) ? Change.Decrease : Change.None;
        // The nearest word of change: the last before the figure, else the first behind it.
        if (change != Change.None && (side == Side.Before || mention.Change == Change.None))
            mention.Change = change;
        bool last = i == tokens.Count - 1, first = i == 0;
        if (side == Side.Before && last && ComparisonWords.IsPart(tokens.Span(i)))
            mention.IsDerived = true;
        if (side == Side.Before && last && LevelWords.Contains(tokens.Span(i)))
            mention.Change = Change.None;
        if (side == Side.After && first && (ComparisonWords.IsDifference(tokens.Span(i)) || tokens.Span(i).SequenceEqual("of".AsSpan()) && IsOfDefinite(tokens, i + 1)))
            mention.IsDerived = true;
    }

    /// <summary>"Rose to 31 %", "fell from 90": a level and no change.</summary>
    private static readonly WordSet LevelWords = new("to at from is was are were be been being has had have");

    /// <summary>"Two of the vessels" leaves open how many there are.</summary>
    private static bool IsOfDefinite(TokenList tokens, int i) => tokens.Is(i, WordClass.Article | WordClass.Determiner | WordClass.Pronoun);

    private int Number(string stem)
    {
        if (!_stems.TryGetValue(stem, out int number))
            _stems.Add(stem, number = _stems.Count);
        return number;
    }

    private enum Side
    {
        None,
        Before,
        After,
    }
}
