using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Provenance.Analyzers.Display;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Rules;

/// <summary>Where a citation stands.</summary>
/// <param name="Path">The document, as the build reports it.</param>
/// <param name="Citation">The citation.</param>
internal readonly record struct IndexedPlace(string Path, IndexedCitation Citation)
{
    /// <summary>The place of a citation.</summary>
    public static IndexedPlace Of(FactIndex index, IndexedCitation citation) => new(index.Sources[citation.Source].Path, citation);

    /// <summary>In a message: <c>path:line</c>, which terminals make a link of.</summary>
    public string Message => OneLine.Of(Path) + ":" + Citation.Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>As a location, with the words marked.</summary>
    public Location Location(DocumentRoot root)
    {
        var start = new LinePosition(Citation.Line - 1, Citation.Column - 1);
        return root.Locate(Path, new TextSpan(Citation.Start, Citation.End - Citation.Start), new LinePositionSpan(start, EndOf(start)));
    }

    private LinePosition EndOf(LinePosition start)
    {
        if (Citation.EndInFile is { } end)
            return new LinePosition(end.Line - 1, end.Column - 1);
        TextLineCollection lines = SourceText.From(Citation.Exact).Lines;
        int last = lines[lines.Count - 1].Span.Length;
        return new LinePosition(start.Line + lines.Count - 1, lines.Count == 1 ? start.Character + last : last);
    }
}
