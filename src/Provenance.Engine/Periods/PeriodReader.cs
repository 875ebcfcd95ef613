using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Periods;

/// <summary>
/// Reads from when on a document says that it holds: "These Regulations have effect from 1 January 2025", "Effective from: 6 April 2025", "Rates for 2026",
/// "for the year beginning 1 July 2025"; "Rates for 2025-26" is an edition. It looks at the dates that were read anyway, and a phrase counts where the document speaks of itself.
/// </summary>
internal static class PeriodReader
{
    /// <summary>Code units in which a document says what it is.</summary>
    private const int Opening = 1500;

    /// <summary>Words before a date that are looked at.</summary>
    private const int Reach = 16;

    private const int DayLength = 10;
    private const int YearLength = 4;
    private const int DeterminerReach = 4;

    private static readonly WordSet OwnNames = new(PeriodPhrases.OwnNames);
    private static readonly WordSet DatedThings = new(PeriodPhrases.DatedThings);
    private static readonly WordSet TitleWords = new(PeriodPhrases.TitleWords);
    private static readonly WordSet Auxiliaries = new(PeriodPhrases.Auxiliaries);

    private static readonly WordSet Commencements = new(PeriodPhrases.Commencements);
    private static readonly WordSet Joints = new(PeriodPhrases.Joints);
    private static readonly WordSet BeforeYear = new(PeriodPhrases.BeforeYear);
    private static readonly WordSet Determiners = new(PeriodPhrases.Determiners);
    private static readonly WordSet TitlePrepositions = new(PeriodPhrases.TitlePrepositions);

    private static readonly WordSet LastWords = new(string.Join(" ", PeriodPhrases.Beginnings.Concat(PeriodPhrases.Labels).Concat(PeriodPhrases.YearBeginnings).Select(phrase => phrase.Substring(phrase.LastIndexOf(' ') + 1))));

    /// <summary>The period of a document; null where it says none, or tells of several years in turn.</summary>
    /// <param name="document">The document.</param>
    /// <param name="figures">Its figures, by position.</param>
    public static Validity? Read(TextDocument document, IReadOnlyList<FigureCitation> figures)
    {
        Validity? said = null, commencement = null, titled = null;
        bool hasYears = false;
        for (int i = 0; i < figures.Count; i++)
        {
            if (ReadAt(document.Text, figures, i) is not (var found, var isCommencement))
                continue;
            if (figures[i].Kind == FigureKind.Year || SpanOf(figures[i]) is not null)
            {
                hasYears |= titled is not null && titled != found;
                titled ??= found;
            }
            else if (isCommencement)
            {
                commencement ??= found;
            }
            else
            {
                // What is said first is said of the whole; a section may begin later.
                said ??= found;
            }
        }

        return said ?? (hasYears ? null : titled) ?? commencement;
    }

    private static (Validity Found, bool IsCommencement)? ReadAt(string text, IReadOnlyList<FigureCitation> figures, int index)
    {
        FigureCitation figure = figures[index];
        if (figure.Kind == FigureKind.Year && figure.Value.Iso is { Length: YearLength } year)
            return IsTitleYear(text, figure) ? (new Validity(year + "-01-01", year + "-12-31"), false) : null;
        // Where such a year begins is each country's own affair: the document is one of a series of editions, without days.
        if (SpanOf(figure) is { } span)
            return IsTitleYear(text, figure) ? (new Validity(Edition: span), false) : null;
        if (DaysOf(figure) is not (var first, var last) || !MayBegin(text, figure.Span.Start))
            return null;
        WordsAround before = WordsAround.Before(text, figure.Span.Start, Math.Max(0, figure.Span.Start - 200), Reach);
        if (before.Longest(PeriodPhrases.YearBeginnings) is > 0 and int beginning && last is null)
            return IsOwn(before, beginning) || IsOpening(figure) && IsTitleOf(before, beginning, text, figure) ? (new Validity(first, IsoDay.YearFrom(first)), false) : null;
        int length = before.Longest(PeriodPhrases.Beginnings);
        bool isLabel = figure.Span.Start < Opening && before.ReachesLineStart && before.Longest(PeriodPhrases.Labels) is > 0 and int label && label == before.Words.Count;
        if (!isLabel && (length == 0 || !IsOwn(before, length) && !(IsOpening(figure) && IsTitleOf(before, length, text, figure))))
            return null;
        last ??= index + 1 < figures.Count ? EndBehind(text, figure, figures[index + 1]) : null;
        return (new Validity(first, last), !isLabel && IsCommencement(before, length));
    }

    /// <summary>"2025-26", "2025 to 2026": a year that lies in two; null for any other figure.</summary>
    private static string? SpanOf(FigureCitation figure) =>
        figure is { Low.Iso: { Length: YearLength } low, High.Iso: { Length: YearLength } high } && IsoDay.Parts(low + "-01-01").Year + 1 == IsoDay.Parts(high + "-01-01").Year ? low + "-" + high.Substring(2) : null;

    /// <summary>Whether the word right before a date is the last of any phrase: most dates end here.</summary>
    private static bool MayBegin(string text, int start)
    {
        int end = start;
        while (end > 0 && !CharClasses.IsAlphanumeric(text[end - 1]) && text[end - 1] is not ('\n' or '\r'))
            end--;
        int first = end;
        while (first > 0 && CharClasses.IsAlphanumeric(text[first - 1]))
            first--;
        return LastWords.Contains(text.AsSpan(first, end - first));
    }

