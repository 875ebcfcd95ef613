using Provenance.Engine.Index;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Build;

public sealed class LockTests : IDisposable
{
    private const string Ferries = "The island council ordered 40 ferries from the yard in Gdansk.";
    private const string More = "The island council ordered 45 ferries from the yard in Gdansk.";
    private readonly TaskProject _project = new() { LockFile = "provenance.lock.json" };

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Drift_stands_in_the_index_and_is_no_problem_of_the_build()
    {
        Write(_project, Ferries, More);

        Assert.True(_project.Extract("a.txt"));
        Assert.Empty(_project.Log.Warnings);
        IndexedDrift drift = Assert.Single(_project.Index.Facts).Drift!;
        Assert.Equal((DriftKind.ValueChanged, "40", "45", 1, 28), (drift.Kind, drift.Locked, drift.Now, drift.Line, drift.Column));
    }

    [Fact]
    public void A_fact_that_is_gone_stands_in_the_index_with_its_last_value()
    {
        Write(_project, Ferries, "The museum owns 12 clocks.");

        _project.Extract("a.txt");

        IndexedRetired gone = Assert.Single(_project.Index.Retired);
        Assert.Equal(("Ferries", "40", "40"), (gone.Name, gone.Text, gone.Figure!.Value));
    }

    [Fact]
    public void In_locked_mode_drift_is_an_error_at_its_place_in_the_lock()
    {
        using var project = new TaskProject { LockFile = "provenance.lock.json", LockedMode = true };
        Write(project, Ferries, More);

        Assert.False(project.Extract("a.txt"));
        Assert.Equal(("PROV9014", project.Folder["provenance.lock.json"], 2, 3), Assert.Single(project.Log.Errors.Select(error => (error.Code, error.File, error.LineNumber, error.ColumnNumber))));
        Assert.Equal("Figures.Ferries has another value: locked “40”, now “45” (a.txt, line 1); if that is right, run 'provenance accept Figures.Ferries'", project.Log.Errors[0].Message);
    }

    [Fact]
    public void In_locked_mode_a_missing_lock_is_an_error()
    {
        using var project = new TaskProject { LockFile = "provenance.lock.json", LockedMode = true };
        project.Folder.Write("a.txt", Ferries);

        Assert.False(project.Extract("a.txt"));
        Assert.Equal("PROV9013", Assert.Single(project.Log.Errors).Code);
    }

    [Fact]
    public void A_lock_that_was_merged_badly_is_an_error_at_its_place()
    {
        _project.Folder.Write("a.txt", Ferries);
        _project.Folder.Write("provenance.lock.json", "{\n<<<<<<< ours\n");

        Assert.False(_project.Extract("a.txt"));
        Assert.Equal(("PROV9013", 2, 1), Assert.Single(_project.Log.Errors.Select(error => (error.Code, error.LineNumber, error.ColumnNumber))));
    }

    [Fact]
    public void The_lock_is_a_part_of_the_manifest()
    {
        _project.Folder.Write("a.txt", Ferries);
        string before = _project.Manifest("a.txt");
        Write(_project, Ferries, Ferries);

        Assert.NotEqual(before, _project.Manifest("a.txt"));
    }

    private static void Write(TaskProject project, string locked, string now)
    {
        var document = new TextDocument("a.txt", locked);
        project.Folder.Write("provenance.lock.json", LockWriter.Write(LockBuilder.Of(Engine.Extractor.Extract([document]), _ => "a.txt")));
        project.Folder.Write("a.txt", now);
    }
}
