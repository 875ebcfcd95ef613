using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

using Provenance.Engine.Wording;
namespace Provenance.Engine.Linking;

/// <summary>What a figure's citation can be compared by: its dimension, and the stems of the words around it.</summary>
internal sealed class FigureFeatures
{
    private const string Count = "count";
    private const int Window = 40;

    private const int NearWords = 4;
    private const int WordsBeside = 2;
    private const int Neighbours = 12;
    private const int MoodBefore = 8;
    private const int MoodAfter = 4;

    private static readonly HashSet<string> Generic = new(StatementWords.GenericNouns.Split(' ').Select(WordFolding.Stem), StringComparer.Ordinal);

    private readonly bool _hasInterval;
    private readonly Interval _interval;
    private FigureFeatures[]? _conditions;

    private FigureFeatures(FigureCitation citation, Statement statement, WordBag words, StemSet measured, StemTable stems)
    {
        Citation = citation;
        Statement = statement;
        Dimension = DimensionOf(citation);
        Noun = NounOf(citation.Unit);
        string value = KeyOf(citation);
        DimensionKey = stems.KeyOf(Dimension);
        NounKey = stems.KeyOf(Noun);
        ValueKey = stems.KeyOf(value);
        NumberKey = stems.KeyOf(Dimension + "=" + value);
        IsGeneric = Dimension == Count && (Noun.Length == 0 || Generic.Contains(Noun));
        Words = words;
        Measured = measured;
        Digits = DigitsOf(citation);
        _hasInterval = Interval.TryOf(citation, out _interval);
    }

    public FigureCitation Citation { get; }

    /// <summary>The sentence that holds it.</summary>
    public Statement Statement { get; }

    /// <summary>What can be compared with what: a ratio, a currency, a physical dimension, a counted noun.</summary>
    public string Dimension { get; }

    /// <summary>The stem of the noun that is counted; empty where none is.</summary>
    public string Noun { get; }

    /// <summary>The same for figures of one dimension with the same value in the same unit.</summary>
    public int ValueKey { get; }

    /// <summary>The same for figures of one dimension, value and unit, whatever they measure.</summary>
    public int NumberKey { get; }

    /// <summary>The same for figures of one dimension.</summary>
    public int DimensionKey { get; }

    /// <summary>The same for figures that count one noun, or none.</summary>
    public int NounKey { get; }

    /// <summary>Whether a figure with another value may state the same thing.</summary>
    public bool MayDiffer => Citation.Kind is not (FigureKind.Time or FigureKind.Ordinal or FigureKind.Magnitude);

    /// <summary>Stems around the figure with their weight: more in what is measured, less in the sentence before, least for names.</summary>
    public WordBag Words { get; }

    /// <summary>Stems of what is measured.</summary>
    public StemSet Measured { get; }

    /// <summary>Whether a different value may contradict it: an ordinal names its subject.</summary>
    public bool IsComparable => IsDate ? Date != null : Citation.Kind is not (FigureKind.Time or FigureKind.Ordinal or FigureKind.Magnitude);

    /// <summary>Whether it is a date or a year.</summary>
    public bool IsDate => Citation.Kind is FigureKind.Date or FigureKind.Year;

    /// <summary>The days that a date stands for; null for other figures and for the time up to which something is told ("as of").</summary>
    public CalendarRange? Date { get; private init; }

    /// <summary>The stem of the head of what is measured: "rating" of "approval rating on the site"; -1 where nothing is.</summary>
    public int Head { get; private init; } = -1;

    /// <summary>What the head is: a common noun where it is neither a name nor a verb.</summary>
    public WordTraits HeadTraits { get; private init; }

    /// <summary>Stems of the few words on either side.</summary>
    public int[] Near { get; private init; } = [];

    /// <summary>Whether it counts what is added ("12 more", "another 12"), is what another is measured against ("from 12"), is denied or only expected.</summary>
    public WordTraits Role { get; private init; }

    /// <summary>Which figure of its sentence it is, from 0.</summary>
    public int Index { get; private init; }

    /// <summary>What has an opposite in what is measured and in the words right beside the figure: the group of opposites and the side.</summary>
    public (int Group, int Side)[] Sides { get; private init; } = [];

    /// <summary>Stems of the two words on either side.</summary>
    public int[] Beside { get; private init; } = [];

    /// <summary>Whether it is a number and nothing else, so that only its words say what it counts.</summary>
    public bool IsBare => Dimension == Count && Noun.Length == 0;

    /// <summary>The first of the figures of its sentence, or of the nearest of them where there are very many.</summary>
    public int FirstAround => Math.Max(0, Index - Neighbours);

    /// <summary>The figure behind the last of them.</summary>
    public int EndAround => Math.Min(Statement.Figures.Count, Index + Neighbours);

