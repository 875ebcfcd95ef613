using Provenance.Engine.Text;

namespace Provenance.Engine.Wording;

/// <summary>
/// Splits text into words for comparison. Case, British and American spelling, marks, contractions, titles written short, and whether
/// a number is written in words change nothing: "four-fifths" is "four fifths", "can't" is "can not", "5 %" is "five per cent".
/// </summary>
/// <param name="numbers">Numbers for words, shared by all that is compared.</param>
internal sealed class WordSequence(WordNumbers numbers)
{
    /// <summary>The words of a text.</summary>
    public FoldedWord[] Of(string text) => new WordReader(numbers, text, 0, false).Read();

    /// <summary>The words of a stretch of a text, at their places in the text.</summary>
    public FoldedWord[] Of(string text, TextSpan span) => new WordReader(numbers, text.Substring(span.Start, span.Length), span.Start, false).Read();

    /// <summary>The words of a quotation, with what its author did to them: words left out, put in, or hidden behind asterisks.</summary>
    public FoldedWord[] Quoted(string text, TextSpan span) => new WordReader(numbers, text.Substring(span.Start, span.Length), span.Start, true).Read();
}
