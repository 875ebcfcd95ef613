namespace Provenance.Documents.Formats.Html;

/// <summary>A table of a page that holds data and not layout.</summary>
/// <param name="Columns">Number of columns.</param>
/// <param name="HeadRows">How many of its first rows are heads.</param>
internal sealed record HtmlTable(int Columns, int HeadRows);