    /// <summary>The conditions that it holds under; asked for when the figures of its sentence are known.</summary>
    public FigureFeatures[] Conditions => _conditions ??= Qualifiers.ConditionsOf(this);

    /// <summary>How many digits carry it: 3 for 412 million, 1 for 600, those of both ends for a range; none for a date.</summary>
    public int Digits { get; }

    /// <summary>The values that it stands for; false for dates and vague magnitudes.</summary>
    public bool TryInterval(out Interval interval)
    {
        interval = _interval;
        return _hasInterval;
    }

    /// <summary>Whether it is what another figure of its sentence holds under: "at 25 °C".</summary>
    public bool IsCondition { get; private init; }

    /// <summary>Whether it counts what is found out bit by bit: the dead, the arrested.</summary>
    public bool IsToll { get; private init; }

    /// <param name="citation">The figure.</param>
    /// <param name="statement">The sentence that holds it.</param>
    /// <param name="words">The words of its document.</param>
    /// <param name="stems">Numbers for stems, shared by all citations that are compared; it grows.</param>
    public static FigureFeatures Of(FigureCitation citation, Statement statement, DocumentWords words, StemTable stems)
    {
        var bag = new Dictionary<int, float>(Window);
        var measured = new StemSet();
        int head = -1;
        WordTraits headTraits = WordTraits.None;
        AddPhrase(WithoutAge(citation), bag, measured, ref head, ref headTraits, stems);
        if (citation.Unit is { Length: > 2 } unit && unit[0] == '{')
            AddPhrase(unit.Substring(1, unit.Length - 2), bag, measured, ref head, ref headTraits, stems);

        int first = words.From(citation.Span.Start);
        int next = words.From(citation.Span.End);
        // Counted in words: how lines are wrapped changes the characters between them.
        int start = Math.Max(words.From(citation.Sentence.Start), first - Window);
        int end = Math.Min(words.From(citation.Sentence.End), next + Window);
        AddWords(words, start, first, 1, bag);
        AddWords(words, next, end, 1, bag);
        AddWords(words, statement.BeforeStart, statement.BeforeEnd, 0.5f, bag);
        int[] beside = NearOf(words, start, first, next, end, WordsBeside);
        return new FigureFeatures(citation, statement, new WordBag(bag), measured, stems)
        {
            Head = head,
            HeadTraits = headTraits,
            Near = NearOf(words, start, first, next, end, NearWords),
            Beside = beside,
            Sides = SidesOf(measured, beside, stems),
            // "From 1986" dates a thing and compares nothing.
            Role = RoleOf(words, start, first, next, end) & (citation.Value.IsCalendar ? ~WordTraits.Baseline : ~WordTraits.None),
            Date = DateOf(citation, words, start, first),
            IsCondition = citation.Kind == FigureKind.Quantity && first > start && (words.Traits(first - 1) & WordTraits.Condition) != 0,
            Index = statement.Figures.Count,
            IsToll = IsTollOf(words, Math.Max(start, first - MoodBefore), Math.Min(end, next + MoodBefore)),
        };
    }

    private static bool IsTollOf(DocumentWords words, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if ((words.Traits(i) & WordTraits.Toll) != 0)
                return true;
        }

