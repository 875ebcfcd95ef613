using Provenance.Engine;
using Provenance.Engine.Figures;
using Provenance.Engine.Text;

namespace Provenance.Training;

/// <summary>
/// Makes pairs of short texts of a story, as strangers write them: the sentences of two figures, alone or among their neighbours; and a sentence told again, as it is
/// or with another number. What the gold says of the figures stays.
/// </summary>
internal static class ShortTexts
{
    private const int MostOfASort = 40;
    private const int MostCopies = 24;
    private const int MostSentences = 3;
    private const int MostLength = 400;

    public static List<Story> Of(Story story, int seed)
    {
        var random = new Random(seed);
        var texts = new List<Story>();
        foreach (Label label in new[] { Label.Same, Label.Differ })
        {
            foreach (((int a, int b), _) in story.Labels.Where(known => known.Value == label).OrderBy(_ => random.Next()).Take(MostOfASort))
                Add(texts, story, a, b, random);
        }

        foreach ((int a, int b) in story.Tempting.OrderBy(_ => random.Next()).Take(2 * MostOfASort))
        {
            if (story.Figures[a].Document != story.Figures[b].Document)
                Add(texts, story, a, b, random);
        }

        int[] core = [.. Enumerable.Range(0, story.Figures.Count).Where(figure => story.IsCore[figure])];
        foreach (int figure in core.OrderBy(_ => random.Next()).Take(MostCopies))
            AddCopy(texts, story, figure, random);
        return texts;
    }

    private static void Add(List<Story> texts, Story story, int a, int b, Random random)
    {
        (TextDocument left, int from) = Cut(story.Figures[a], random, "a.txt");
        (TextDocument right, int start) = Cut(story.Figures[b], random, "b.txt");
        texts.Add(Story.OfTexts(story, left, from, story.Figures[a].Document, right, start, story.Figures[b].Document));
    }

    /// <summary>A sentence told twice; every second time with another number.</summary>
    private static void AddCopy(List<Story> texts, Story story, int figure, Random random)
    {
        FigureCitation citation = story.Figures[figure];
        if (!citation.Value.IsNumber && !citation.Value.IsCalendar || citation.Exact.Count(char.IsAsciiDigit) == 0 || citation.Parts is { Column.IsEmpty: false } || citation.Sentence.Length > MostLength)
            return;
        (TextDocument left, int from) = Cut(citation, random, "a.txt");
        string sentence = citation.Document.Slice(citation.Sentence), number = citation.Exact;
        int at = citation.Span.Start - citation.Sentence.Start;
        bool changes = random.Next(2) == 0;
        if (changes)
            number = citation.Value.IsCalendar ? OtherDay(number, random) : Other(number, random);
        var right = new TextDocument("b.txt", sentence[..at] + number + sentence[(at + citation.Span.Length)..]);
        int own = citation.Span.Start - from;
        if (!changes)
            texts.Add(Story.OfRepetition(new TextDocument("a.txt", left.Text + "\n" + sentence), own, left.Text.Length + 1 + at));
        texts.Add(Story.OfCopy(left, own, right, at, changes ? Label.Differ : Label.Same));
    }

    /// <summary>The last digit of the year, the day or the minute is another.</summary>
    private static string OtherDay(string date, Random random)
    {
        int[] last = [.. Enumerable.Range(0, date.Length).Where(i => char.IsAsciiDigit(date[i]) && (i + 1 == date.Length || !char.IsAsciiDigit(date[i + 1])))];
        int place = last[random.Next(last.Length)];
        return date[..place] + (char)('1' + ((date[place] - '0' + random.Next(0, 8)) % 9)) + date[(place + 1)..];
    }

    private static string Other(string number, Random random)
    {
        int[] digits = [.. Enumerable.Range(0, number.Length).Where(i => char.IsAsciiDigit(number[i]))];
        char[] other = number.ToCharArray();
        // One digit of it is another, or all of them are.
        foreach (int place in random.Next(2) == 0 ? digits : [digits[random.Next(digits.Length)]])
            other[place] = (char)('1' + ((number[place] - '0' + random.Next(2, 8)) % 9));
        return new string(other);
    }

    /// <summary>The sentence of a figure with up to a few before and behind it, and where it begins in the document.</summary>
    private static (TextDocument Text, int Start) Cut(FigureCitation figure, Random random, string path)
    {
        string text = figure.Document.Text;
        int start = figure.Sentence.Start, end = Math.Max(figure.Sentence.End, figure.Span.End);
        for (int more = random.Next(MostSentences); more > 0 && start > 1 && text[start - 1] != '\n'; more--)
        {
            int before = Math.Max(text.LastIndexOf(". ", start - 2, StringComparison.Ordinal) + 2, text.LastIndexOf('\n', start - 1) + 1);
            start = start - before > MostLength || before >= start ? start : before;
        }

        for (int more = random.Next(MostSentences); more > 0 && end < text.Length && text[end] != '\n'; more--)
        {
            int next = text.IndexOf(". ", Math.Min(text.Length - 1, end + 1), StringComparison.Ordinal), line = text.IndexOf('\n', end);
            int behind = Math.Min(next < 0 ? text.Length : next + 1, line < 0 ? text.Length : line);
            end = behind - end > MostLength ? end : behind;
        }

        return (new TextDocument(path, text[start..end]), start);
    }
}
