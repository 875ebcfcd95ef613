using Provenance.Engine.Checking;
using Provenance.Tests;
using Provenance.Tool.Editing;
using Provenance.Tool.Editing.Protocol;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Serving;

/// <summary>An editor shows what <c>check</c> lists: the same rules at the same places, for every story and every test project.</summary>
public sealed class EditorFindingsTests
{
    private static string Tests => Path.Combine(Repository.Root, "tests");

    public static TheoryData<string> Projects => [.. Directory.EnumerateDirectories(Path.Combine(Tests, "Projects")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Stories => [.. new[] { "Stories", "SealedStories" }
        .SelectMany(set => Directory.EnumerateDirectories(Path.Combine(Tests, set)).Select(path => set + "/" + Path.GetFileName(path))).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_findings_in_a_test_project_are_those_of_check(string project)
    {
        string folder = Path.Combine(Tests, "Projects", project);
        string document = Path.GetFileName(Directory.EnumerateFiles(folder, "*.md").Single());

        Assert.Equal(Checked(folder, document, ["sources"]), Edited(folder, document, ["sources"]));
    }

    /// <summary>The first document of a story is the one that is written, the others are its sources; data are no document of a folder, and none that an editor checks.</summary>
    [Theory]
    [MemberData(nameof(Stories))]
    public void The_findings_in_a_story_are_those_of_check(string story)
    {
        string folder = Path.Combine(Tests, story);
        string[] seeds = [.. Directory.EnumerateFiles(Path.Combine(folder, "seeds")).Select(path => "seeds/" + Path.GetFileName(path)).Order(StringComparer.Ordinal)];

        string written = seeds.First(path => !path.EndsWith(".json", StringComparison.Ordinal));
        string[] sources = [.. seeds.Where(path => path != written)];

        Assert.Equal(Checked(folder, written, sources), Edited(folder, written, sources));
    }

    private static List<string> Checked(string folder, string document, string[] sources)
    {
        ToolRun run = ToolRun.Of(folder, ["check", document, "--format", "json", "--severity", "info", "--sources", .. sources]);
        return [.. run.Lines[0].GetProperty("findings").EnumerateArray().Select(finding =>
            $"{finding.GetProperty("path")}({finding.GetProperty("line")},{finding.GetProperty("column")}) {finding.GetProperty("severity")} {finding.GetProperty("rule")}: {finding.GetProperty("message")}").Order(StringComparer.Ordinal)];
    }

    private static List<string> Edited(string folder, string document, string[] sources)
    {
        using var workspace = new EditorWorkspace(new ToolHost(Stream.Null, Stream.Null, TextWriter.Null, folder, IsTerminal: false), _ => { }) { Settings = new EditorSettings { Sources = sources, Severity = FindingSeverity.Info } };
        workspace.ChangeFolders([folder], []);
        OpenFolder open = workspace.Folders[0];
        string[] opened = [document, .. open.Snapshot.Extracted.Found.Files.Select(file => file.Path)];
        foreach (string path in opened)
            workspace.Put(new OpenDocument(path, Path.Combine(folder, path), 1, File.ReadAllText(Path.Combine(folder, path))));
        return [.. opened.SelectMany(path => workspace.State(path)!.Diagnostics.Where(known => known.Finding is not null).Select(known => Line(path, known.Diagnostic))).Order(StringComparer.Ordinal)];
    }

    private static string Line(string path, EditorDiagnostic diagnostic) =>
        $"{path}({diagnostic.Range.Start.Line + 1},{diagnostic.Range.Start.Character + 1}) {diagnostic.Severity switch { 1 => "error", 2 => "warning", _ => "info" }} {diagnostic.Code}: {diagnostic.Message}";
}
