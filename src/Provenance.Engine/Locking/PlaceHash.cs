using Provenance.Engine.Text;

namespace Provenance.Engine.Locking;

/// <summary>What tells a place of a document from others wherever it moves: the hash of its sentence.</summary>
public static class PlaceHash
{
    /// <summary>The hash of the sentence around a stretch; that of a sentence whose clause is numbered anew is the same.</summary>
    public static string Of(TextDocument document, TextSpan span) => new SentenceHash().Of(document, span);
}
