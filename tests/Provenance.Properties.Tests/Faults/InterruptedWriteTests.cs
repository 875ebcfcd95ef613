using System.Diagnostics;
using Provenance.Build;
using Provenance.Documents.Writing;
using Provenance.Engine.Index;
using Provenance.Engine.Locking;
using Provenance.Tests;
using Provenance.Tool;

namespace Provenance.Properties.Faults;

/// <summary>Whoever looks at any moment, and whatever is killed, finds the old file or the new one.</summary>
public sealed class InterruptedWriteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_reader_never_sees_half_a_file()
    {
        string path = _folder["obj/index"];
        string[] states = [Index(20), Index(400)];
        WholeFile.WriteIfChanged(path, states[0]);
        using var stop = new CancellationTokenSource();
        var writer = new Thread(() =>
        {
            for (int i = 0; !stop.IsCancellationRequested; i++)
                WholeFile.WriteIfChanged(path, states[i % 2]);
        });
        writer.Start();
        try
        {
            for (int i = 0; i < 2_000; i++)
                Assert.Contains(File.ReadAllText(path), states);
        }
        finally
        {
            stop.Cancel();
            writer.Join();
        }

        Assert.Equal([path], Directory.GetFiles(_folder["obj"]));
    }

    [Fact]
    public void A_tool_that_is_killed_leaves_the_old_lock_or_the_new_one()
    {
        string text = string.Join("\n\n", Enumerable.Range(100, 400).Select(number => $"Yard {(char)('A' + (number % 26))} built {number} ferries of {number * 7} tonnes."));
        _folder.Write("a.txt", text);
        Assert.Equal(0, ToolRun.Of(_folder.FullPath, "lock", "a.txt", "--lock-file", "provenance.lock.json").ExitCode);
        string old = File.ReadAllText(_folder["provenance.lock.json"]);
        _folder.Write("b.txt", text.Replace("ferries", "tugboats", StringComparison.Ordinal));
        Assert.Equal(0, ToolRun.Of(_folder.FullPath, "lock", "a.txt", "b.txt", "--lock-file", "other.lock.json").ExitCode);
        string next = File.ReadAllText(_folder["other.lock.json"]);
        Assert.NotEqual(old, next);

        for (int i = 0; i < 10; i++)
        {
            File.WriteAllText(_folder["provenance.lock.json"], old);
            using Process tool = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Provenance.Tool.dll"), "lock", "a.txt", "b.txt", "--lock-file", "provenance.lock.json"])
            {
                WorkingDirectory = _folder.FullPath,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            tool.WaitForExit(150 + (i * 40));
            tool.Kill(entireProcessTree: true);
            tool.WaitForExit();

            string found = File.ReadAllText(_folder["provenance.lock.json"]);
            Assert.True(found == old || found == next, "the lock is neither the old one nor the new one");
            Assert.Empty(LockReader.Read(found).Faults);
            Assert.DoesNotContain(Directory.GetFiles(_folder.FullPath).Select(Path.GetFileName), name => name![0] != '.' && name is not ("a.txt" or "b.txt" or "provenance.lock.json" or "other.lock.json"));
        }
    }

    [Fact]
    public void Two_builds_at_once_leave_a_whole_index_and_no_error()
    {
        _folder.Write("a.txt", "The yard built 40 ferries and 12 tugboats.");
        for (int i = 0; i < 30; i++)
        {
            Parallel.For(0, 4, _ =>
            {
                var log = new RecordingBuildEngine();
                Assert.True(new ExtractFacts
                {
                    BuildEngine = log, Sources = [TaskProject.Item("a.txt")], ProjectDirectory = _folder.FullPath, IndexFile = "obj/index", TextsFolder = "obj/texts", StampFile = "obj/stamp",
                }.Execute());
                Assert.Empty(log.Errors);
            });

            Assert.Equal(2, FactIndexReader.Read(File.ReadAllText(_folder["obj/index"])).Facts.Count);
            File.Delete(_folder["obj/index"]);
        }
    }

    [Fact]
    public void An_index_cut_off_anywhere_is_refused()
    {
        string whole = Index(3);

        for (int length = 0; length < whole.Length; length++)
            Assert.Throws<FormatException>(() => FactIndexReader.Read(whole[..length]));
    }

    private static string Index(int ferries) => FactIndexWriter.Write(FactIndexBuilder.Build(EngineRun.Read(
        string.Join("\n\n", Enumerable.Range(100, ferries).Select(number => $"Yard {(char)('A' + (number % 26))} built {number} ferries.")))));
}
