using Provenance.Engine.Text;

namespace Provenance.Engine.Quotes;

/// <summary>A quotation where it stands in a document; the span lies inside the marks.</summary>
public sealed class QuoteCitation : SourceCitation
{
    /// <summary>Creates a quotation's citation.</summary>
    public QuoteCitation(TextDocument document, TextSpan span, TextSpan sentence, QuoteKind kind)
        : base(document, span, sentence) => Kind = kind;

    /// <inheritdoc/>
    public override string Id => $"{Document.Path}#q{Span.Start}";

    /// <summary>What sort of quotation it is.</summary>
    public QuoteKind Kind { get; }

    /// <summary>Whether the quotation ends where the document says so; one whose closing mark is missing was ended with its paragraph.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>Where the text says who speaks, in its own words ("the port's director", "she"); where a quotation goes on, in the clause of its first part; null where it does not say.</summary>
    public TextSpan? SpeakerSpan { get; init; }

    /// <summary>The words that say who speaks, or null.</summary>
    public string? SpeakerText => SpeakerSpan is { } span ? Document.Slice(span) : null;

    /// <summary>
    /// Who speaks, as the text tells it: its own words where they name somebody ("Jane Doe, the port's director"), the person's name where
    /// they only point ("she", "the director"); null where nobody can be named.
    /// </summary>
    public string? SpeakerAsTold => Speaker is { } name && SpeakerText is { } told && HoldsWord(told, name.Substring(name.LastIndexOf(' ') + 1)) ? OneLine(told) : Speaker ?? (IsSharedName ? OneLine(SpeakerText!) : null);

    /// <summary>Whether two persons bear the name that the text gives, and nothing tells which of them speaks.</summary>
    public bool IsSharedName { get; internal init; }

    /// <summary>The verb of the reporting clause as written ("said", "according to"), or null.</summary>
    public string? Verb { get; init; }

    /// <summary>The longer quotation that holds these words, or null; set when citations are linked.</summary>
    public QuoteCitation? PartOf { get; internal set; }

    /// <summary>Whether a word stands in a text as one: "Roe" in "Mr Roe", not in "the Roeburg office".</summary>
    private static bool HoldsWord(string text, string word)
    {
        if (word.Length == 0)
            return true;
        for (int i = text.IndexOf(word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(word, i + 1, StringComparison.Ordinal))
        {
            int end = i + word.Length;
            if ((i == 0 || !CharClasses.IsAlphanumeric(text[i - 1])) && (end == text.Length || !CharClasses.IsAlphanumeric(text[end])))
                return true;
        }

        return false;
    }
}
