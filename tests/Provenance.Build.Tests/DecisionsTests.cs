using Provenance.Engine.Index;

namespace Provenance.Build;

public sealed class DecisionsTests : IDisposable
{
    private const string Resolve = """{ "resolve": [{ "fact": "DieselTugboats", "value": "45", "reason": "recounted", "sources": { "a.txt": "0", "b.txt": "0" } }] }""";
    private readonly TaskProject _project = new() { DecisionsFile = "provenance.json" };

    public DecisionsTests()
    {
        _project.Folder.Write("a.txt", "The harbour authority of the island republic will buy 40 diesel tugboats for the northern container terminal after the storms that sank most of its fleet in the last winter, the transport ministry announced in the capital.");
        _project.Folder.Write("b.txt", "The harbour authority of the island republic will buy 45 diesel tugboats for the northern container terminal after the storms that sank most of its fleet in the last winter, the transport ministry announced in the capital.");
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Decisions_change_the_manifest_so_that_extraction_runs_again()
    {
        string none = _project.Manifest("a.txt");
        _project.Folder.Write("provenance.json", "{}");
        string empty = _project.Manifest("a.txt");
        _project.Folder.Write("provenance.json", "{ }");

        Assert.Equal(3, new[] { none, empty, _project.Manifest("a.txt") }.Distinct().Count());
    }

    [Fact]
    public void A_name_that_people_chose_stands_in_the_index()
    {
        _project.Folder.Write("provenance.json", """{ "rename": { "DieselTugboats": "TugsOnOrder" } }""");

        Assert.True(_project.Extract("a.txt"));
        Assert.Equal("TugsOnOrder", Assert.Single(_project.Index.Facts).Name);
    }

    [Theory]
    [InlineData("old", "a.txt")]
    [InlineData("old/b.*", "a.txt")]
    [InlineData("**/b.txt", "a.txt")]
    [InlineData("c.txt", "a.txt", "old/b.txt")]
    public void What_is_excluded_is_no_source_though_the_default_pattern_finds_it(string excluded, params string[] sources)
    {
        File.Move(_project.Folder["b.txt"], _project.Folder.Write("old/b.txt", ""), overwrite: true);
        _project.Folder.Write("provenance.json", $$"""{ "exclude": ["{{excluded}}"] }""");

        Assert.True(_project.Extract([TaskProject.Item("a.txt", ("ProvenanceFound", "true")), TaskProject.Item("old/b.txt", ("ProvenanceFound", "true"))]));
        Assert.Equal(sources, _project.Index.Sources.Select(source => source.Path));
    }

    [Fact]
    public void What_is_excluded_is_not_handed_to_the_compiler()
    {
        _project.Folder.Write("provenance.json", """{ "exclude": ["b.txt"] }""");
        var task = new WriteSourceManifest
        {
            Sources = [TaskProject.Item("a.txt", ("ProvenanceFound", "true")), TaskProject.Item("b.txt", ("ProvenanceFound", "true"))],
            ProjectDirectory = _project.Folder.FullPath, DecisionsFile = "provenance.json", ManifestFile = "obj/manifest",
        };

        Assert.True(_project.Run(task));
        Assert.Equal(["a.txt"], task.Admitted.Select(item => item.ItemSpec));
    }

    [Fact]
    public void What_a_project_lists_is_a_source_though_it_is_excluded()
    {
        _project.Folder.Write("provenance.json", """{ "exclude": ["a.txt"] }""");

        Assert.True(_project.Extract("a.txt"));
        Assert.Single(_project.Index.Sources);
    }

    [Fact]
    public void A_slip_is_an_error_at_its_place()
    {
        _project.Folder.Write("provenance.json", "{\n  \"renme\": {}\n}");

        Assert.False(_project.Extract("a.txt"));
        Assert.Equal(("PROV9010", _project.Folder["provenance.json"], 2, 3), Assert.Single(_project.Log.Errors.Select(error => (error.Code, error.File, error.LineNumber, error.ColumnNumber))));
    }

    [Fact]
    public void A_resolution_that_has_lapsed_is_a_warning_that_says_what_to_write()
    {
        _project.Folder.Write("provenance.json", Resolve);

        Assert.True(_project.Extract("a.txt", "b.txt"));
        Assert.Contains("Figures.DieselTugboats has lapsed: a.txt has changed", Assert.Single(_project.Log.Warnings, warning => warning.Code == "PROV9012").Message);
        Assert.Null(Assert.Single(_project.Index.Facts).Resolved);
    }

    [Fact]
    public void A_resolution_that_holds_stands_in_the_index()
    {
        _project.Folder.Write("provenance.json", Resolve);
        _project.Extract("a.txt", "b.txt");
        string[] hashes = [.. _project.Index.Sources.Select(source => source.Sha256)];
        _project.Folder.Write("provenance.json", Resolve.Replace("\"a.txt\": \"0\"", $"\"a.txt\": \"{hashes[0]}\"", StringComparison.Ordinal).Replace("\"b.txt\": \"0\"", $"\"b.txt\": \"{hashes[1]}\"", StringComparison.Ordinal));

        _project.Extract("a.txt", "b.txt");

        IndexedFact fact = Assert.Single(_project.Index.Facts);
        Assert.Equal((Verdict.Disagree, "recounted", "45"), (fact.Verdict, fact.Resolved, fact.Citations[0].Exact));
    }
}
