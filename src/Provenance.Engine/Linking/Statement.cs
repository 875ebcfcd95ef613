using Provenance.Engine.Figures;
using Provenance.Engine.Text;

namespace Provenance.Engine.Linking;

/// <summary>What the sentence of a figure says: its subject words and names, and when it holds.</summary>
internal sealed class Statement
{
    private const int ContextWords = 45;
    private const int MostDates = 8;
    private const int MostFigures = 12;
    private const int LongestOrder = 80;
    private const int BaselineReach = 4;

    private Statement(Story story) => Story = story;

    /// <summary>The document that holds it.</summary>
    public Story Story { get; }

    public TextDocument Document => Story.Document;

    /// <summary>The figures of the sentence, by position.</summary>
    public List<FigureFeatures> Figures { get; } = [];

    /// <summary>How many other numbers of this sentence stand in another too; sentences with very many are not asked.</summary>
    /// <param name="other">The other sentence.</param>
    /// <param name="own">The number that is compared itself.</param>
    public int SharedFigures(Statement other, int own)
    {
        if (Figures.Count > MostFigures || other.Figures.Count > MostFigures)
            return 0;
        int shared = 0;
        foreach (FigureFeatures figure in Figures)
        {
            if (!figure.IsDate && figure.NumberKey != own && other.HasNumber(figure.NumberKey))
                shared++;
        }

        return shared;
    }

    private bool HasNumber(int key)
    {
        foreach (FigureFeatures figure in Figures)
        {
            if (!figure.IsDate && figure.NumberKey == key)
                return true;
        }

        return false;
    }

    /// <summary>Stems of the sentence, each once, in order of their numbers.</summary>
    public int[] Stems { get; private init; } = [];

    /// <summary>Its words and figures in their order, for <see cref="Substitution"/>.</summary>
    public int[] Order { get; private init; } = [];

    /// <summary>Which of them belong to names.</summary>
    public bool[] IsName { get; private init; } = [];

    /// <summary>Stems of the sentence and of the words before it.</summary>
    public StemSet Known { get; } = new();

    /// <summary>Quarter, model and year that it speaks of, by its own words, those before it or those its document opens with.</summary>
    public Scope Scope { get; } = new();

    /// <summary>Weekdays in it.</summary>
    public StemSet Weekdays { get; } = new();

    /// <summary>Months in it that no date has.</summary>
    public StemSet Months { get; } = new();

    /// <summary>Periods of account in it: quarter, year.</summary>
    public StemSet Periods { get; } = new();

    /// <summary>All that its words do.</summary>
    public WordTraits Traits { get; private set; }

    /// <summary>Dates in it, as far as they are known.</summary>
    public List<string> Dates { get; } = [];

    /// <summary>Whether it has no other figures than dates, so that these are what it tells.</summary>
    public bool IsOnlyDated { get; private init; }

    /// <summary>Whether a date of it is one that the time spoken of ends before or begins after.</summary>
    public WordTraits Side { get; private set; }

    /// <summary>The words before the sentence, from.</summary>
    public int BeforeStart { get; private init; }

    /// <summary>The words before the sentence, up to.</summary>
    public int BeforeEnd { get; private init; }

    /// <summary>Stems of the names in the sentence, or before it where it has none: what it speaks of.</summary>
    public StemSet Names { get; } = new();

    /// <summary>The stem of the word that it begins with, where that names its subject; -1 otherwise.</summary>
    public int Opener { get; private init; } = -1;

    /// <summary>Stems of the common nouns that it begins with ("The water company"), empty where it begins with a name or a figure.</summary>
    public int[] CommonSubject { get; private init; } = [];

    /// <summary>Whether the sentence itself has a name.</summary>
    public bool HasOwnName { get; private set; }

    /// <summary>Whether its document goes before it with other sentences.</summary>
    public bool HasContext => BeforeEnd > BeforeStart;

