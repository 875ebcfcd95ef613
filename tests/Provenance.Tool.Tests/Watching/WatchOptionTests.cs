using Provenance.Tests;

namespace Provenance.Tool.Watching;

public sealed class WatchOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private WatchedPaths? _watched;

    public WatchOptionTests()
    {
        _folder.Write(".git/HEAD", "");
        _folder.Write("sources/a.csv", "kiln,burners\nOrsk,8\n");
        _folder.Write("docs/one.md", "The kiln in Orsk has seven burners.");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_change_of_a_document_is_checked_again()
    {
        ToolRun run = Run(["check", "docs", "--watch"], () => _folder.Write("docs/one.md", "The kiln in Orsk has eight burners."));

        Assert.Equal((0, "docs/one.md(1,22): warning PROV2001: \"seven\" here, but \"8\" in the source: Orsk burners (sources/a.csv:2)\n"), (run.ExitCode, run.Output));
        Assert.Equal(2, run.Error.Split("watching for changes; Ctrl-C ends\n").Length - 1);
    }

    [Fact]
    public void A_change_of_a_source_is_checked_again() =>
        Assert.Equal(0, Run(["check", "docs", "--watch"], () => _folder.Write("sources/a.csv", "kiln,burners\nOrsk,7\n")).ExitCode);

    [Fact]
    public void A_document_that_cannot_be_read_is_waited_for()
    {
        ToolRun run = Run(["check", "later.md", "--watch"], () => _folder.Write("later.md", "The kiln in Orsk has eight burners."));

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("later.md(1,1): error PROV9001: ", run.Error);
    }

    [Fact]
    public void The_page_of_a_report_is_written_again()
    {
        Run(["report", "sources", "-o", "page.html", "--watch"], () => _folder.Write("sources/a.csv", "kiln,burners\nBrod,14\n"));

        Assert.Contains("BrodBurners", File.ReadAllText(_folder["page.html"]));
    }

    [Theory]
    [InlineData("check", "docs", "--watch", "--format", "sarif")]
    [InlineData("report", "sources", "--watch", "-o", "-")]
    public void What_is_one_file_is_not_written_one_after_the_other(params string[] arguments)
    {
        ToolRun run = Run(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("provenance: error PROV9007: ", run.Error);
    }

    [Theory]
    [InlineData("docs/one.md", true)]
    [InlineData("docs/new/two.md", true)]
    [InlineData("docs", true)]
    [InlineData("sources/a.csv", true)]
    [InlineData("provenance.json", true)]
    [InlineData("provenance.lock.json", true)]
    [InlineData("other/one.md", false)]
    [InlineData("docs-of-others/one.md", false)]
    [InlineData("docs/.one.md.swp", false)]
    [InlineData("docs/bin/one.md", false)]
    [InlineData("docs/kept/records.pack", false)]
    public void What_concerns_a_check_is_what_it_reads(string path, bool concerns)
    {
        Run(["check", "docs", "--watch", "--cache", "docs/kept"]);

        Assert.Equal(concerns, _watched!.Concern(_folder[path]));
    }

    [Fact]
    public void A_report_does_not_watch_its_own_page()
    {
        Run(["report", ".", "-o", "page.html", "--watch"]);

        Assert.False(_watched!.Concern(_folder["page.html"]));
    }

    [Theory]
    [InlineData("docs/**/*.md", "docs", true)]
    [InlineData("docs/one.md", "docs", false)]
    [InlineData("docs/late/one.md", "docs", false)]
    public void A_pattern_is_listened_for_below_its_folder_and_a_file_in_the_nearest_there_is(string given, string folder, bool below)
    {
        var watched = new WatchedPaths(WatchedPaths.Of([given], _folder.FullPath), []);

        Assert.Equal(below, watched.Folders()[_folder[folder]]);
    }

    private ToolRun Run(string[] arguments, params Action[] edits) => ToolRun.Of(_folder.FullPath, [], arguments, host => host with
    {
        Changes = watched =>
        {
            _watched = watched;
            return new ScriptedChanges([.. edits.SelectMany(edit => new Func<ChangeSignal>[] { () => Done(edit), () => ChangeSignal.Quiet })]);
        },
    });

    private static ChangeSignal Done(Action edit)
    {
        edit();
        return ChangeSignal.Changed;
    }
}
