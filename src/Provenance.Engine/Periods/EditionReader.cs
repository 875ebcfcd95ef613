using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Periods;

/// <summary>Reads in what a document opens with which edition it is and what it takes the place of: "Rev. 2, supersedes Rev. 1". An edition alone says nothing of another document.</summary>
internal static class EditionReader
{
    private const int Opening = 1500;
    private const int LongestName = 80;
    private const int LongestLine = 200;

    private static readonly WordSet EditionNames = new(PeriodPhrases.EditionNames);
    private static readonly WordSet OwnDeterminers = new(PeriodPhrases.OwnDeterminers);

    /// <summary>The edition and what it supersedes; null where the opening names no predecessor.</summary>
    public static Validity? Read(TextDocument document)
    {
        string text = document.Text;
        int end = Math.Min(text.Length, Opening);
        if (!Holds(text, end, "upersed") && !Holds(text, end, "eplaces"))
            return null;
        for (int start = 0; start < end;)
        {
            int lineEnd = start;
            while (lineEnd < text.Length && text[lineEnd] is not ('\n' or '\r'))
                lineEnd++;
            if (PredecessorIn(text.Substring(start, lineEnd - start)) is { } predecessor)
                return new Validity(Edition: EditionIn(text.Substring(0, end)), Supersedes: predecessor);
            start = lineEnd + 1;
        }

        return null;
    }

    /// <summary>The edition that a document's opening names, or null.</summary>
    public static string? LabelOf(TextDocument document) => EditionIn(document.Text.Substring(0, Math.Min(document.Text.Length, Opening)));

    /// <summary>Where a document's opening says which edition it is and what it takes the place of: "Rev. 2, supersedes Rev. 1".</summary>
    public static List<TextSpan> PlacesOf(TextDocument document)
    {
        var places = new List<TextSpan>();
        for (int line = 0; line < document.Lines.Count && document.Lines.StartOf(line) < Opening; line++)
        {
            int start = document.Lines.StartOf(line), end = line + 1 < document.Lines.Count ? document.Lines.StartOf(line + 1) : document.Text.Length;
            places.AddRange(PlacesIn(document.Text.Substring(start, Math.Min(end - start, LongestLine)).TrimEnd()).Select(place => new TextSpan(start + place.Start, start + place.End)));
        }

        return places;
    }

    /// <summary>The edition and its number, and what it takes the place of; a date may stand between them.</summary>
    private static IEnumerable<TextSpan> PlacesIn(string line)
    {
        if (EditionAt(line) is not { } edition)
            yield break;
        yield return edition;
        if (SuccessionEnd(line) is var at && at > edition.End)
            yield return new TextSpan(Math.Max(edition.End, SuccessionStart(line)), EndOfPredecessor(line, at));
    }

    /// <summary>Where a line names an edition: "Rev. 2", "Second edition"; in "this release, 12 people" nothing does.</summary>
    private static TextSpan? EditionAt(string line)
    {
        List<TextSpan> words = WordSpans(line);
        string Word(int i) => line.Substring(words[i].Start, words[i].Length);
        for (int i = 0; i + 1 < words.Count; i++)
        {
            bool isNumbered = EditionNames.Contains(Word(i).AsSpan()) && IsNumber(Word(i + 1)) && line.IndexOfAny([',', ';', '(', '|'], words[i].End, words[i + 1].Start - words[i].End) < 0;
            if (isNumbered || EditionNames.Contains(Word(i + 1).AsSpan()) && Ordinal(Word(i)) is not null)
                return new TextSpan(words[i].Start, words[i + 1].End);
        }

        return null;
    }

    /// <summary>The number of an edition and what it is called, so that "Rev. 2" and "Revision 2" are one; null where a text names none.</summary>
    public static (string Name, string Number)? Parse(string edition)
    {
        List<string> words = Words(edition);
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (EditionNames.Contains(words[i].AsSpan()) && IsNumber(words[i + 1]))
                return (NameOf(words[i]), words[i + 1].ToLowerInvariant());
            if (EditionNames.Contains(words[i + 1].AsSpan()) && Ordinal(words[i]) is { } ordinal)
                return (NameOf(words[i + 1]), ordinal);
        }

