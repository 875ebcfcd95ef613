using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Tests;
using Provenance.Tool;

namespace Provenance.Properties.Faults;

/// <summary>A source that goes, that another program holds, or that shrinks while it is read costs its own facts and nobody else's.</summary>
public sealed class VanishingSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public VanishingSourceTests() => _folder.Write("good.txt", "The yard built 40 ferries.");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_source_that_is_gone_leaves_the_facts_of_the_others()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "extract", "gone.txt", "good.txt");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("gone.txt", run.Error);
        Assert.Contains(run.Lines, line => line.GetProperty("type").GetString() == "figure");
    }

    [Fact]
    public void A_source_that_another_program_holds_is_a_problem_with_its_path()
    {
        string path = _folder.Write("held.txt", "The yard built 12 tugboats.");
        using var holder = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        DocumentReading reading = Documents.Reading.DocumentReader.Read(new DocumentFile(path, "held.txt"));

        Assert.Equal((null, "held.txt"), (reading.Document, reading.Problem?.File));
    }

    [Fact]
    public void A_source_that_shrinks_and_grows_while_it_is_read_is_read_as_far_as_it_was_there()
    {
        byte[] whole = new byte[300_000];
        whole.AsSpan().Fill((byte)'a');
        string path = _folder.Write("busy.txt", whole);
        using var stop = new CancellationTokenSource();
        var writer = new Thread(() =>
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            while (!stop.IsCancellationRequested)
            {
                stream.SetLength(0);
                stream.Write(whole);
            }
        });
        writer.Start();
        try
        {
            for (int i = 0; i < 500; i++)
            {
                DocumentReading reading = Documents.Reading.DocumentReader.Read(new DocumentFile(path, "busy.txt"));
                Assert.True(reading.Problem is { Severity: Severity.Error } || reading.Document!.Text.Length <= whole.Length);
            }
        }
        finally
        {
            stop.Cancel();
            writer.Join();
        }
    }
}
