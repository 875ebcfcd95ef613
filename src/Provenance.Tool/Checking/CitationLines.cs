using System.Globalization;
using Provenance.Engine.Checking;
using Provenance.Tool.Hosting;
using Provenance.Tool.Json;

namespace Provenance.Tool.Checking;

/// <summary>What each figure and quotation of a document rests on: <c>file(line,column): verified: text</c>.</summary>
internal static class CitationLines
{
    /// <summary>Writes a line for each.</summary>
    public static void Write(IEnumerable<DocumentCitation> citations, TextWriter output)
    {
        foreach (DocumentCitation citation in citations)
            output.WriteLine(Of(citation));
    }

    private static string Of(DocumentCitation citation) => string.Format(
        CultureInfo.InvariantCulture, "{0}({1},{2}): {3}: {4}", citation.Place.Path, citation.Place.Start.Line, citation.Place.Start.Column, JsonMembers.CamelCase(citation.State), OneLine.Of(citation.Text));
}
