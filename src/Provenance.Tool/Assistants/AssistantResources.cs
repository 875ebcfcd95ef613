using System.Globalization;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;
using Provenance.Tool.Json;
using Provenance.Tool.Serving;

namespace Provenance.Tool.Assistants;

/// <summary>Sources (<c>provenance://source/PATH</c>) and facts (<c>provenance://fact/ID</c>) as resources. The paths are names: nothing is looked for on the disk by them.</summary>
internal sealed class AssistantResources(LiveSources sources)
{
    private const string SourceScheme = "provenance://source/", FactScheme = "provenance://fact/";
    private const int PageSize = 200;

    /// <summary>A page of the list: the sources, then the facts.</summary>
    /// <param name="cursor">Where the page begins, as the page before said it; null for the first.</param>
    public ListResourcesResult List(string? cursor)
    {
        SourcesSnapshot current = sources.Current();
        int start = 0, all = current.Facts.Documents.Count + current.Facts.Facts.Count;
        if (cursor is not null && !(int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out start) && start <= all))
            throw new McpProtocolException("The cursor is none that was given", McpErrorCode.InvalidParams);
        int end = Math.Min(all, start + PageSize);
        return new ListResourcesResult
        {
            Resources = [.. Enumerable.Range(start, end - start).Select(i => i < current.Facts.Documents.Count ? Of(current.Facts.Documents[i]) : Of(current.Facts.Facts[i - current.Facts.Documents.Count]))],
            NextCursor = end < all ? end.ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    /// <summary>The two kinds.</summary>
    public ListResourceTemplatesResult Templates() => new()
    {
        ResourceTemplates =
        [
            new ResourceTemplate { Name = "source", UriTemplate = SourceScheme + "{+path}", Description = "The text of a source", MimeType = "text/plain" },
            new ResourceTemplate { Name = "fact", UriTemplate = FactScheme + "{id}", Description = "A fact with its value, verdict and places", MimeType = "application/json" },
        ],
    };

    /// <summary>One of them.</summary>
    public ReadResourceResult Read(string uri)
    {
        SourcesSnapshot current = sources.Current();
        if (uri.StartsWith(SourceScheme, StringComparison.Ordinal) && current.Source(Uri.UnescapeDataString(uri[SourceScheme.Length..])) is { } document)
        {
            string text = document.Text.Length <= ReadSourceTool.LongestAnswer ? document.Text
                : document.Text[..ReadSourceTool.LongestAnswer] + FormattableString.Invariant($"\n[{document.Text.Length - ReadSourceTool.LongestAnswer} characters more; read_source reads them by lines]");
            return new ReadResourceResult { Contents = [new TextResourceContents { Uri = uri, MimeType = "text/plain", Text = text }] };
        }

        if (uri.StartsWith(FactScheme, StringComparison.Ordinal) && current.Fact(Uri.UnescapeDataString(uri[FactScheme.Length..])) is { } fact)
            return new ReadResourceResult { Contents = [new TextResourceContents { Uri = uri, MimeType = "application/json", Text = Answers.Of(fact).ToJsonString(JsonSerializerOptions.Default) }] };
        throw new McpProtocolException($"There is no resource '{uri}'", McpErrorCode.ResourceNotFound);
    }

    private static Resource Of(TextDocument document) => new()
    {
        Uri = SourceScheme + string.Join('/', document.Path.Split('/').Select(Uri.EscapeDataString)),
        Name = document.Path,
        Title = document.Title,
        MimeType = "text/plain",
    };

    private static Resource Of(Fact fact) => new()
    {
        Uri = FactScheme + Uri.EscapeDataString(fact.Id),
        Name = fact.Id,
        Description = JsonMembers.CamelCase(fact.Verdict),
        MimeType = "application/json",
    };
}
