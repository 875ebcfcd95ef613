using Provenance.Tests;

namespace Provenance.Engine.Tests;

/// <summary>The folders of the engine are stages: what reads a text knows nothing of what compares, and what compares nothing of facts.</summary>
public class RoomsTests
{
    // Each may refer to itself, to those in its row and to the rows above.
    private static readonly string[][] Stages =
    [
        ["Text", "Lexicon", "Clauses"],
        ["Wording"],
        ["Figures", "Tables"],
        ["Quotes"],
        ["Values"],
        ["Periods"],
        ["Mentions"],
        ["Matching"],
        ["Json", "Decisions", "Deriving", "Facts", "Locking", "Naming"],
        ["Caching", "Checking", "Editions", "Index"],
    ];

    private const int MostFiles = 40;

    [Fact]
    public void References_between_rooms_go_one_way() => Assert.DoesNotContain(References(), reference => StageOf(reference.To) > StageOf(reference.From));

    [Fact]
    public void Every_room_is_a_stage() =>
        Assert.Equal(
            Stages.SelectMany(stage => stage).Order(StringComparer.Ordinal),
            Directory.GetDirectories(Engine).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal));

    [Fact]
    public void No_folder_holds_more_than_forty_files() =>
        Assert.DoesNotContain(
            Directory.GetDirectories(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories).Where(folder => !folder.Split(Path.DirectorySeparatorChar).Any(name => name is "bin" or "obj" or "node_modules")),
            folder => Directory.GetFiles(folder, "*.cs").Length > MostFiles);

    private static string Engine => Path.Combine(Repository.Root, "src", "Provenance.Engine");

    private static int StageOf(string room) => Array.FindIndex(Stages, stage => stage.Contains(room));

    /// <summary>Which file uses which room.</summary>
    private static IEnumerable<(string From, string File, string To)> References() =>
        from room in Stages.SelectMany(stage => stage)
        from file in Directory.GetFiles(Path.Combine(Engine, room), "*.cs", SearchOption.AllDirectories)
        let text = File.ReadAllText(file)
        from other in Stages.SelectMany(stage => stage)
        where text.Contains($"using Provenance.Engine.{other};", StringComparison.Ordinal) || text.Contains($"using Provenance.Engine.{other}.", StringComparison.Ordinal)
        select (room, Path.GetFileName(file), other);
}