    /// <summary>"Come into force": when a text became law is not from when on its figures count, where it says both.</summary>
    private static bool IsCommencement(WordsAround before, int length) => before.Words.Take(length).Any(word => Commencements.Contains(word.AsSpan()));

    /// <summary>The day that a date names, or the two days of a range.</summary>
    private static (string First, string? Last)? DaysOf(FigureCitation figure) => figure switch
    {
        { Value.Iso: { Length: DayLength } day } when IsoDay.First(day) is not null => (day, null),
        { Low.Iso: { Length: DayLength } low, High.Iso: { Length: DayLength } high } when IsoDay.First(low) is not null && IsoDay.First(high) is not null => (low, high),
        _ => null,
    };

    /// <summary>"… to 31 December 2025", right behind the first day.</summary>
    private static string? EndBehind(string text, FigureCitation first, FigureCitation next)
    {
        if (DaysOf(next) is not (var day, null) || next.Span.Start - first.Span.End > 60 || next.Span.Start < first.Span.End)
            return null;
        WordsAround between = WordsAround.Before(text, next.Span.Start, first.Span.End, Reach);
        return between.Longest(PeriodPhrases.Ends) == between.Words.Count && between.Words.Count > 0 && string.CompareOrdinal(first.Value.Iso ?? first.Low.Iso, day) <= 0 ? day : null;
    }

    private static bool IsOpening(FigureCitation figure) => figure.Span.Start < Opening;

    /// <summary>"These Regulations have effect from": whoever holds from then on is the document itself.</summary>
    private static bool IsOwn(WordsAround before, int length)
    {
        int at = length;
        while (at < before.Words.Count && Auxiliaries.Contains(before.Words[at].AsSpan()))
            at++;
        // "This Order comes into force on 3 March 2025 and has effect from …": the subject opens the line.
        if (at < before.Words.Count && Joints.Contains(before.Words[at].AsSpan()))
            return Enumerable.Range(at + 1, before.Words.Count - at - 1).Any(i => IsOwnName(before.Words, i));
        // "for" stands before "the year beginning".
        while (at < before.Words.Count && BeforeYear.Contains(before.Words[at].AsSpan()))
            at++;
        return IsOwnName(before.Words, at);
    }

    private static bool IsOwnName(IReadOnlyList<string> words, int at)
    {
        if (at >= words.Count || !OwnNames.Contains(words[at].AsSpan()))
            return false;
        for (int i = at + 1; i < words.Count && i <= at + DeterminerReach; i++)
        {
            if (Determiners.Contains(words[i].AsSpan()))
                return true;
        }

        return false;
    }

    /// <summary>"Rates of duty with effect from 1 January 2025", alone on its line.</summary>
    private static bool IsTitleOf(WordsAround before, int length, string text, FigureCitation figure) =>
        before.ReachesLineStart && EndsLine(text, figure.Span.End) && before.Words.Count > length && IsTitle(before.Words.Skip(length));

    private static bool IsTitleYear(string text, FigureCitation figure)
    {
        if (!IsOpening(figure) || !EndsLine(text, figure.Span.End))
            return false;
        int start = figure.Span.Start;
        while (start > 0 && text[start - 1] is not ('\n' or '\r' or ':' or '–' or '—'))
            start--;
        WordsAround before = WordsAround.Before(text, figure.Span.Start, start, Reach);
        if (before.Words.Count == Reach)
            return false;
        int link = before.Longest(PeriodPhrases.TitleLinks);
        // "Duty rates 2026" is a title of rates; "Regulations 2026" says when they were made.
        return before.Words.Count > link && (DatedThings.Contains(before.Words[link].AsSpan()) || link > 0 && OwnNames.Contains(before.Words[link].AsSpan()) || link > 0 && before.Words.Skip(link).Any(word => DatedThings.Contains(word.AsSpan())))
            && IsTitle(before.Words.Skip(link));
    }

    /// <summary>
    /// Whether words, the last first, are the title of something that holds for a period and no sentence: a headline has a subject and a verb before the
    /// thing ("Council raises fees for 2026"), a title has one word that says of what ("Lantern fees for 2026").
    /// </summary>
    private static bool IsTitle(IEnumerable<string> words)
    {
        int unknown = 0;
        bool hasThing = false, behindOf = false;
        foreach (string word in words.Reverse())
        {
            // A title of rates gives none: "The rate is 22 per cent for 2025" is a sentence.
            if (char.IsDigit(word[0]))
                return false;
            bool isThing = DatedThings.Contains(word.AsSpan()) || OwnNames.Contains(word.AsSpan());
            hasThing |= isThing;
            behindOf |= hasThing && TitlePrepositions.Contains(word.AsSpan());
            if (!isThing && !behindOf && !TitleWords.Contains(word.AsSpan()))
                unknown++;
        }

        return hasThing && unknown <= 1;
    }

    private static bool EndsLine(string text, int end)
    {
        while (end < text.Length && text[end] is ' ' or '\t' or '#' or '*' or '_' or ')')
            end++;
        return end >= text.Length || text[end] is '\n' or '\r';
    }
}
