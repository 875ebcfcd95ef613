using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Naming;

/// <summary>The content words of a citation's sentence, those of the clause around it first; no units, which say nothing of what is measured.</summary>
internal static class ContextWords
{
    /// <summary>Words on either side: counted in words, since how lines are wrapped changes the characters between them.</summary>
    private const int MostWords = 16;

    /// <summary>Code units that hold that many words.</summary>
    private const int Window = 400;

    public static IEnumerable<string> Near(SourceCitation citation)
    {
        string text = citation.Document.Text;
        int end = Math.Min(citation.Sentence.End, citation.Span.End + Window);
        int after = Math.Max(0, end - citation.Span.End);
        foreach (string word in Words(text.Substring(citation.Span.End, after)).Take(MostWords))
            yield return word;
        int start = Math.Min(citation.Span.Start, Math.Max(citation.Sentence.Start, citation.Span.Start - Window));
        foreach (string word in Enumerable.Reverse(Words(text.Substring(start, citation.Span.Start - start))).Take(MostWords))
            yield return word;
    }

    /// <summary>The nearest words, in the order of the text.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="most">How many are wanted.</param>
    public static IEnumerable<string> Around(SourceCitation citation, int most)
    {
        string text = citation.Document.Text;
        int start = Math.Min(citation.Span.Start, Math.Max(citation.Sentence.Start, citation.Span.Start - Window));
        int end = Math.Min(citation.Sentence.End, citation.Span.End + Window);
        List<string> before = Words(text.Substring(start, citation.Span.Start - start));
        List<string> after = Words(text.Substring(citation.Span.End, Math.Max(0, end - citation.Span.End)));
        int behind = Math.Min(after.Count, Math.Max(1, most - before.Count));
        int ahead = Math.Min(before.Count, most - behind);
        return before.Skip(before.Count - ahead).Concat(after.Take(behind));
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        using TokenList tokens = Tokenizer.Run(text);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Length > 2 && !VerbPlaces.IsVerb(tokens, i)
                && !tokens.Is(i, WordClass.PhraseBreak | WordClass.Article | WordClass.Determiner | WordClass.Adverb | WordClass.CommonVerb | WordClass.ReportingVerb | WordClass.Cardinal | WordClass.Scale | WordClass.HedgeWord | WordClass.Negation)
                && !tokens.Is(i, WordClass.Month | WordClass.Weekday | WordClass.Ordinal) && !WeakWords.IsWeak(tokens.Word(i)) && UnitWords.CodeOf(tokens.Word(i)) is null && !tokens.IsLexeme(i - 1, English.Per))
                words.Add(tokens.Word(i));
        }

        return words;
    }
}
