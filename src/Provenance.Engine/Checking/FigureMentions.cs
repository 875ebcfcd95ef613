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
    private const int TimesLookedAt = 8;
    private const int FurthestRate = 4;
    private const int FurthestChange = 2;

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

        TextSpan sentence = Near(figure), clause = ClauseReader.Around(figures, index, sentence);
        AddClause(mention, figures, index, clause);
        // "From 90 to 61 mJ": a clause without words of its own has those of its sentence.
        float rest = mention.Phrases.Sum(phrase => phrase.Stems.Count) < LeastClauseWords ? ClauseWeight : SentenceWeight;
        AddSpan(mention, figures, index, new TextSpan(sentence.Start, clause.Start), rest);
        AddSpan(mention, figures, index, new TextSpan(clause.End, sentence.End), rest);
        AddTimes(mention, figures, index, clause);
        if (mention.Times.Count == 0)
            AddTimes(mention, figures, index, sentence);
        if (mention.IsCell)
        {
            AddYearsOfRow(mention);
            AddYearsOfLabel(mention);
        }

        TextSpan before = SentenceBefore(text, figure.Sentence.Start);
        bool continues = ContinuesSubject(text, figure.Sentence);
        if (continues)
            AddSubject(mention, text, before);
        AddSpan(mention, figures, index, before, continues ? SubjectWeight : BeforeWeight);
        // A cell says one thing, whatever stands beside it in its row.
        mention.IsAlone = mention.IsCell || IsAlone(figures, index);
        AddWords(mention, CornerOf(figure), HeadingWeight);
        AddWords(mention, headings.Above(figure.Span.Start), HeadingWeight);
        AddWords(mention, NameOf(figure.Document), PathWeight);
        return mention;
    }

    private static bool IsAlone(IReadOnlyList<FigureCitation> figures, int index)
    {
        FigureCitation figure = figures[index];
        return !(index > 0 && ReferenceEquals(figures[index - 1].Document, figure.Document) && figures[index - 1].Sentence == figure.Sentence)
            && !(index + 1 < figures.Count && ReferenceEquals(figures[index + 1].Document, figure.Document) && figures[index + 1].Sentence == figure.Sentence);
    }

    /// <summary>What the rows of a table are: the head of its first column.</summary>
    private static string CornerOf(FigureCitation figure)
    {
        if (figure.Parts is not { Column.IsEmpty: false } cell)
            return "";
        string text = figure.Document.Text;
        int line = cell.Column.Start;
        while (line > 0 && text[line - 1] != '\n')
            line--;
        while (line < cell.Column.Start && (text[line] == '|' || text[line] == ' '))
            line++;
        int end = line;
        while (end < cell.Column.Start && text[end] is not ('|' or '\t' or ',' or ';'))
            end++;
        return text.Substring(line, end - line);
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

    private static readonly WordSet YearNouns = new("date dates year years");

    private static readonly WordSet SubjectWords = new("it its they their he she his her this that these those both");

    private void AddClause(FigureMention mention, IReadOnlyList<FigureCitation> figures, int index, TextSpan clause)
    {
        TextSpan figure = mention.Figure.Span;
        AddSpan(mention, figures, index, new TextSpan(clause.Start, Math.Max(clause.Start, figure.Start)), ClauseWeight, Side.Before);
        AddSpan(mention, figures, index, new TextSpan(Math.Min(clause.End, figure.End), clause.End), ClauseWeight, Side.After);
    }

    /// <summary>What the sentence before is about: its words up to its first verb.</summary>
    private void AddSubject(FigureMention mention, string text, TextSpan before)
    {
        using TokenList tokens = Tokenizer.Run(text.Substring(before.Start, before.Length));
        for (int i = 0; i < tokens.Count && !tokens.Is(i, WordClass.Auxiliary | WordClass.CommonVerb) && tokens[i].Kind is TokenKind.Word or TokenKind.Dash && !IsVerb(tokens, i, Side.None); i++)
        {
            if (tokens.IsWord(i) && tokens[i].Length > 1 && !tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner))
                mention.Subject.Add(Number(WordFolding.Stem(tokens.Word(i))));
        }
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

    private static void AddTimes(FigureMention mention, IReadOnlyList<FigureCitation> figures, int index, TextSpan span)
    {
        for (int i = Math.Max(0, index - TimesLookedAt); i < Math.Min(figures.Count, index + TimesLookedAt + 1); i++)
        {
            FigureCitation time = figures[i];
            if (i == index || time.Span.Start < span.Start || time.Span.End > span.End)
                continue;
            if (time.Kind is FigureKind.Year or FigureKind.Date && time.Value.Iso is { } iso)
                mention.Times.Add(iso);
            else if (time.Low.Iso is { } low && time.Kind == FigureKind.Range && low[0] != 'T')
                mention.Times.Add(low + "/" + time.High.Iso);
            else
                continue;
            mention.HasBoundedTime |= OuterBounds.Contains(WordBefore(time.Document.Text, time.Span.Start));
        }
    }

    /// <summary>A cell of a row that holds nothing but a year says when.</summary>
    private static void AddYearsOfRow(FigureMention mention)
    {
        TextSpan row = mention.Figure.Sentence;
        using TokenList tokens = Tokenizer.Run(mention.Figure.Document.Slice(row));
        for (int i = 0; i < tokens.Count; i++)
        {
            bool isOwn = row.Start + tokens[i].Start == mention.Figure.Span.Start;
            bool isWhole = tokens[i + 1].Kind is not TokenKind.Word && (i == 0 || tokens[i - 1].Kind is not TokenKind.Word);
            if (!isOwn && isWhole && tokens[i].Length == 4 && tokens.TryInteger(i, out int year) && year is >= 1900 and < 2100)
                mention.Times.Add(year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    /// <summary>"Loans 2023" in the label of a row or the head of a column says when too.</summary>
    private static void AddYearsOfLabel(FigureMention mention)
    {
        using TokenList tokens = Tokenizer.Run(mention.Figure.Measures ?? "");
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Length == 4 && tokens.TryInteger(i, out int year) && year is >= 1900 and < 2100)
                mention.Times.Add(year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static readonly WordSet OuterBounds = new("after before since until");

    private static ReadOnlySpan<char> WordBefore(string text, int position)
    {
        int end = position;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        int start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, end - start);
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

            if (side != Side.None || measured)
                ReadManner(mention, tokens, i, side);
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
            if (side == Side.None || parts)
                continue;
            if (phrase is null || IsVerb(tokens, i, side))
                mention.Phrases.Add(new MentionPhrase(phrase = [], tokens.Is(i - 1, WordClass.Article | WordClass.Preposition), side == Side.Before && tokens.Is(i - 1, WordClass.Article)));
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
    private static bool IsVerb(TokenList tokens, int i, Side side) =>
        !tokens[i].IsCapital
        && ((tokens[i].Length > 4 && tokens.Span(i).EndsWith("ed".AsSpan(), StringComparison.Ordinal)) || ClosedClasses.IsIrregularPast(tokens.Span(i)) || (side == Side.Before && i == tokens.Count - 1));

    /// <summary>"Rose" and "fell" are told apart as directions; "a loss" and a column of losses are things that are measured.</summary>
    private static bool IsVerbOfChange(TokenList tokens, int i, bool isLabel) =>
        tokens.Is(i, WordClass.Rise | WordClass.Fall) && !isLabel && !tokens.Is(i - 1, WordClass.Article | WordClass.Determiner);

    /// <summary>What a word of the clause says about how the figure is meant.</summary>
    private static void ReadManner(FigureMention mention, TokenList tokens, int i, Side side)
    {
        mention.Choices |= ComparisonWords.Choice(tokens.Word(i).ToLowerInvariant());
        if (side == Side.None)
        {
            if (mention.IsCell && tokens.Is(i, WordClass.Rise | WordClass.Fall))
                mention.Change = tokens.Is(i, WordClass.Rise) ? Change.Increase : Change.Decrease;
            return;
        }

        mention.IsNegated |= tokens.Is(i, WordClass.Negation);
        Change change = tokens.Is(i, WordClass.Rise) ? Change.Increase : tokens.Is(i, WordClass.Fall) ? Change.Decrease : Change.None;
        // The nearest word of change: the last before the figure, else the first behind it.
        if (change != Change.None && (side == Side.Before || (mention.Change == Change.None && i <= FurthestChange)))
            mention.Change = change;
        if (side == Side.After && mention.Rate is null && i <= FurthestRate)
            mention.Rate = RateAt(tokens, i);
        bool last = i == tokens.Count - 1 || (i == tokens.Count - 2 && tokens[i + 1].Kind == TokenKind.Point), first = i == 0;
        if (side == Side.Before && last && (ComparisonWords.IsPart(tokens.Span(i)) || (mention.Figure.Hedge == Hedge.Exact && tokens.Span(i).SequenceEqual("than".AsSpan()))))
            mention.IsDerived = true;
        if (side == Side.Before && last && LevelWords.Contains(tokens.Span(i)))
            mention.Change = Change.None;
        if (side == Side.Before && last)
            mention.IsLoose |= IsLooseAfter(mention.Figure, tokens, i);
        if (side == Side.After && first && (ComparisonWords.IsDifference(tokens.Span(i)) || mention.Figure.Of.IsNone && tokens.Span(i).SequenceEqual("of".AsSpan()) && IsOfDefinite(tokens, i + 1)))
            mention.IsDerived = true;
    }

    private static string? RateAt(TokenList tokens, int i)
    {
        if (!RateWords.IsDistributor(tokens.Span(i)))
            return RateWords.CodeOf(RateWords.PeriodOf(tokens.Word(i)));
        string period = tokens.IsWord(i + 1) ? tokens.Word(i + 1).ToLowerInvariant() : "";
        return RateWords.CodeOf(period);
    }

    private static bool IsLooseAfter(FigureCitation figure, TokenList tokens, int i) => figure.Kind switch
    {
        FigureKind.Year or FigureKind.Date => BoundWords.Contains(tokens.Span(i)),
        FigureKind.Count => figure.Unit == null && figure.Hedge == Hedge.Exact && tokens[i].IsCapital && i > 0,
        _ => false,
    };

    private static readonly WordSet BoundWords = new("after before since until till by from late early mid");

    /// <summary>"Rose to 31 %", "fell from 90": a level and no change.</summary>
    private static readonly WordSet LevelWords = new("to at from is was are were be been being has had have");

    /// <summary>"Two of the vessels" leaves open how many there are.</summary>
    private static bool IsOfDefinite(TokenList tokens, int i) => tokens.Is(i, WordClass.Article | WordClass.Determiner | WordClass.Pronoun);

    private int Number(string stem) => _stems.Of(stem);

    private enum Side
    {
        None,
        Before,
        After,
    }
}
