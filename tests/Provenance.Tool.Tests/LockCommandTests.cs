using Provenance.Tests;

namespace Provenance.Tool;

public sealed class LockCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LockCommandTests()
    {
        _folder.Write(".git/HEAD", "");
        _folder.Write("sources/a.txt", "The island council ordered 40 ferries from the yard in Gdansk.");
        Run("lock", "sources");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lock_writes_the_file_with_paths_from_where_it_stands() => Assert.Contains("\"source\": \"sources/a.txt\"", Lock);

    [Fact]
    public void Check_is_clean_as_long_as_nothing_drifted()
    {
        ToolRun run = Run("lock", "sources", "--check");

        Assert.Equal((0, "1 locked facts, 0 moved, 0 drifted\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Check_lists_what_drifted_and_exits_with_1()
    {
        Change();

        ToolRun run = Run("lock", "sources", "--check");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Figures.Ferries has another value: locked “40”, now “45” (sources/a.txt, line 1)\n", run.Output);
    }

    [Fact]
    public void Lock_leaves_what_drifted_and_accept_takes_it()
    {
        Change();
        string before = Lock;

        Assert.Contains("left as it was: Figures.Ferries", Run("lock", "sources").Output);
        Assert.Equal(before, Lock);
        Assert.Equal(0, Run("accept", "Figures.Ferries").ExitCode);
        Assert.Contains("\"value\": \"45\"", Lock);
        Assert.Equal(0, Run("lock", "sources", "--check").ExitCode);
    }

    [Fact]
    public void Accepting_a_name_that_is_not_locked_names_the_nearest()
    {
        ToolRun run = Run("accept", "Ferrys");

        Assert.Equal((2, "provenance: error PROV9007: No fact is locked as 'Ferrys'; did you mean 'Ferries'?\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_document_that_cannot_be_read_changes_no_lock()
    {
        string before = Lock;

        Assert.Equal(2, Run("accept", "--sources", "sources", "none.txt").ExitCode);
        Assert.Equal(before, Lock);
    }

    [Fact]
    public void Check_without_a_lock_fails()
    {
        File.Delete(_folder["provenance.lock.json"]);

        Assert.Equal(2, Run("lock", "sources", "--check").ExitCode);
    }

    private string Lock => File.ReadAllText(_folder["provenance.lock.json"]);

    private void Change() => _folder.Write("sources/a.txt", "The island council ordered 45 ferries from the yard in Gdansk.");

    private ToolRun Run(params string[] arguments) => ToolRun.Of(_folder.FullPath, arguments);
}
