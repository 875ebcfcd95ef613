using Microsoft.Build.Framework;
using Provenance.Engine.Index;

namespace Provenance.Build;

public sealed class SourceMetadataTests : IDisposable
{
    private readonly TaskProject _project = new() { DecisionsFile = "provenance.json" };

    public SourceMetadataTests()
    {
        _project.Folder.Write("a.txt", "The harbour authority of the island republic will buy 40 diesel tugboats for the northern container terminal.");
        _project.Folder.Write("b.txt", "The harbour authority of the island republic will buy 45 diesel tugboats for the northern container terminal.");
    }

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("DatePublished", "22.2.2024", "DatePublished of the source is '22.2.2024'; write a date of ISO 8601: '2024-02-22', '2024-02' or '2024'")]
    [InlineData("DatePublished", "2023-02-29", "DatePublished of the source is '2023-02-29'; write a date of ISO 8601: '2024-02-22', '2024-02' or '2024'")]
    [InlineData("Url", "example.org", "Url of the source is 'example.org'; write an absolute address: 'https://example.org/2024'")]
    [InlineData("Url", "/home/me/a.html", "Url of the source is '/home/me/a.html'; write an absolute address: 'https://example.org/2024'")]
    [InlineData("ValidFrom", "1.1.2025", "ValidFrom of the source is '1.1.2025'; write a date of ISO 8601: '2025-01-01', '2025-01' or '2025'")]
    [InlineData("ValidTo", "2025-02-30", "ValidTo of the source is '2025-02-30'; write a date of ISO 8601: '2025-01-01', '2025-01' or '2025'")]
    [InlineData("Rank", "best", "Rank of the source is 'best'; it may be 'preferred', 'normal' (the default) or 'deprecated'")]
    public void Metadata_that_cannot_be_meant_are_an_error_at_the_document(string name, string value, string message)
    {
        Assert.False(_project.Extract([TaskProject.Item("a.txt", (name, value))]));
        Assert.Equal(("PROV9007", _project.Folder["a.txt"], message), Assert.Single(_project.Log.Errors.Select(error => (error.Code, error.File, error.Message))));
    }

    [Theory]
    [InlineData("DatePublished", "2024-02-22")]
    [InlineData("DatePublished", "2024-02")]
    [InlineData("DatePublished", "2024")]
    [InlineData("Url", "https://example.org/2024")]
    [InlineData("Url", "urn:isbn:0140449116")]
    [InlineData("ValidFrom", "2025-07")]
    [InlineData("Edition", "Rev. 2")]
    [InlineData("Rank", "preferred")]
    public void Metadata_that_can_be_meant_are_none(string name, string value) =>
        Assert.True(_project.Extract([TaskProject.Item("a.txt", (name, value))]));

    [Fact]
    public void A_preferred_source_gives_the_value() =>
        Assert.Equal("45", ValueWith(TaskProject.Item("a.txt"), TaskProject.Item("b.txt", ("Rank", "preferred"))));

    [Fact]
    public void A_deprecated_source_contradicts_nobody()
    {
        _project.Extract([TaskProject.Item("a.txt"), TaskProject.Item("b.txt", ("Rank", "deprecated"))]);

        Assert.NotEqual(Verdict.Disagree, Assert.Single(_project.Index.Facts).Verdict);
    }

    [Fact]
    public void The_file_of_decisions_has_the_last_word_on_a_rank()
    {
        _project.Folder.Write("provenance.json", """{ "rank": { "b.txt": "normal" } }""");

        Assert.Equal("40", ValueWith(TaskProject.Item("a.txt"), TaskProject.Item("b.txt", ("Rank", "preferred"))));
    }

    [Fact]
    public void A_rank_changes_the_manifest_so_that_extraction_runs_again() =>
        Assert.NotEqual(_project.Manifest("a.txt"), _project.Manifest([TaskProject.Item("a.txt", ("Rank", "deprecated"))]));

    private string? ValueWith(params ITaskItem[] sources)
    {
        _project.Extract(sources);
        return Assert.Single(_project.Index.Facts).Figure!.Value;
    }
}
