using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Linking;
using Provenance.Engine.Text;

using Provenance.Engine.Wording;
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
    private const int LeastClauseWords = 2;

    private static readonly WordSet YearNouns = new("date dates year years");

    private readonly WordNumbers _stems;

    /// <param name="stems">Numbers for stems, shared by all that is compared.</param>
    public FigureMentions(WordNumbers stems) => _stems = stems;

    /// <summary>The mentions of one document's figures, which come by position.</summary>
    /// <param name="document">The document.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="raw">The file's text, where the document's is that with parts blanked; null otherwise.</param>
    public List<FigureMention> Read(TextDocument document, IReadOnlyList<FigureCitation> figures, string? raw = null)
    {
        var mentions = new List<FigureMention>(figures.Count);
        var headings = new Headings(raw?.Length == document.Text.Length ? raw : document.Text);
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
        {
            int close = Math.Max(1, unit.IndexOf('}'));
            string noun = unit.Substring(1, close - 1);
            mention.Rate = close + 1 < unit.Length ? unit.Substring(close + 1) : null;
            AddWords(mention, noun, ClauseWeight, measured: true);
            mention.Noun = Number(WordFolding.Stem(noun.Substring(noun.LastIndexOf(' ') + 1)));
        }

        TextSpan sentence = MentionContext.Near(figure), clause = ClauseReader.Around(figures, index, sentence);
        AddClause(mention, figures, index, clause);
        // "From 90 to 61 mJ": a clause without words of its own has those of its sentence.
        float rest = mention.Phrases.Sum(phrase => phrase.Stems.Count) < LeastClauseWords ? ClauseWeight : SentenceWeight;
        AddSpan(mention, figures, index, new TextSpan(sentence.Start, clause.Start), rest);
        AddSpan(mention, figures, index, new TextSpan(clause.End, sentence.End), rest);
        MentionTimes.Add(mention, figures, index, clause, sentence);

        TextSpan before = MentionContext.SentenceBefore(text, figure.Sentence.Start);
        bool continues = MentionContext.ContinuesSubject(text, figure.Sentence);
        if (continues)
            AddSubject(mention, text, before);
        AddSpan(mention, figures, index, before, continues ? SubjectWeight : BeforeWeight);
        // A cell says one thing, whatever stands beside it in its row.
        mention.IsAlone = mention.IsCell || MentionContext.IsAlone(figures, index);
        AddWords(mention, MentionContext.CornerOf(figure), HeadingWeight);
        AddWords(mention, headings.Above(figure.Span.Start), HeadingWeight);
        AddWords(mention, MentionContext.NameOf(figure.Document), PathWeight);
        return mention;
    }

    private void AddClause(FigureMention mention, IReadOnlyList<FigureCitation> figures, int index, TextSpan clause)
    {
        TextSpan figure = mention.Figure.Span;
        AddSpan(mention, figures, index, new TextSpan(clause.Start, Math.Max(clause.Start, figure.Start)), ClauseWeight, MentionSide.Before);
        AddSpan(mention, figures, index, new TextSpan(Math.Min(clause.End, figure.End), clause.End), ClauseWeight, MentionSide.After);
    }

    /// <summary>What the sentence before is about: its words up to its first verb.</summary>
    private void AddSubject(FigureMention mention, string text, TextSpan before)
    {
        using TokenList tokens = Tokenizer.Run(text.Substring(before.Start, before.Length));
        for (int i = 0; i < tokens.Count && !tokens.Is(i, WordClass.Auxiliary | WordClass.CommonVerb) && tokens[i].Kind is TokenKind.Word or TokenKind.Dash && !IsVerb(tokens, i, MentionSide.None); i++)
        {
            if (tokens.IsWord(i) && tokens[i].Length > 1 && !tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner))
                mention.Subject.Add(Number(WordFolding.Stem(tokens.Word(i))));
        }
    }

    /// <summary>The words of a stretch, without those of its figures.</summary>
    private void AddSpan(FigureMention mention, IReadOnlyList<FigureCitation> figures, int index, TextSpan span, float weight, MentionSide side = MentionSide.None)
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

    private void AddWords(FigureMention mention, string text, float weight, bool measured = false, MentionSide side = MentionSide.None)
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

            if (side != MentionSide.None || measured)
                MentionManner.Read(mention, tokens, i, side);
            bool parts = tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.CommonVerb);
            if (parts)
                phrase = null;
            if (tokens[i].Length < 2 || tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb | WordClass.Cardinal | WordClass.Honorific | WordClass.Weekday | WordClass.Scale) || IsVerbOfChange(tokens, i, measured && mention.IsCell))
                continue;

            // A column "year built" holds years: the word tells nothing that the figure does not.
            if (measured && mention.IsCell && mention.Figure.Kind is FigureKind.Year or FigureKind.Date && YearNouns.Contains(tokens.Span(i)))
                continue;

            // "A day" is how the figure counts, and not what it counts.
            if (RateWords.IsPeriod(tokens.Word(i)) && i > 0 && RateWords.IsDistributor(tokens.Span(i - 1)))
                continue;

            int stem = Number(WordFolding.Stem(AttributeWords.Noun(WithoutNumber(tokens.Word(i)))));
            mention.Words[stem] = mention.Words.TryGetValue(stem, out float held) ? Math.Max(held, weight) : weight;
            if (measured)
                mention.Measured.Add(stem);
            if (side == MentionSide.None || parts)
                continue;
            if (phrase is null || IsVerb(tokens, i, side))
                mention.Phrases.Add(new MentionPhrase(phrase = [], tokens.Is(i - 1, WordClass.Article | WordClass.Preposition), side == MentionSide.Before && tokens.Is(i - 1, WordClass.Article)));
            phrase.Add(stem);
        }
    }

    /// <summary>A key with a number joined to it: budget2024.</summary>
    private static string WithoutNumber(string word)
    {
        int end = word.Length;
        while (end > 0 && CharClasses.IsDigit(word[end - 1]))
            end--;
        return end < 3 ? word : word.Substring(0, end);
    }

    /// <summary>A past form, or the last word before the figure: "the tunnel carried", "the tunnel carries 4,300 trucks".</summary>
    private static bool IsVerb(TokenList tokens, int i, MentionSide side) =>
        !tokens[i].IsCapital
        && ((tokens[i].Length > 4 && tokens.EndsWith(i, "ed")) || ClosedClasses.IsIrregularPast(tokens.Span(i)) || (side == MentionSide.Before && i == tokens.Count - 1));

    /// <summary>"Rose" and "fell" are told apart as directions; "a loss" and a column of losses are things that are measured.</summary>
    private static bool IsVerbOfChange(TokenList tokens, int i, bool isLabel) =>
        tokens.Is(i, WordClass.Rise | WordClass.Fall) && !isLabel && !tokens.Is(i - 1, WordClass.Article | WordClass.Determiner);

    private int Number(string stem) => _stems.Of(stem);
}
