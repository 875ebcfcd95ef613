using Microsoft.Build.Framework;
using Provenance.Tests;

namespace Provenance.Build;

public sealed class HostileNameTests : IDisposable
{
    private readonly TaskProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("sources/x\n-analyzer:sources/evil.dll\n#.txt", @"x\u000A-analyzer:sources/evil.dll\u000A#.txt")]
    [InlineData("sources/x\r-recurse:.txt", @"x\u000D-recurse:.txt")]
    [InlineData("sources/x\u0085#.txt", @"x\u0085#.txt")]
    [InlineData("sources/x\" -nologo \".txt", "x\" -nologo \".txt")]
    public void A_name_that_is_an_option_of_the_compiler_is_an_error_and_never_handed_on(string path, string shown)
    {
        if (OperatingSystem.IsWindows())
            return;
        _project.Folder.Write("sources/a.txt", "It rose by 400 per cent.");
        _project.Folder.Write(path, "It rose by 300 per cent.");

        (bool isDone, string[] admitted) = Manifest("sources/a.txt", path);

        Assert.False(isDone);
        Assert.Equal(["sources/a.txt"], admitted);
        BuildErrorEventArgs error = Assert.Single(_project.Log.Errors);
        Assert.Equal("PROV9017", error.Code);
        Assert.EndsWith(shown, error.File);
        Assert.DoesNotContain(error.File + error.Message, char.IsControl);
    }

    [Fact]
    public void A_checked_document_with_such_a_name_is_refused_too()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var project = new TaskProject { Documents = ["x\n#.md"] };
        project.Folder.Write("x\n#.md", "It rose by 300 per cent.");

        Assert.False(project.Extract());
        Assert.Equal("PROV9017", Assert.Single(project.Log.Errors).Code);
    }

    [Fact]
    public void A_generated_path_that_ends_a_line_is_refused()
    {
        using var project = new TaskProject();

        Assert.False(project.Run(new WriteSourceManifest { ProjectDirectory = project.Folder.FullPath, ManifestFile = "obj/manifest", Generated = ["obj\n-analyzer:x/provenance.index"] }));
        Assert.Equal("PROV9017", Assert.Single(project.Log.Errors).Code);
    }

    [Fact]
    public void A_name_with_a_backslash_is_refused_and_not_taken_for_another_path()
    {
        if (OperatingSystem.IsWindows())
            return;
        _project.Folder.Write("secret.txt", "The vault has 77 doors.");
        _project.Folder.Write(@"sources/..\secret.txt", "It rose by 300 per cent.");

        // What MSBuild makes of the name.
        (bool isDone, string[] admitted) = Manifest("sources/../secret.txt");

        Assert.False(isDone);
        Assert.Empty(admitted);
        Assert.EndsWith(@"sources/..\secret.txt", Assert.Single(_project.Log.Errors).File);
    }

    [Fact]
    public void A_pipe_is_not_handed_on()
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.Equal([], Manifest("/dev/zero").Admitted);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_project_is_refused_unless_links_are_allowed()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret.txt", "The vault has 77 doors.");
        _project.Folder.Write("sources/a.txt", "It rose by 400 per cent.");
        File.CreateSymbolicLink(_project.Folder["sources/b.txt"], elsewhere["secret.txt"]);

        Assert.False(_project.Extract("sources/a.txt", "sources/b.txt"));
        Assert.Equal(("PROV9018", _project.Folder["sources/b.txt"]), (Assert.Single(_project.Log.Errors).Code, _project.Log.Errors[0].File));
        Assert.DoesNotContain("vault", File.ReadAllText(_project.IndexPath));
        Assert.True(_project.Run(Task(new WriteSourceManifest { FollowLinks = true, ManifestFile = "obj/manifest", ProjectDirectory = _project.Folder.FullPath }, "sources/b.txt")));
    }

    [Fact]
    public void A_lock_and_decisions_that_lead_out_are_refused()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("x.json", "{}");
        using var project = new TaskProject { DecisionsFile = "provenance.json", LockFile = "provenance.lock.json" };
        File.CreateSymbolicLink(project.Folder["provenance.json"], elsewhere["x.json"]);
        File.CreateSymbolicLink(project.Folder["provenance.lock.json"], elsewhere["x.json"]);

        Assert.False(project.Extract());
        Assert.Equal(["PROV9018", "PROV9018"], project.Log.Errors.Select(error => error.Code));
    }

    [Fact]
    public void Nothing_is_deleted_where_the_folder_of_texts_is_a_link()
    {
        using var elsewhere = new TemporaryFolder();
        string precious = elsewhere.Write(new string('a', 64) + ".txt", "precious");
        _project.Folder.Write("sources/a.md", "It rose by 400 per cent.");
        Directory.CreateDirectory(_project.Folder["obj"]);
        Directory.CreateSymbolicLink(_project.Folder["obj/texts"], elsewhere.FullPath);

        Assert.False(_project.Extract("sources/a.md"));
        Assert.Equal("PROV9008", Assert.Single(_project.Log.Errors).Code);
        Assert.Equal([precious], Directory.GetFiles(elsewhere.FullPath));
    }

    [Fact]
    public void A_file_in_the_folder_of_texts_that_is_none_of_them_stays()
    {
        _project.Folder.Write("sources/a.md", "It rose by 400 per cent.");
        string notes = _project.Folder.Write("obj/texts/notes.txt", "mine"), old = _project.Folder.Write($"obj/texts/{new string('a', 64)}.txt", "a source that is gone");

        Assert.True(_project.Extract("sources/a.md"));
        Assert.True(File.Exists(notes));
        Assert.False(File.Exists(old));
    }

    [Fact]
    public void A_build_neither_compiles_with_such_a_name_nor_enters_a_linked_folder()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret.txt", "The vault has 77 doors.");
        using var project = new BuiltProject();
        project.Folder.Write("sources/evil.dll", "no assembly");
        project.Folder.Write("sources/x\n-analyzer:sources/evil.dll\n#.txt", "It rose by 300 per cent.");
        Directory.CreateSymbolicLink(project.Folder["sources/linked"], elsewhere.FullPath);

        (int exitCode, string log) = project.Dotnet("build");

        Assert.NotEqual(0, exitCode);
        Assert.Contains(@"x\u000A-analyzer:sources/evil.dll\u000A#.txt(1,1): error PROV9017: ", log);
        Assert.Contains("sources/linked(1,1): warning PROV9018: The folder is a link, which a pattern does not enter", log);
        Assert.DoesNotContain("CS8034", log);
    }

    [Fact]
    public void A_build_hands_on_no_text_that_it_did_not_write()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var project = new BuiltProject();
        project.Folder.Write("sources/a.md", "It rose by 400 per cent.");
        project.Folder.Write("obj/Debug/net10.0/provenance.texts/x\n-nosuchoption\n#.txt", "It rose by 300 per cent.");

        project.Build();

        Assert.Single(Directory.GetFiles(project.Folder["obj/Debug/net10.0/provenance.texts"]), path => Path.GetFileName(path).Length == 68);
    }

    private (bool IsDone, string[] Admitted) Manifest(params string[] sources)
    {
        WriteSourceManifest task = Task(new WriteSourceManifest { ManifestFile = "obj/manifest", ProjectDirectory = _project.Folder.FullPath }, sources);
        bool isDone = _project.Run(task);
        return (isDone, [.. task.Admitted.Select(item => item.ItemSpec)]);
    }

    private static WriteSourceManifest Task(WriteSourceManifest task, params string[] sources)
    {
        task.Sources = [.. sources.Select(source => TaskProject.Item(source))];
        return task;
    }
}