    /// <summary>Reads the sentence of some figures.</summary>
    /// <param name="citations">Figures of one sentence.</param>
    /// <param name="story">Their document.</param>
    public static Statement Of(IReadOnlyList<FigureCitation> citations, Story story)
    {
        DocumentWords words = story.Words;
        TextSpan sentence = citations[0].Sentence;
        int start = words.From(sentence.Start);
        int end = words.From(sentence.End);
        (int[] stems, bool[] isName) = SubjectsOf(words, start, end);
        var statement = new Statement(story)
        {
            Stems = stems,
            Order = OrderOf(words, start, Math.Min(end, start + LongestOrder), citations),
            IsName = isName,
            IsOnlyDated = citations.All(citation => citation.Value.IsCalendar),
            Opener = OpenerOf(words, start, end),
            CommonSubject = CommonSubjectOf(words, start, Math.Min(end, words.From(citations[0].Span.Start))),
            BeforeStart = words.SentenceBefore(start, ContextWords),
            BeforeEnd = start,
        };
        statement.Read(words, start, end);
        statement.AddPeriods(words, start, end, citations);
        for (int i = 0; i < citations.Count; i++)
        {
            statement.AddDate(citations[i], words);
            // "…, up from 5 million in 2023": that year is of what the sentence compares with.
            if (i == 0 || citations[i - 1].Value.IsCalendar || !IsBaseline(words, start, words.From(citations[i - 1].Span.Start)))
                statement.Scope.AddYear(citations[i]);
        }

        statement.Inherit(words);
        return statement;
    }

    /// <summary>The stems of subject words, each once and in order, and which of them are names somewhere in the sentence.</summary>
    private static (int[] Stems, bool[] IsName) SubjectsOf(DocumentWords words, int start, int end)
    {
        // The last bit is clear where the word is a name, so that of equal stems a name is sorted first.
        var marked = new List<int>(Math.Max(0, end - start));
        for (int i = start; i < end; i++)
        {
            WordTraits traits = words.Traits(i);
            if ((traits & WordTraits.Subject) != 0)
                marked.Add(2 * words.Stem(i) + ((traits & WordTraits.Name) != 0 && (traits & WordTraits.First) == 0 ? 0 : 1));
        }

        marked.Sort();
        int count = 0;
        for (int i = 0; i < marked.Count; i++)
        {
            if (count == 0 || marked[count - 1] >> 1 != marked[i] >> 1)
                marked[count++] = marked[i];
        }

        var stems = new int[count];
        var isName = new bool[count];
        for (int i = 0; i < count; i++)
        {
            stems[i] = marked[i] >> 1;
            isName[i] = (marked[i] & 1) == 0;
        }

        return (stems, isName);
    }

    private void Read(DocumentWords words, int start, int end)
    {
        Scope.AddWords(words, start, end);
        foreach (int stem in Stems)
            Known.Add(stem);
        for (int i = start; i < end; i++)
        {
            if ((words.Traits(i) & WordTraits.Weekday) != 0)
                Weekdays.Add(words.Stem(i));
            if ((words.Traits(i) & WordTraits.Month) != 0)
                Months.Add(words.Stem(i));
            Traits |= words.Traits(i);
        }

        for (int i = 0; i < Stems.Length; i++)
        {
            if (IsName[i])
                Names.Add(Stems[i]);
        }

        HasOwnName = Names.Count > 0;
    }

    /// <summary>The periods spoken of: not those of a figure ("three months"), nor one to compare with ("than a year earlier").</summary>
    private void AddPeriods(DocumentWords words, int start, int end, IReadOnlyList<FigureCitation> citations)
    {
        int figure = 0;
        for (int i = start; i < end; i++)
        {
            if ((words.Traits(i) & WordTraits.Period) == 0)
                continue;
            while (figure < citations.Count && citations[figure].Span.End <= words.Start(i))
                figure++;
            bool inFigure = figure < citations.Count && citations[figure].Span.Start <= words.Start(i);
            if (!inFigure && (i + 1 >= end || (words.Traits(i + 1) & WordTraits.PeriodPast) == 0))
                Periods.Add(words.Stem(i));
        }
    }

