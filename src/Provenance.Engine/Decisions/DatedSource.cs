using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>When a source holds, as a person says.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Validity">When it holds, and what it takes the place of.</param>
/// <param name="Position">Where the path stands in the file.</param>
public sealed record DatedSource(string Path, Validity Validity, LinePosition Position);
