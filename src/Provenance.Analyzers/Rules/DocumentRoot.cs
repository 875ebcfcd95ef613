using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Provenance.Analyzers.Display;

namespace Provenance.Analyzers.Rules;

/// <summary>The folder that the places in attributes are relative to; without one they stay relative.</summary>
internal readonly record struct DocumentRoot(string? Folder)
{
    /// <summary>The folder as the build gives it.</summary>
    public static DocumentRoot Of(AnalyzerConfigOptions options) =>
        new(Property(options, "build_property.ProvenanceRoot") ?? Property(options, "build_property.ProjectDir"));

    /// <summary>The location of a side in its document; none when its place cannot be read.</summary>
    public Location[] Locate(ContestedSide side)
    {
        if (Place.Parse(side.Place) is not { } place)
            return [];

        var position = new LinePosition(place.Line - 1, place.Column - 1);
        return [Location.Create(Absolute(place.Path), default, new LinePositionSpan(position, position))];
    }

    /// <summary>A stretch of a document as a location.</summary>
    public Location Locate(string path, TextSpan span, LinePositionSpan lines) => Location.Create(Absolute(path), span, lines);

    /// <summary>The full path of a document that is reported under a path relative to this folder.</summary>
    public string Absolute(string path) =>
        Folder is null || Path.IsPathRooted(path) ? path : Folder.TrimEnd('/', '\\') + "/" + path;

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out string? value) && value.Length > 0 ? value : null;
}