        // 2025-26 comes behind 2024-25.
        if (words.Count == 2 && words[0].Length == 4 && words[1].Length == 2 && words.TrueForAll(word => word.All(char.IsDigit)))
            return ("", words[0]);
        return words.Count == 1 && IsNumber(words[0]) ? ("", words[0].ToLowerInvariant()) : null;
    }

    private static string? EditionIn(string opening)
    {
        foreach (string line in opening.Split('\n', '\r'))
        {
            // What stands behind "supersedes" is the other one.
            string own = BeforePredecessor(line);
            if (EditionAt(own) is not { } edition)
                continue;
            List<string> words = Words(own.Substring(edition.Start, edition.Length));
            return EditionNames.Contains(words[0].AsSpan()) ? words[0] + (words[0].Length == 3 ? ". " : " ") + words[1] : words[0] + " " + words[1];
        }

        return null;
    }

    private static string? PredecessorIn(string line)
    {
        int at = SuccessionEnd(line);
        if (at < 0)
            return null;
        string name = line.Substring(at, EndOfPredecessor(line, at) - at).Trim(' ', '\t', '*', '_', ':', '"', '“', '”');
        return name.Length is > 0 and <= LongestName ? name : null;
    }

    /// <summary>Where the words begin behind which the other edition is named.</summary>
    private static int SuccessionStart(string line)
    {
        int end = SuccessionEnd(line), start = end;
        foreach (string phrase in PeriodPhrases.Successions)
        {
            if (end >= phrase.Length && line.IndexOf(phrase, end - phrase.Length, phrase.Length, StringComparison.OrdinalIgnoreCase) >= 0)
                start = Math.Min(start, end - phrase.Length);
        }

        return start;
    }

    private static int EndOfPredecessor(string line, int at)
    {
        int end = at;
        while (end < line.Length && line[end] is not (';' or ',' or ')' or '|') && !(line[end] == '.' && (end + 1 == line.Length || line[end + 1] == ' ' && !IsAbbreviation(line, end))))
            end++;
        return end;
    }

    private static bool IsAbbreviation(string line, int point) => point >= 3 && EditionNames.Contains(line.AsSpan(point - 3, 3));

    private static string BeforePredecessor(string line)
    {
        int at = SuccessionEnd(line);
        return at < 0 ? line : line.Substring(0, at);
    }

    /// <summary>Where what is superseded begins; -1 where the line names nothing.</summary>
    private static int SuccessionEnd(string line)
    {
        foreach (string phrase in PeriodPhrases.Successions)
        {
            int at = line.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at + phrase.Length < line.Length && line[at + phrase.Length] is ' ' or ':' && IsOwn(line, at))
                return at + phrase.Length;
        }

        return -1;
    }

    /// <summary>The document says it of itself: at the beginning of the line, behind its edition, or of "this" document.</summary>
    private static bool IsOwn(string line, int at)
    {
        List<string> words = Words(line.Substring(0, at));
        return words.Count == 0 || Parse(line.Substring(0, at)) is not null || OwnDeterminers.Contains(words[0].AsSpan());
    }

    private static bool Holds(string text, int end, string part) => text.IndexOf(part, 0, end, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string NameOf(string word) => word.StartsWith("rev", StringComparison.OrdinalIgnoreCase) ? "rev" : word.ToLowerInvariant();

    private static bool IsNumber(string word) => char.IsDigit(word[0]) || word.Length == 1 && word[0] is >= 'A' and <= 'Z';

    private static string? Ordinal(string word)
    {
        string lower = word.ToLowerInvariant();
        if (lower.Length > 2 && char.IsDigit(lower[0]) && (lower.EndsWith("st", StringComparison.Ordinal) || lower.EndsWith("nd", StringComparison.Ordinal) || lower.EndsWith("rd", StringComparison.Ordinal) || lower.EndsWith("th", StringComparison.Ordinal)))
            return lower.Substring(0, lower.Length - 2);
        int place = Array.IndexOf(PeriodPhrases.EditionOrdinals, lower);
        return place < 0 ? null : (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static List<string> Words(string text) => WordSpans(text).ConvertAll(word => text.Substring(word.Start, word.Length));

    /// <summary>Runs of letters and digits; a point between digits belongs to a number.</summary>
    private static List<TextSpan> WordSpans(string text)
    {
        var words = new List<TextSpan>();
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && (CharClasses.IsAlphanumeric(text[i]) || i > start && text[i] == '.' && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])))
                i++;
            if (i > start)
                words.Add(new TextSpan(start, i));
        }

        return words;
    }
}
