using Provenance.Documents.Finding;
using Provenance.Engine;
using Provenance.Engine.Decisions;
using Provenance.Engine.Json;
using Provenance.Engine.Locking;

namespace Provenance.Tool.Deciding;

/// <summary>A citation as <c>provenance.json</c> keeps it: the path from the folder of the file, the words, what stands around them, the hash of the sentence.</summary>
/// <param name="anchor">What finds it again.</param>
internal sealed class KeptCitation(LockedAnchor anchor)
{
    /// <summary>A citation of a run.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="facts">Where its document is.</param>
    /// <param name="folder">The folder of the file.</param>
    public static KeptCitation Of(SourceCitation citation, ExtractedFacts facts, string folder) =>
        new(CitationKey.Of(citation, RelativePath.Of(folder, facts.FullPaths[citation.Document])));

    /// <summary>Its source.</summary>
    public string Source => anchor.Source;

    /// <summary>Its words.</summary>
    public string Exact => anchor.Exact;

    /// <summary>The JSON object, on one line.</summary>
    public string Json
    {
        get
        {
            string Member(string name, string value) => string.IsNullOrWhiteSpace(value) ? "" : $", \"{name}\": {JsonQuote.Of(value)}";
            return $"{{ \"source\": {JsonQuote.Of(anchor.Source)}{Member("exact", anchor.Exact)}{Member("prefix", anchor.Prefix)}{Member("suffix", anchor.Suffix)}{Member("hash", anchor.Hash)} }}";
        }
    }

    /// <summary>
    /// Whether a value of the file is this citation, or what it was before its sentence or its value changed: the same words beside the same words, or
    /// other words between the same ones.
    /// </summary>
    public bool Is(JsonNodeSpan node)
    {
        bool before = (node["prefix"]?.Text ?? "") == Written(anchor.Prefix), after = (node["suffix"]?.Text ?? "") == Written(anchor.Suffix);
        return node["source"]?.Text == anchor.Source && node["hash"] is not null && (node["exact"]?.Text == anchor.Exact ? before || after : before && after);
    }

    private static string Written(string text) => string.IsNullOrWhiteSpace(text) ? "" : text;
}
