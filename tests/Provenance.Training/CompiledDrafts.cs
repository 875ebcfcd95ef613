using System.Text;

using Provenance.Engine.Figures;
using Provenance.Engine.Text;

namespace Provenance.Training;

/// <summary>
/// Writes drafts from the documents of a story, as authors do who have them on the desk: sentences of all of them and cells of their tables, in other words here and there, with words left out.
/// What the gold says of a figure holds of its copy. Some tell of other things in the same words: another subject, another number.
/// </summary>
internal static class CompiledDrafts
{
    private const int Large = 2, LargeSentences = 24;
    private const int Small = 24, MostSmallSentences = 3;
    private const int Others = 4, SubjectWords = 6;
    private const int MostLength = 320;
    private const double LeftOut = 0.18, Other = 0.15, Pronoun = 0.15;
    private const int LeastParagraph = 3;

    private static readonly string[] Cells = ["{0}: {1} was {2}.", "In {0}, {1} came to {2}.", "{0} had {2} {1}.", "The {1} of {0} was {2}."];
    private static readonly string[] Pronouns = ["It", "This", "They"];

    /// <summary>Stories whose last document is such a draft.</summary>
    /// <param name="story">The story.</param>
    /// <param name="words">Words of other stories.</param>
    /// <param name="seed">What chooses.</param>
    public static List<Story> Of(Story story, string[] words, int seed)
    {
        var random = new Random(seed);
        var drafts = new List<Story>();
        for (int i = 0; i < Large + Small + Others; i++)
        {
            if (Write(story, words, i < Large ? LargeSentences : random.Next(1, MostSmallSentences + 1), i >= Large + Small, random) is { } draft)
                drafts.Add(draft);
        }

        return drafts;
    }

    private static Story? Write(Story story, string[] words, int sentences, bool isOther, Random random)
    {
        int[] core = [.. Enumerable.Range(0, story.Figures.Count).Where(figure => story.IsCore[figure] && story.Figures[figure].Sentence.Length <= MostLength).OrderBy(_ => random.Next())];
        var text = new StringBuilder();
        var starts = new Dictionary<int, int>();
        var told = new HashSet<(TextDocument, TextSpan)>();
        int written = 0;
        foreach (int figure in core)
        {
            FigureCitation citation = story.Figures[figure];
            bool isCell = citation.Parts is { Column.IsEmpty: false };
            if (written == sentences || isOther && isCell || starts.ContainsKey(figure) || !isCell && !told.Add((citation.Document, citation.Sentence)))
                continue;
            if (written > 0)
                text.Append(written % LeastParagraph == 0 ? "\n\n" : " ");
            if (isCell)
                AddCell(text, starts, story, figure, random);
            else
                AddSentence(text, starts, story, citation, words, isOther, random);
            written++;
        }

        return starts.Count == 0 ? null : Story.OfDraft(story, new TextDocument("draft.txt", text.ToString()) { HasAlignedColumns = false }, starts, isOther);
    }

    private static void AddCell(StringBuilder text, Dictionary<int, int> starts, Story story, int figure, Random random)
    {
        FigureCitation citation = story.Figures[figure];
        string column = citation.Document.Slice(citation.Parts!.Column).Trim(), row = citation.Measure.TextIn(citation.Document.Text) ?? "";
        string form = Cells[random.Next(Cells.Length)];
        int at = form.IndexOf("{2}", StringComparison.Ordinal);
        text.AppendFormat(null, form[..at], row, column, "");
        starts[figure] = text.Length;
        text.Append(citation.Exact).AppendFormat(null, form[(at + 3)..], row, column, "");
    }

    private static void AddSentence(StringBuilder text, Dictionary<int, int> starts, Story story, FigureCitation citation, string[] words, bool isOther, Random random)
    {
        TextSpan sentence = citation.Sentence;
        string whole = citation.Document.Text;
        int[] own = [.. Enumerable.Range(0, story.Figures.Count).Where(i => story.Figures[i].Document == citation.Document && story.Figures[i].Sentence == sentence).OrderBy(i => story.Figures[i].Span.Start)];
        int begin = text.Length, next = 0, seen = 0;
        for (int i = sentence.Start; i < sentence.End;)
        {
            if (next < own.Length && i >= story.Figures[own[next]].Span.Start)
            {
                starts[own[next]] = text.Length;
                string exact = story.Figures[own[next]].Exact;
                text.Append(isOther ? Alterations.Of(story.Figures[own[next]], [], random).Select(slip => slip.Written).LastOrDefault(exact) : exact);
                i = Math.Max(i, story.Figures[own[next]].Span.End);
                next++;
                continue;
            }

            int end = i;
            while (end < sentence.End && char.IsLetter(whole[end]) && (next >= own.Length || end < story.Figures[own[next]].Span.Start))
                end++;
            if (end - i > 3)
            {
                double chance = random.NextDouble();
                bool isFirst = text.Length == begin;
                // The subject tells what is measured: of another thing it is another word, of the same it stays.
                bool isSubject = seen++ < SubjectWords && next == 0;
                if (isOther && isSubject)
                    text.Append(isFirst ? "The " : "").Append(words[random.Next(words.Length)]);
                else if (isFirst && chance < Pronoun)
                    text.Append(Pronouns[random.Next(Pronouns.Length)]);
                else if (isFirst || chance >= LeftOut + Other)
                    text.Append(whole, i, end - i);
                else if (chance >= LeftOut && isSubject)
                    text.Append(whole, i, end - i);
                else if (chance >= LeftOut)
                    text.Append(words[random.Next(words.Length)]);
            }
            else
            {
                end = Math.Max(end, i + 1);
                text.Append(whole[i] is '\n' or '\t' ? " " : whole[i..end]);
            }

            i = end;
        }
    }
}
