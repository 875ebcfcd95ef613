using Provenance.Engine.Facts;
using Provenance.Tests;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Serving;

public sealed class LiveSourcesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LiveSources _sources;

    public LiveSourcesTests()
    {
        _folder.Write("sources/a.txt", "The new bridge over the Lorne cost 31 million euros.\n");
        _folder.Write("sources/b.txt", "The new bridge over the Lorne cost 31 million euros, the council said.\n");
        _sources = new LiveSources(["sources"], new ToolHost(Stream.Null, Stream.Null, TextWriter.Null, _folder.FullPath, IsTerminal: false));
    }

    public void Dispose() => _folder.Dispose();

    private Fact Bridge(SourcesSnapshot snapshot) => Assert.Single(snapshot.Facts.Facts);

    [Fact]
    public void Sources_that_have_not_changed_are_the_same_snapshot() => Assert.Same(_sources.Current(), _sources.Current());

    [Fact]
    public void A_file_that_changes_is_read_again()
    {
        Assert.Equal(Verdict.Agree, Bridge(_sources.Current()).Verdict);

        _folder.Write("sources/b.txt", "The new bridge over the Lorne cost 37 million euros, the council said.\n\n");

        Assert.Equal(Verdict.Disagree, Bridge(_sources.Current()).Verdict);
    }

    [Fact]
    public void An_unsaved_text_stands_for_its_file_until_it_is_closed()
    {
        var buffers = new Dictionary<string, string> { [_folder["sources/b.txt"]] = "The new bridge over the Lorne cost 37 million euros, the council said.\n" };

        Assert.Equal(Verdict.Disagree, Bridge(_sources.Current(buffers)).Verdict);
        Assert.Equal(Verdict.Agree, Bridge(_sources.Current()).Verdict);
    }

    [Fact]
    public void A_source_that_is_gone_is_gone()
    {
        _ = _sources.Current();
        File.Delete(_folder["sources/b.txt"]);

        Assert.Equal(Verdict.Single, Bridge(_sources.Current()).Verdict);
    }

    [Fact]
    public void A_decision_takes_effect_when_it_is_written()
    {
        _ = _sources.Current();
        _folder.Write("provenance.json", $$"""{ "rename": { "{{Bridge(_sources.Current()).Id}}": "LorneBridge" } }""");

        Assert.Equal("Figures.LorneBridge", Bridge(_sources.Current()).Id);
    }
}
