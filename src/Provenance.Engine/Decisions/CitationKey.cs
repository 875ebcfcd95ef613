using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>What a decision keeps of a citation so that it is found again: the selector of the lock's anchors.</summary>
public static class CitationKey
{
    /// <summary>The anchor of a citation under the path that the file of decisions gives its source.</summary>
    public static LockedAnchor Of(SourceCitation citation, string path) =>
        new(path, FoldedText.Of(citation.Exact), FoldedText.Before(citation), FoldedText.After(citation), new SentenceHash().Of(citation));
}
