using Provenance.Engine.Text;

namespace Provenance.Engine;

/// <summary>
/// One occurrence of a figure or a quotation in one document. It holds places; the words are cut from the text when
/// they are asked for, so that reading costs little where nobody asks.
/// </summary>
public abstract class SourceCitation
{
    /// <summary>Code units of context on either side, as in the W3C Web Annotation TextQuoteSelector.</summary>
    public const int ContextLength = 32;

    /// <summary>Creates a citation.</summary>
    protected SourceCitation(TextDocument document, TextSpan span, TextSpan sentence)
    {
        Document = document;
        Span = span;
        Sentence = sentence;
    }

    /// <summary>The document it stands in.</summary>
    public TextDocument Document { get; }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The sentence that holds it.</summary>
    public TextSpan Sentence { get; }

    /// <summary>The address of what it stands in, such as "s 12(3)", "4.2", "#timing" or "Table 3, row tSU"; null where the text numbers and heads nothing.</summary>
    public string? Clause => Document.Clauses.At(Span.Start) is { } clause && (clause.Kind != Lexicon.ClauseKind.Row || clause.Parent is not null) ? clause.Address : null;

    /// <summary>The same where it is an address of numbers, as lists and messages show it ("clause 4.2"); null for headings of a page.</summary>
    public string? NumberedClause => Document.Clauses.At(Span.Start)?.NumberedAddress;

    /// <summary>Who asserts or says it, by the fullest name the document gives; null when the document does not say.</summary>
    public string? Speaker
    {
        get;
        internal set => field = value is null ? null : OneLine(value);
    }

    /// <summary>An identifier that is unique in a run: the document's path and the start.</summary>
    public abstract string Id { get; }

    /// <summary>The words.</summary>
    public string Exact => Document.Slice(Span);

    /// <summary>Up to <see cref="ContextLength"/> code units before; never half a surrogate pair.</summary>
    public string Prefix
    {
        get
        {
            int start = Math.Max(0, Span.Start - ContextLength);
            if (start < Span.Start && char.IsLowSurrogate(Document.Text[start]))
                start++;
            return Document.Text.Substring(start, Span.Start - start);
        }
    }

    /// <summary>Up to <see cref="ContextLength"/> code units after; never half a surrogate pair.</summary>
    public string Suffix
    {
        get
        {
            int end = Math.Min(Document.Text.Length, Span.End + ContextLength);
            if (end > Span.End && char.IsHighSurrogate(Document.Text[end - 1]))
                end--;
            return Document.Text.Substring(Span.End, end - Span.End);
        }
    }

    /// <summary>Line and column of the first code unit.</summary>
    public LinePosition Position => Document.Locate(Span.Start);

    /// <summary>Words without the line breaks between them.</summary>
    private protected static string OneLine(string words) =>
        words.Any(c => c != ' ' && char.IsWhiteSpace(c)) ? string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : words;
}