    private static bool IsBaseline(DocumentWords words, int start, int first)
    {
        for (int i = first - 1; i >= Math.Max(start, first - BaselineReach) && (words.Traits(i) & WordTraits.Subject) == 0; i--)
        {
            if ((words.Traits(i) & WordTraits.Baseline) != 0)
                return true;
        }

        return false;
    }

    private void Inherit(DocumentWords words)
    {
        // The sentence before may speak of the first nine months; the model or type that it names is still spoken of.
        if (Scope.Designations.Count == 0)
            Scope.AddDesignations(words, BeforeStart, BeforeEnd);
        Scope.Inherit(Story.Scope);
        for (int i = BeforeStart; i < BeforeEnd; i++)
        {
            if ((words.Traits(i) & WordTraits.Subject) == 0)
                continue;
            Known.Add(words.Stem(i));
            if (!HasOwnName && ((words.Traits(i) & (WordTraits.Name | WordTraits.First)) == WordTraits.Name || (words.Traits(i) & WordTraits.Opener) != 0))
                Names.Add(words.Stem(i));
        }
    }

    /// <summary>Whether another statement knows a word, in its sentence or before it.</summary>
    public bool IsKnown(int stem, Statement other) => other.Known.Contains(stem) || other.Scope.Designations.Contains(stem);

    private static int[] OrderOf(DocumentWords words, int start, int end, IReadOnlyList<FigureCitation> citations)
    {
        var order = new List<int>(Math.Max(0, end - start));
        int figure = 0;
        for (int i = start; i < end; i++)
        {
            while (figure < citations.Count && citations[figure].Span.Start <= words.Start(i))
            {
                order.Add(Substitution.Figure);
                figure++;
            }

            bool inFigure = figure > 0 && words.Start(i) < citations[figure - 1].Span.End;
            if (!inFigure && words.Place(i) is { } place)
                order.Add(place);
        }

        for (; figure < citations.Count && order.Count < 2 * LongestOrder; figure++)
            order.Add(Substitution.Figure);
        return [.. order];
    }

    /// <summary>The first word, behind an article, where it is a name: "Russia will build", "The Solvang carried". "On Monday the Solvang" begins with a time.</summary>
    private static int OpenerOf(DocumentWords words, int start, int end)
    {
        int first = start < end && (words.Traits(start) & WordTraits.Article) != 0 ? start + 1 : start;
        if (first >= end || (words.Traits(first) & WordTraits.Subject) == 0)
            return -1;
        bool named = (words.Traits(first) & WordTraits.Opener) != 0 || (words.Traits(first) & (WordTraits.Name | WordTraits.First)) == WordTraits.Name;
        return named ? words.Stem(first) : -1;
    }

    /// <summary>The nouns behind the article that a sentence begins with: up to the first word of another kind, three at most.</summary>
    private static int[] CommonSubjectOf(DocumentWords words, int start, int end)
    {
        if (start >= end || (words.Traits(start) & WordTraits.Article) == 0)
            return [];
        var subject = new List<int>(3);
        for (int i = start + 1; i < end && subject.Count < 3; i++)
        {
            if ((words.Traits(i) & WordTraits.Name) != 0)
                return [];
            if ((words.Traits(i) & WordTraits.Subject) == 0 || subject.Count > 0 && (words.Traits(i) & (WordTraits.Verb | WordTraits.Participle)) != 0)
                break;
            subject.Add(words.Stem(i));
        }

        return [.. subject];
    }

    private void AddDate(FigureCitation citation, DocumentWords words)
    {
        if (citation.Kind == FigureKind.Time || !citation.Value.IsCalendar || Dates.Count == MostDates)
            return;
        Dates.Add(citation.Value.Iso!);
        int first = words.From(citation.Span.Start);
        for (int i = Math.Max(words.From(citation.Sentence.Start), first - 2); i < first; i++)
            Side |= words.Traits(i) & (WordTraits.Before | WordTraits.After);
    }
}
