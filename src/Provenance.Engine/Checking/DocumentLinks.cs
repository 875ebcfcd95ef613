using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>The links of one document, found by the words that they stand around.</summary>
/// <param name="links">The links, by position.</param>
internal sealed class DocumentLinks(IReadOnlyList<DocumentLink> links)
{
    private readonly SpanCover _words = new([.. links.Select(link => link.Text)]);

    /// <summary>The links that share a code unit with a stretch, by position.</summary>
    public IEnumerable<DocumentLink> Over(TextSpan span)
    {
        for (int i = _words.FirstReaching(span.Start); i < links.Count && links[i].Text.Start < span.End; i++)
        {
            if (span.Start < links[i].Text.End)
                yield return links[i];
        }
    }
}
