using Provenance.Engine.Checking;
using Provenance.Engine.Text;

namespace Provenance.Tool.Findings;

/// <summary>A stretch of a file as other programs are told of it.</summary>
/// <param name="Path">Relative to the working folder, with forward slashes.</param>
/// <param name="Start">Line and column of the first code unit.</param>
/// <param name="End">Line and column right behind the last.</param>
internal readonly record struct ReportedPlace(string Path, LinePosition Start, LinePosition End)
{
    /// <summary>A stretch of a document.</summary>
    public static ReportedPlace Of(TextDocument document, TextSpan span) => Of(FindingPlace.Of(document, span));

    /// <summary>The place of a finding.</summary>
    public static ReportedPlace Of(FindingPlace place) => new(place.Path, place.Start, place.End);
}
