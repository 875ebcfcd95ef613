using Provenance.Engine.Json;
using Provenance.Engine.Text;

namespace Provenance.Documents.Formats.Html;

/// <summary>
/// What a page says of its origin: linked data (schema.org in JSON-LD) before the head's meta elements (Open Graph, Dublin Core and
/// their like), and these before its title.
/// </summary>
internal sealed class HtmlOrigin
{
    private const int LongestLinkedData = 1 << 20;
    private const int MostItems = 64;

    private StatedOrigin _linkedData = StatedOrigin.None;
    private StatedOrigin _meta = StatedOrigin.None;
    private StatedValidity _validity = StatedValidity.None;
    private string? _title;

    /// <summary>What is known so far.</summary>
    public StatedOrigin Stated => _linkedData.Or(_meta).Or(new StatedOrigin(_title));

    /// <summary>What is known so far of when the page holds.</summary>
    public StatedValidity Validity => _validity;

    /// <summary>Adds the content of the title element; the first counts.</summary>
    public void AddTitle(string title) => _title ??= StatedOrigin.Field(title);

    /// <summary>Adds the meta or link element that is the current token.</summary>
    public void Add(HtmlTokens tag)
    {
        if (tag.Name == "link")
        {
            if (tag.Attribute("rel")?.ToLowerInvariant() == "canonical")
                _meta = _meta.Or(new StatedOrigin(UrlMain: Address(tag.Attribute("href"))));
            return;
        }

        string? content = tag.Attribute("content");
        string name = (tag.Attribute("property") ?? tag.Attribute("name") ?? tag.Attribute("itemprop") ?? "").ToLowerInvariant();
        StatedOrigin stated = name switch
        {
            "og:title" or "dc.title" or "citation_title" => new StatedOrigin(Title: StatedOrigin.Field(content)),
            "og:site_name" or "dc.publisher" or "citation_publisher" or "publisher" => new StatedOrigin(Producer: StatedOrigin.Field(content)),
            "og:url" => new StatedOrigin(UrlMain: Address(content)),
            "article:published_time" or "datepublished" or "date" or "dc.date" or "dc.date.issued" or "dcterms.issued" or "citation_publication_date" =>
                new StatedOrigin(DatePublished: StatedOrigin.Date(content)),
            _ => StatedOrigin.None,
        };
        _meta = _meta.Or(stated);
    }

    /// <summary>Adds a script of linked data; one that is no JSON says nothing.</summary>
    /// <param name="json">The script.</param>
    /// <param name="page">The page that it stands in.</param>
    /// <param name="start">Where.</param>
    public void AddLinkedData(string json, string page, int start)
    {
        if (json.Length > LongestLinkedData)
            return;
        try
        {
            JsonItem data = JsonText.Parse(json);
            AddItem(data, 0);
            AddValidity(data, 0, position => InPage(page, start, position));
        }
        catch (JsonSyntaxException)
        {
            // The page is shown all the same; so it is read all the same.
        }
    }

    private void AddItem(JsonItem item, int depth)
    {
        foreach (JsonItem element in item.Items.Take(MostItems))
            AddItem(element, depth + 1);
        if (item.Kind != JsonKind.Object || depth > 3)
            return;
        if (Member(item, "@graph") is { } graph)
            AddItem(graph, depth + 1);
        if (Text(item, "datePublished") is null && Text(item, "headline") is null)
            return;
        _linkedData = _linkedData.Or(new StatedOrigin(
            StatedOrigin.Field(Text(item, "headline")),
            StatedOrigin.Field(Member(item, "publisher") is { Kind: JsonKind.Object } publisher ? Text(publisher, "name") : Text(item, "publisher")),
            Address(Text(item, "url")),
            StatedOrigin.Date(Text(item, "datePublished"))));
    }

    /// <summary>"validFrom" and "expires" of schema.org, "legislationDateOfApplicability" and "legislationRepeals" of a law, "bookEdition" of a book.</summary>
    private void AddValidity(JsonItem item, int depth, Func<LinePosition, LinePosition> place)
    {
        foreach (JsonItem element in item.Items.Take(MostItems))
            AddValidity(element, depth + 1, place);
        if (item.Kind != JsonKind.Object || depth > 3)
            return;
        if (Member(item, "@graph") is { } graph)
            AddValidity(graph, depth + 1, place);
        foreach (JsonMember member in item.Members.Where(member => member.Value.Kind is JsonKind.String or JsonKind.Number))
        {
            string name = member.Name switch { "legislationDateOfApplicability" => "validFrom", "bookEdition" => "edition", "legislationRepeals" => "supersedes", _ => member.Name };
            _validity = _validity.Or(StatedValidity.Of(name, member.Value.Text, place(member.Value.Position)));
        }
    }

    /// <summary>A place in a script as a place in the page.</summary>
    private static LinePosition InPage(string page, int start, LinePosition position)
    {
        LinePosition first = LineMap.Of(page).Locate(start);
        return new LinePosition(first.Line + position.Line - 1, position.Line == 1 ? first.Column + position.Column - 1 : position.Column);
    }

    private static string? Address(string? text) =>
        StatedOrigin.Field(text) is { } line && (line.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) ? line : null;

    private static JsonItem? Member(JsonItem item, string name) => item.Members.FirstOrDefault(member => member.Name == name)?.Value;

    private static string? Text(JsonItem item, string name) => Member(item, name) is { Kind: JsonKind.String } text ? text.Text : null;
}
