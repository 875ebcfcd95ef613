using Provenance.Engine.Wording;

namespace Provenance.Engine.Checking;

/// <summary>How a quotation differs from the stretch of a source that comes nearest to it.</summary>
/// <param name="Place">The stretch of the source.</param>
/// <param name="Places">How many groups of words differ.</param>
/// <param name="OwnFirst">First differing word of the quotation.</param>
/// <param name="OwnEnd">Behind the last differing word of the group; the same as the first where words are missing.</param>
/// <param name="SourceFirst">First differing word in the source.</param>
/// <param name="SourceEnd">Behind the last of the group; the same as the first where words were added.</param>
internal sealed record Misquotation(WordPlace Place, int Places, int OwnFirst, int OwnEnd, int SourceFirst, int SourceEnd);