        return false;
    }

    /// <summary>"The 54-year-old captain": the age is the captain's.</summary>
    private static string? WithoutAge(FigureCitation citation) =>
        citation.Kind == FigureKind.Duration && citation.Measures is { } phrase && phrase.StartsWith("old ", StringComparison.OrdinalIgnoreCase) ? phrase.Substring(4) : citation.Measures;

    private static void AddPhrase(string? phrase, Dictionary<int, float> bag, StemSet measured, ref int head, ref WordTraits headTraits, StemTable stems)
    {
        if (string.IsNullOrEmpty(phrase))
            return;
        DocumentWords words = DocumentWords.Of(phrase!, stems);
        AddWords(words, 0, words.Count, 2, bag);
        int end = words.Count;
        // "Net debt stood": the verb is none of what is measured; "increase in capacity" has no noun before it.
        while (end > 1 && (words.Traits(end - 1) & (WordTraits.Verb | WordTraits.Participle)) != 0)
            end--;
        bool ended = false;
        for (int i = 0; i < end; i++)
        {
            if ((words.Traits(i) & WordTraits.Content) == 0)
            {
                // "rating on the site", "increase in capacity": the head stands before the preposition.
                ended |= measured.Count > 0;
                continue;
            }

            measured.Add(words.Stem(i));
            if (ended)
                continue;
            head = words.Stem(i);
            headTraits = words.Traits(i);
        }
    }

    private static void AddWords(DocumentWords words, int start, int end, float weight, Dictionary<int, float> bag)
    {
        for (int i = start; i < end; i++)
        {
            if ((words.Traits(i) & WordTraits.Content) == 0)
                continue;
            // Names stand in every sentence of a story; they tell little about which of its facts this is.
            float value = (words.Traits(i) & WordTraits.Name) != 0 && i > start ? weight * 0.5f : weight;
            bag[words.Stem(i)] = bag.TryGetValue(words.Stem(i), out float held) ? Math.Max(held, value) : value;
        }
    }

    private static int[] NearOf(DocumentWords words, int start, int first, int next, int end, int count)
    {
        var near = new List<int>(2 * count);
        for (int i = first - 1; i >= start && near.Count < count; i--)
        {
            if ((words.Traits(i) & WordTraits.Subject) != 0)
                near.Add(words.Stem(i));
        }

        int most = near.Count + count;
        for (int i = next; i < end && near.Count < most; i++)
        {
            if ((words.Traits(i) & WordTraits.Subject) != 0)
                near.Add(words.Stem(i));
        }

        return [.. near];
    }

    private static (int Group, int Side)[] SidesOf(StemSet measured, int[] beside, StemTable stems)
    {
        var sides = new List<(int Group, int Side)>();
        foreach (int stem in measured)
            sides.Add(stems.SideOf(stem));
        foreach (int stem in beside)
            sides.Add(stems.SideOf(stem));
        sides.RemoveAll(side => side.Group == 0);
        return sides.Count == 0 ? [] : [.. sides];
    }

    private static int DigitsOf(FigureCitation figure) => figure.Value.IsNumber ? DigitsOf(figure.Value.Number) : figure.Low.IsNumber ? DigitsOf(figure.Low.Number) + DigitsOf(figure.High.Number) : 0;

    private static int DigitsOf(double number)
    {
        string digits = Math.Abs(number).ToString("E8", System.Globalization.CultureInfo.InvariantCulture);
        return digits.Substring(0, 10).Replace(".", "").TrimEnd('0').Length;
    }

    private static WordTraits RoleOf(DocumentWords words, int start, int first, int next, int end)
    {
        WordTraits role = WordTraits.None;
        for (int i = Math.Max(start, first - 3); i < first; i++)
            role |= words.Traits(i) & WordTraits.Addition;
        for (int i = next; i < Math.Min(end, next + 2); i++)
            role |= words.Traits(i) & WordTraits.Addition;
        for (int i = first - 1; i >= Math.Max(start, first - 4) && (words.Traits(i) & WordTraits.Subject) == 0; i--)
            role |= words.Traits(i) & WordTraits.Baseline;
        for (int i = Math.Max(start, first - MoodBefore); i < Math.Min(end, next + MoodAfter); i++)
            role |= words.Traits(i) & (WordTraits.Negation | WordTraits.Prospect);
        return role;
    }

    private static CalendarRange? DateOf(FigureCitation citation, DocumentWords words, int start, int first)
    {
        if (citation.Kind is not (FigureKind.Date or FigureKind.Year) || citation.Value.Iso is not { } iso)
            return null;
        WordTraits side = WordTraits.None;
        for (int i = Math.Max(start, first - 2); i < first; i++)
            side |= words.Traits(i) & (WordTraits.Before | WordTraits.After | WordTraits.Until);
        return CalendarRange.Of(iso, side);
    }

    /// <summary>Whether two figures can be compared at all: the same dimension, and of counts the same noun or one for whatever counts.</summary>
    public static bool AreComparable(FigureFeatures left, FigureFeatures right) =>
        left.DimensionKey == right.DimensionKey && (left.NounKey == right.NounKey || left.IsGeneric != right.IsGeneric);

    /// <summary>Whether the noun that is counted stands for whatever counts, or is not there at all.</summary>
    public bool IsGeneric { get; }

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
                return citation.Kind.ToString();
        }

        string measured = unit == null || unit[0] == '{' ? Count : UnitLexicon.Shared.FindCode(unit)?.Dimension ?? unit;
        return citation.Low.IsNumber ? "range:" + measured : measured;
    }

    private static string KeyOf(FigureCitation figure)
    {
        if (!figure.Magnitude.IsNone)
            return "~" + figure.Magnitude.Literal;
        if (figure.Value.IsNone)
            return figure.Low.Literal + ".." + figure.High.Literal + figure.Unit;
        // "Fewer than 353" and 353 exclude each other; "more than 500" may round what another gives as 500.
        string bound = figure.Hedge is Hedge.MoreThan or Hedge.LessThan && !Interval.IsRound(figure.Value) ? figure.Hedge == Hedge.MoreThan ? ">" : "<" : "";
        return bound + figure.Value.Literal + (figure.Unit is { } unit && unit[0] != '{' ? unit : "");
    }

    /// <summary>The stem of a counted noun's head.</summary>
    private static string NounOf(string? unit)
    {
        if (unit == null || unit.Length < 3 || unit[0] != '{')
            return "";
        string phrase = unit.Substring(1, unit.Length - 2);
        return WordFolding.Stem(phrase.Substring(phrase.LastIndexOf(' ') + 1));
    }
}
