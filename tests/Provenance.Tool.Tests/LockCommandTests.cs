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

    [Theory]
    [InlineData("Figures.*Clock*")]
    [InlineData("*Clock*")]
    [InlineData("sources/museum*.txt")]
    [InlineData("sources/museum.txt")]
    public void Accept_takes_what_fits_a_pattern_says_what_and_adds_nothing_else(string pattern)
    {
        _folder.Write("sources/museum.txt", "The museum owns 12 clocks.");
        _folder.Write("sources/castle.txt", "The castle has 7 towers.");
        Run("lock", "sources");
        _folder.Write("sources/museum.txt", "The museum owns 13 clocks.");
        _folder.Write("sources/castle.txt", "The castle has 8 towers.");
        _folder.Write("sources/new.txt", "The abbey keeps 300 manuscripts.");

        ToolRun run = Run("accept", pattern);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("accepted: Figures.Clocks has another value: locked “12”, now “13” (sources/museum.txt, line 1)\nprovenance.lock.json: 1 accepted, 1 left as they were, ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Manuscripts", File.ReadAllText(Path.Combine(_folder.FullPath, "provenance.lock.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Accept_of_what_is_reworded_leaves_values_as_they_were()
    {
        _folder.Write("sources/museum.txt", "The museum owns 12 clocks.");
        _folder.Write("sources/castle.txt", "The castle has 7 towers.");
        Run("lock", "sources");
        _folder.Write("sources/museum.txt", "The museum owns 13 clocks.");
        _folder.Write("sources/castle.txt", "The old castle has 7 towers.");

        ToolRun run = Run("accept", "--reworded");

        Assert.Contains("accepted: Figures.Towers is reworded", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 accepted, 1 left as they were", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_fits_nothing_is_refused()
    {
        Run("lock", "sources");

        Assert.Contains("error PROV9007: No fact is locked as 'Figures.Zz*', and none in such a source", Run("accept", "Figures.Zz*").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_who_accept_at_once_nobody_loses_anything()
    {
        for (int i = 1; i <= 8; i++)
            _folder.Write($"sources/{i}.txt", $"The kiln in Town{i} has {i + 10} burners.");
        Run("lock", "sources");
        string[] names = [.. System.Text.RegularExpressions.Regex.Matches(Lock, "\"(Figures\\.[^\"]+)\"").Select(match => match.Groups[1].Value)];
        for (int i = 1; i <= 8; i++)
            _folder.Write($"sources/{i}.txt", $"The kiln in Town{i} has {i + 30} burners.");

        ToolRun[] runs = new ToolRun[names.Length];
        Parallel.For(0, names.Length, new ParallelOptions { MaxDegreeOfParallelism = names.Length }, i => runs[i] = Run("accept", names[i]));

        Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
        Assert.EndsWith(" 0 drifted\n", Run("lock", "sources", "--check").Output);
        Assert.DoesNotContain(Directory.GetFiles(_folder.FullPath), path => path.EndsWith(".writing", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lock", "part")]
    [InlineData("accept", "--sources", "part")]
    public void A_lock_above_the_working_folder_is_written_only_when_it_is_named(params string[] arguments)
    {
        _folder.Write("sub/part/b.txt", "The kiln in Orsk has 8 burners.");
        string before = Lock;

        ToolRun run = ToolRun.Of(_folder["sub"], arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("../provenance.lock.json(1,1): error PROV9007: The lock that is found is above the working folder", run.Error);
        Assert.Equal(before, Lock);
        Assert.Equal(0, ToolRun.Of(_folder["sub"], [.. arguments, "--lock-file", "../provenance.lock.json"]).ExitCode);
    }

    [Fact]
    public void A_lock_above_another_projects_decisions_is_written_only_when_it_is_named()
    {
        _folder.Write("sub/provenance.json", "{}");
        _folder.Write("sub/part/b.txt", "The kiln in Orsk has 8 burners.");

        ToolRun run = Run("lock", "sub/part");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--lock-file sub/provenance.lock.json", run.Error);
        Assert.DoesNotContain("Burners", Lock);
    }

    [Fact]
    public void An_empty_lock_is_written_anew_as_its_error_says()
    {
        _folder.Write("provenance.lock.json", "");

        Assert.Contains("write it with 'provenance lock'", Run("lock", "sources", "--check").Error);
        Assert.Equal(0, Run("lock", "sources").ExitCode);
        Assert.Equal(0, Run("lock", "sources", "--check").ExitCode);
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
