using Provenance.Engine.Locking;
using Provenance.Engine.Text;
using Provenance.Tests;

namespace Provenance.Documents.Deciding;

public sealed class LockFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void An_empty_lock_is_an_error_for_who_reads_it_and_none_for_who_writes_it_anew(string text)
    {
        string path = _folder.Write("provenance.lock.json", text);

        Assert.Equal("The lock is empty; write it with 'provenance lock', or take it away", Assert.Single(LockFile.Read(path, "x").Problems).Text);
        Assert.Empty(LockFile.ReadToReplace(path, "x").Problems);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"name":"x","lockfileVersion":3,"packages":{}}""")]
    public void A_lock_of_another_program_is_one_error_and_stays(string text)
    {
        string path = _folder.Write("provenance.lock.json", text);

        Assert.Contains("take the file away and write it anew", Assert.Single(LockFile.ReadToReplace(path, "x").Problems).Text);
    }

    [Fact]
    public void A_lock_of_forty_five_thousand_facts_is_read_as_it_is_written()
    {
        IEnumerable<LockedFact> facts = Enumerable.Range(0, 45_000).Select(i => new LockedFact(
            FormattableString.Invariant($"Burners{i}"), null, "words", null, [new LockedAnchor("sources/a.txt", "words", new string('b', 200), new string('a', 32), "hash")], new LinePosition(1, 1)));
        string path = _folder.Write("provenance.lock.json", LockWriter.Write(new FactLock([.. facts])));

        LockFile read = LockFile.Read(path, "x");

        Assert.True(new FileInfo(path).Length > 16 * 1024 * 1024);
        Assert.Empty(read.Problems);
        Assert.Equal(45_000, read.Lock.Facts.Count);
    }
}
