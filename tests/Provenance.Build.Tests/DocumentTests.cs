using Microsoft.Build.Framework;
using Provenance.Engine.Index;

namespace Provenance.Build;

public sealed class DocumentTests : IDisposable
{
    private readonly TaskProject _project = new() { Documents = ["docs/own.md"] };

    public DocumentTests()
    {
        _project.Folder.Write("sources/a.txt", "The kiln has eight burners.");
        Document("The kiln has seven burners. It is 3 m high.");
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void What_is_wrong_stands_in_the_index_with_its_place_and_the_source()
    {
        Assert.True(_project.Extract("sources/a.txt"));

        IndexedFinding finding = Assert.Single(_project.Index.Findings, finding => finding.Rule == "PROV2001");
        Assert.Equal(("docs/own.md", 1, 14, 1, 19), (finding.Place.Path, finding.Place.Start.Line, finding.Place.Start.Column, finding.Place.End.Line, finding.Place.End.Column));
        Assert.Equal("sources/a.txt", Assert.Single(finding.Related).Path);
        Assert.Empty(_project.Log.Warnings);
    }

    [Fact]
    public void How_much_was_checked_is_said_and_loudly_when_something_is_wrong()
    {
        _project.Extract("sources/a.txt");

        BuildMessageEventArgs message = Assert.Single(_project.Log.Messages);
        Assert.Equal("Provenance: 1 document checked; figures 0 verified, 1 contradicted, 1 unverifiable, 0 skipped; quotations 0 verified, 0 contradicted, 0 unverifiable, 0 skipped", message.Message);
        Assert.Equal(MessageImportance.High, message.Importance);
    }

    [Fact]
    public void Where_nothing_is_wrong_a_quiet_build_stays_quiet()
    {
        Document("The kiln has eight burners.");

        _project.Extract("sources/a.txt");

        Assert.Equal(MessageImportance.Normal, Assert.Single(_project.Log.Messages).Importance);
    }

    [Fact]
    public void A_document_with_nothing_to_check_is_a_warning()
    {
        Document("Nothing is said here.");

        Assert.True(_project.Extract("sources/a.txt"));

        Assert.Equal(("PROV9004", _project.Folder["docs/own.md"]), Assert.Single(_project.Log.Warnings.Select(warning => (warning.Code, warning.File))));
    }

    [Fact]
    public void A_comment_that_switches_nothing_off_is_a_warning_at_its_place()
    {
        Document("<!-- provenance: disable PROV2001 -->\nThe kiln has seven burners.");

        _project.Extract("sources/a.txt");

        BuildWarningEventArgs warning = Assert.Single(_project.Log.Warnings);
        Assert.Equal(("PROV9020", _project.Folder["docs/own.md"], 1, 6), (warning.Code, warning.File, warning.LineNumber, warning.ColumnNumber));
        Assert.Single(_project.Index.Findings);
    }

    [Theory]
    [InlineData("a.txt", "PROV1001", true)]
    [InlineData("a.md", "PROV1002", true)]
    [InlineData("a.txt", "PROV1001 -- the inventory is of an earlier year", false)]
    public void A_comment_without_a_reason_is_a_warning_in_a_source_too(string name, string arguments, bool isReported)
    {
        _project.Folder.Write("sources/" + name, $"The kiln has eight burners.\n\n<!-- provenance: disable {arguments} -->\n");

        _project.Extract("sources/" + name);

        Assert.Equal(
            isReported ? [("PROV9020", _project.Folder["sources/" + name], 3, 6)] : [],
            _project.Log.Warnings.Select(warning => (warning.Code, warning.File, warning.LineNumber, warning.ColumnNumber)));
    }

    [Fact]
    public void A_document_that_is_missing_is_an_error()
    {
        File.Delete(_project.Folder["docs/own.md"]);

        Assert.False(_project.Extract("sources/a.txt"));
        Assert.Equal("PROV9001", Assert.Single(_project.Log.Errors).Code);
    }

    [Fact]
    public void A_document_that_changes_changes_the_manifest()
    {
        string before = _project.Manifest("sources/a.txt");

        Document("The kiln has eight burners.");

        Assert.NotEqual(before, _project.Manifest("sources/a.txt"));
    }

    private void Document(string text) => _project.Folder.Write("docs/own.md", text);
}
