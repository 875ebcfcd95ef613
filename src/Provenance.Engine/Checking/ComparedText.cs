using Provenance.Engine.Linking;
using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>A text that is compared word by word, with the place of each word in it.</summary>
internal sealed class ComparedText
{
    private ComparedText(string text, FoldedWords words)
    {
        Text = text;
        Folded = words;
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>Its words, folded.</summary>
    public IReadOnlyList<string> Words => Folded.Words;

    /// <summary>Whether its author says that it is not the wording: words left out (…), or put in [brackets].</summary>
    public bool IsEdited => Folded.IsElided || Text.IndexOf('[') >= 0;

    internal FoldedWords Folded { get; }

    /// <summary>Splits a text into words.</summary>
    public static ComparedText Of(string text)
    {
        var whole = new TextSpan(0, text.Length);
        return new ComparedText(text, FoldedWords.Of(new QuoteCitation(new TextDocument("", text), whole, whole, QuoteKind.Full)));
    }

    /// <summary>Neighbouring words, at least one with a meaning of its own: what texts are looked up by.</summary>
    public IEnumerable<(string First, string Second)> Pairs()
    {
        for (int i = 0; i + 1 < Folded.Words.Length; i++)
        {
            if (Folded.Content[i] || Folded.Content[i + 1])
                yield return (Folded.Words[i], Folded.Words[i + 1]);
        }
    }
}
