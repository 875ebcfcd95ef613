using System.Globalization;
using Provenance.Engine.Locking;

namespace Provenance.Tool.Deciding;

/// <summary>Drift on one line of a terminal.</summary>
internal static class DriftText
{
    /// <summary>The line; a document's control characters do not reach the terminal.</summary>
    public static string Of(Drift drift) =>
        string.Concat(drift.ToString().Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c));
}
