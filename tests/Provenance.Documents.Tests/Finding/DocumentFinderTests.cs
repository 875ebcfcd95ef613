using Provenance.Documents.Problems;
using Provenance.Tests;

namespace Provenance.Documents.Finding;

public sealed class DocumentFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_stands_for_all_documents_below_it_in_the_order_of_their_letters()
    {
        Write("docs/b.txt", "docs/B.md", "docs/a/z.TXT", "docs/c.pdf", "docs/d.docx", "docs/e.html", "docs/f.htm", "docs/g.csv", "docs/h.tsv", "docs/i.cs", "docs/j", "other/d.txt");

        Assert.Equal(["docs/a/z.TXT", "docs/B.md", "docs/b.txt", "docs/c.pdf", "docs/d.docx", "docs/e.html", "docs/f.htm", "docs/g.csv", "docs/h.tsv"], Found("docs"));
    }

    [Fact]
    public void JSON_is_a_document_only_in_a_folder_for_sources_or_when_it_is_asked_for()
    {
        Write("docs/package.json", "sources/a/rates.json", "sources/provenance.json", "sources/provenance.lock.json");

        Assert.Equal(["sources/a/rates.json"], Found("sources"));
        Assert.Equal(["docs/package.json"], Found("docs/package.json"));
        Assert.Equal(["docs/package.json", "sources/a/rates.json"], Found("**/*.json"));
        Assert.Equal(ProblemCode.NoDocumentMatched, Assert.Single(DocumentFinder.Find(["docs"], _folder.FullPath).Problems).Code);
    }

    [Fact]
    public void What_is_hidden_and_what_a_build_wrote_is_skipped()
    {
        Write("docs/a.txt", "docs/bin/b.txt", "docs/obj/c.txt", "docs/.git/d.txt", "docs/.hidden.txt");

        Assert.Equal(["docs/a.txt"], Found("docs"));
    }

    [Fact]
    public void A_folder_that_is_named_itself_is_searched_whatever_its_name()
    {
        Write("bin/a.txt");

        Assert.Equal(["bin/a.txt"], Found("bin"));
    }

    [Theory]
    [InlineData(".", "docs/a.txt")]
    [InlineData("./docs/", "docs/a.txt")]
    [InlineData("docs//a.txt", "docs/a.txt")]
    [InlineData("docs/*.txt", "docs/a.txt")]
    [InlineData("./docs/../docs/a.txt", "docs/../docs/a.txt")]
    public void A_path_is_reported_as_given_without_empty_steps(string given, string reported)
    {
        Write("docs/a.txt");

        Assert.Equal([reported], Found(given));
    }

    [Fact]
    public void A_full_path_stays_a_full_path()
    {
        Write("docs/a.txt");

        Assert.Equal([RelativePath.WithForwardSlashes(_folder["docs/a.txt"])], Found(_folder["docs"]));
    }

    [Fact]
    public void A_file_that_several_paths_lead_to_is_found_once()
    {
        Write("docs/a.txt");

        Assert.Equal(["docs/a.txt"], Found("docs", "docs/a.txt", "**/*.txt"));
    }

    [Fact]
    public void A_pattern_finds_files_of_any_extension()
    {
        Write("docs/a.html", "docs/sub/b.html");

        Assert.Equal(["docs/a.html", "docs/sub/b.html"], Found("docs/**/*.html"));
    }

    [Fact]
    public void A_file_whose_name_has_wildcards_is_found_by_its_name()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("what?.txt", "whats.txt");

        Assert.Equal(["what?.txt"], Found("what?.txt"));
    }

    [Fact]
    public void A_missing_file_is_left_for_the_reader_to_report() => Assert.Equal(["none.txt"], Found("none.txt"));

    [Theory]
    [InlineData("empty")]
    [InlineData("*.nothing")]
    [InlineData("none/**/*.txt")]
    public void A_path_that_leads_to_no_document_is_a_problem(string path)
    {
        Directory.CreateDirectory(_folder["empty"]);

        FoundDocuments found = DocumentFinder.Find([path], _folder.FullPath);

        Assert.Empty(found.Files);
        Assert.StartsWith($"{path}(1,1): error PROV9005: No document matches", Assert.Single(found.Problems).ToString());
    }

    [Fact]
    public void A_linked_folder_that_leads_back_up_is_not_entered()
    {
        Write("docs/a.txt");
        Directory.CreateSymbolicLink(_folder["docs/loop"], _folder["docs"]);

        Assert.Equal(["docs/a.txt"], Found("docs"));
    }

    private void Write(params string[] paths) => Array.ForEach(paths, path => _folder.Write(path, "x"));

    private IEnumerable<string> Found(params string[] paths)
    {
        FoundDocuments found = DocumentFinder.Find(paths, _folder.FullPath);
        Assert.Empty(found.Problems);
        return found.Files.Select(file => file.Path);
    }
}
