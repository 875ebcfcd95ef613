using System.Globalization;
using Provenance.Engine.Index;

namespace Provenance.Build;

public sealed class ExtractFactsTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly TaskProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Sources_stand_in_the_index_by_path_whatever_the_order_of_the_items()
    {
        Write("b.txt", "a.txt", "sub/c.txt");

        Assert.True(_project.Extract("sub/c.txt", "b.txt", "a.txt"));
        Assert.Equal(["a.txt", "b.txt", "sub/c.txt"], SourcesInIndex());
    }

    [Fact]
    public void A_rename_by_case_moves_no_source()
    {
        Write("a.txt", "B.txt", "c.txt");

        Assert.True(_project.Extract("c.txt", "B.txt", "a.txt"));
        Assert.Equal(["a.txt", "B.txt", "c.txt"], SourcesInIndex());
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("", false)]
    public void A_document_that_nobody_listed_breaks_no_build(string found, bool succeeds)
    {
        File.WriteAllBytes(_project.Folder.Write("a.txt", ""), [0x61, 0xFF]);

        Assert.Equal(succeeds, _project.Extract([TaskProject.Item("a.txt", ("ProvenanceFound", found))]));
        Assert.Equal("PROV9002", Assert.Single(succeeds ? _project.Log.Warnings.Select(warning => warning.Code) : _project.Log.Errors.Select(error => error.Code)));
    }

    [Fact]
    public void More_facts_than_anybody_names_are_a_warning_and_the_first_become_constants()
    {
        _project.Folder.Write("a.csv", "name,height m\n" + string.Concat(Enumerable.Range(0, Extraction.MostFacts + 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (i % 26))}tower{i}x,{i + 5}\n"))));

        Assert.True(_project.Extract("a.csv"));
        Assert.Equal(Extraction.MostFacts, _project.Index.Facts.Count);
        Assert.Contains($"The sources hold {Extraction.MostFacts + 1} facts, and the first {Extraction.MostFacts} become constants", Assert.Single(_project.Log.Warnings).Message);
    }

    [Fact]
    public void Paths_are_relative_to_the_root()
    {
        using var project = new TaskProject { Root = ".." };
        project.Folder.Write("a.txt", "x");

        project.Extract("a.txt");

        Assert.Equal(Path.GetFileName(project.Folder.FullPath) + "/a.txt", Assert.Single(project.Index.Sources).Path);
    }

    [Fact]
    public void Metadata_of_an_item_become_the_origin_of_the_source()
    {
        Write("a.txt");

        _project.Extract([TaskProject.Item("a.txt", ("Title", "T"), ("Publisher", "P"), ("Url", "U"), ("DatePublished", "2025-06-09"))]);

        IndexedSource source = Assert.Single(_project.Index.Sources);
        Assert.Equal(("T", "P", "U", "2025-06-09"), (source.Title, source.Producer, source.UrlMain, source.DatePublished));
    }

    [Fact]
    public void The_texts_of_sources_that_are_no_plain_text_are_written_for_the_compiler()
    {
        Write("a.txt");
        _project.Folder.Write("b.html", "<p>The <b>toll</b> is 45 euros");
        _project.Folder.Write("c.md", "The `toll` is 50 euros");

        Assert.True(_project.Extract("a.txt", "b.html", "c.md"));
        Assert.Equal(["The        is 50 euros", "The toll is 45 euros"], Texts());

        Assert.True(_project.Extract("b.html"));
        Assert.Equal(["The toll is 45 euros"], Texts());
        Assert.Equal(Assert.Single(_project.Index.Sources).Sha256 + ".txt", Path.GetFileName(Assert.Single(Directory.GetFiles(_project.Folder["obj/texts"]))));

        IEnumerable<string> Texts() => Directory.GetFiles(_project.Folder["obj/texts"]).Select(File.ReadAllText).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void A_source_of_another_format_stands_in_the_index_where_it_stands_in_its_file()
    {
        _project.Folder.Write("a.html", "<p>The\n <b>toll</b> is 45&nbsp;euros");

        Assert.True(_project.Extract("a.html"));
        IndexedCitation toll = Assert.Single(Assert.Single(_project.Index.Facts).Citations);
        Assert.Equal((2, 17, new Engine.Text.LinePosition(2, 30)), (toll.Line, toll.Column, toll.EndInFile));
    }

    [Fact]
    public void An_unreadable_source_is_an_error_and_the_others_stand_in_the_index()
    {
        Write("a.txt", "c.txt");

        Assert.False(_project.Extract("a.txt", "b.txt", "c.txt"));
        Assert.Equal(("PROV9001", _project.Folder["b.txt"]), Assert.Single(_project.Log.Errors.Select(error => (error.Code, error.File))));
        Assert.Equal(["a.txt", "c.txt"], SourcesInIndex());
    }

    [Fact]
    public void Every_source_that_cannot_be_read_is_reported_in_one_run()
    {
        _project.Folder.Write("binary.txt", "a\0b");

        _project.Extract("missing.txt", "binary.txt");

        Assert.Equal(["PROV9001", "PROV9002"], _project.Log.Errors.Select(error => error.Code).Order());
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_reported_at_their_line_and_column()
    {
        _project.Folder.Write("a.txt", [.. "first\nsecond "u8, 0xFF]);

        _project.Extract("a.txt");

        Assert.Equal(("PROV9002", 2, 8), Assert.Single(_project.Log.Errors.Select(error => (error.Code, error.LineNumber, error.ColumnNumber))));
    }

    [Fact]
    public void A_source_without_any_fact_is_a_warning()
    {
        _project.Folder.Write("a.txt", "Nothing here.");

        Assert.True(_project.Extract("a.txt"));
        Assert.Equal(("PROV9004", _project.Folder["a.txt"]), Assert.Single(_project.Log.Warnings.Select(warning => (warning.Code, warning.File))));
    }

    [Fact]
    public void A_source_that_is_listed_twice_is_read_once_without_a_word()
    {
        Write("a.txt");

        _project.Extract([TaskProject.Item("a.txt"), TaskProject.Item("./a.txt", ("Title", "T"))]);

        Assert.Equal("T", Assert.Single(_project.Index.Sources).Title);
        Assert.DoesNotContain(_project.Log.Warnings, warning => warning.Code == "PROV9006");
    }

    [Fact]
    public void A_source_that_is_listed_twice_with_two_titles_is_a_warning()
    {
        Write("a.txt");

        _project.Extract([TaskProject.Item("a.txt", ("Title", "One")), TaskProject.Item("a.txt", ("Title", "Two"))]);

        Assert.Contains("'One' and 'Two'", Assert.Single(_project.Log.Warnings, warning => warning.Code == "PROV9006").Message);
        Assert.Equal("Two", Assert.Single(_project.Index.Sources).Title);
    }

    [Fact]
    public void An_index_whose_bytes_stay_the_same_is_not_written_again()
    {
        Write("a.txt");
        _project.Extract("a.txt");
        File.SetLastWriteTimeUtc(_project.IndexPath, LongAgo);

        _project.Extract("a.txt");

        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_project.IndexPath));
    }

    [Fact]
    public void A_removed_source_is_gone_from_the_index()
    {
        Write("a.txt", "b.txt");
        _project.Extract("a.txt", "b.txt");

        _project.Extract("a.txt");

        Assert.Equal(["a.txt"], SourcesInIndex());
    }

    [Fact]
    public void The_stamp_is_renewed_by_a_run_without_errors()
    {
        Write("a.txt");
        _project.Extract("a.txt");
        File.SetLastWriteTimeUtc(_project.StampPath, LongAgo);

        _project.Extract("a.txt");

        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(_project.StampPath));
    }

    [Fact]
    public void A_run_with_an_error_leaves_no_stamp_so_that_the_next_build_reports_it_again()
    {
        _project.Extract("missing.txt");

        Assert.False(File.Exists(_project.StampPath));
    }

    [Fact]
    public void An_index_that_cannot_be_written_is_an_error_with_its_path()
    {
        Write("a.txt");
        Directory.CreateDirectory(Path.Combine(_project.IndexPath, "in-the-way"));

        Assert.False(_project.Extract("a.txt"));
        Assert.Equal(("PROV9008", _project.IndexPath), Assert.Single(_project.Log.Errors.Select(error => (error.Code, error.File))));
    }

    [Fact]
    public void The_machines_culture_changes_no_byte()
    {
        const string text = "It rose by 3.5 per cent to 1,240.75 km, \"or İ so\", he said.";
        _project.Folder.Write("a.txt", text);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            _project.Extract("a.txt");
            byte[] invariant = File.ReadAllBytes(_project.IndexPath);
            CultureInfo.CurrentCulture = CommaCulture();

            _project.Extract("a.txt");

            Assert.Equal(invariant, File.ReadAllBytes(_project.IndexPath));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>As German or Persian would have it; made by hand since the tests run without culture data.</summary>
    private static CultureInfo CommaCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "\u2212";
        return culture;
    }

    private void Write(params string[] paths) => Array.ForEach(paths, path => _project.Folder.Write(path, "text of " + path));

    private IEnumerable<string> SourcesInIndex() => _project.Index.Sources.Select(source => source.Path);
}
