namespace Provenance.Package;

/// <summary>What a build makes of a project whose documents come, change and go. Each step is a build of the one before.</summary>
public sealed class DocumentHistoryTests(DocumentHistoryTests.History history) : IClassFixture<DocumentHistoryTests.History>
{
    [Theory]
    [InlineData("first")]
    [InlineData("edited")]
    [InlineData("reverted with an old timestamp")]
    [InlineData("added")]
    [InlineData("renamed")]
    [InlineData("removed")]
    public void Documents_are_read_and_code_is_compiled_when_one_was(string step) =>
        Assert.True(history[step].Run.RanExtraction && history[step].Run.RanCompiler, history[step].Run.Log);

    [Theory]
    [InlineData("first", "a.txt 400 kHz")]
    [InlineData("edited", "a.txt 100 kHz")]
    [InlineData("reverted with an old timestamp", "a.txt 400 kHz")]
    [InlineData("added", "a.txt 400 kHz, sub/b.md 100 kHz")]
    [InlineData("renamed", "a.txt 400 kHz, sub/c.md 100 kHz")]
    [InlineData("removed", "a.txt 400 kHz")]
    public void The_facts_are_those_of_the_documents_when_one_was(string step, string facts) => Assert.Equal(facts, history[step].Facts);

    /// <summary>The compiler does run: the document is one of its inputs, for the rules that verify words.</summary>
    [Fact]
    public void A_document_that_was_touched_and_not_changed_is_not_read_again() => Assert.False(history["touched"].Run.RanExtraction, history["touched"].Run.Log);

    [Fact]
    public void Cleaning_leaves_nothing_behind() => Assert.Empty(history.AfterCleaning);

    /// <summary>The steps.</summary>
    public sealed class History : IDisposable
    {
        private readonly StrangersFolder _folder = new();
        private readonly Dictionary<string, Step> _steps = [];

        public History()
        {
            _folder.WriteProject("Project.csproj");
            _folder.Write("Code.cs", "class Code;");
            string document = _folder.Write("sources/a.txt", SampleDocuments.Clock(400));
            DateTime written = File.GetLastWriteTimeUtc(document);
            Take("first");
            _folder.Write("sources/a.txt", SampleDocuments.Clock(100));
            Take("edited");
            _folder.Write("sources/a.txt", SampleDocuments.Clock(400));
            File.SetLastWriteTimeUtc(document, written);
            Take("reverted with an old timestamp");
            File.SetLastWriteTimeUtc(document, DateTime.UtcNow);
            Take("touched");
            string added = _folder.Write("sources/sub/b.md", SampleDocuments.Clock(100));
            Take("added");
            File.Move(added, _folder["sources/sub/c.md"]);
            Take("renamed");
            File.Delete(_folder["sources/sub/c.md"]);
            Take("removed");
            _folder.Dotnet("clean", "-v:q").Succeeded();
            AfterCleaning = [.. Directory.EnumerateFiles(_folder["obj"], "provenance.*", SearchOption.AllDirectories)];
        }

        internal IReadOnlyList<string> AfterCleaning { get; }

        internal Step this[string name] => _steps[name];

        public void Dispose() => _folder.Dispose();

        private void Take(string name)
        {
            DotnetRun run = _steps.Count == 0 ? _folder.Build() : _folder.Build("--no-restore");
            _steps.Add(name, new Step(run, Facts(_folder.Read("obj/Debug/net10.0/provenance.index"))));
        }

        /// <summary>The documents of an index with the words that it cites from each.</summary>
        private static string Facts(string index)
        {
            string[][] lines = [.. index.Split('\n').Select(line => line.Split('\t'))];
            string[] paths = [.. lines.Where(line => line[0] == "source").Select(line => line[1]["sources/".Length..])];
            return string.Join(", ", lines.Where(line => line[0] == "cite").Select(line => $"{paths[int.Parse(line[1], null)]} {line[6]}"));
        }

        internal sealed record Step(DotnetRun Run, string Facts);
    }
}
