using Provenance.Engine.Locking;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Deciding;

/// <summary>Drift on one line of a terminal.</summary>
internal static class DriftText
{
    /// <summary>The line; a document's control characters do not reach the terminal.</summary>
    public static string Of(Drift drift) => OneLine.Of(drift.ToString());
}
