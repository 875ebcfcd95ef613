using Provenance.Engine.Quotes;
using Provenance.Engine.Text;

namespace Provenance.Engine.Facts;

/// <summary>Two quotations of a group that differ, by number, and the stretch of each that shows it, from the first character of the quotation on.</summary>
/// <param name="First">The earlier quotation.</param>
/// <param name="FirstSpan">What to show of it.</param>
/// <param name="Second">The later quotation.</param>
/// <param name="SecondSpan">What to show of it.</param>
internal sealed record QuoteDifference(int First, TextSpan FirstSpan, int Second, TextSpan SecondSpan)
{
    /// <summary>The same as citations and places of their documents.</summary>
    public Contrast In(IReadOnlyList<QuoteCitation> quotes) => new(
        quotes[First], Moved(FirstSpan, quotes[First].Span.Start), quotes[Second], Moved(SecondSpan, quotes[Second].Span.Start));

    /// <summary>Of two quotations and places of their documents.</summary>
    /// <remarks>Stretches that read alike show nothing; then the whole is shown.</remarks>
    public static QuoteDifference Of(FoldedWords first, TextSpan firstSpan, FoldedWords second, TextSpan secondSpan)
    {
        if (Shown(first, firstSpan) == Shown(second, secondSpan))
            (firstSpan, secondSpan) = (first.Citation.Span, second.Citation.Span);
        return new QuoteDifference(first.Number, Moved(firstSpan, -first.Citation.Span.Start), second.Number, Moved(secondSpan, -second.Citation.Span.Start));
    }

    private static string Shown(FoldedWords words, TextSpan span) => words.Citation.Document.Slice(span);

    private static TextSpan Moved(TextSpan span, int by) => new(span.Start + by, span.End + by);
}
