using Provenance.Documents.Reading;

namespace Provenance.Build;

public sealed class WriteSourceManifestTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly TaskProject _project = new();

    public WriteSourceManifestTests()
    {
        _project.Folder.Write("a.txt", "one");
        _project.Folder.Write("b.txt", "two");
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_manifest_of_unchanged_sources_keeps_its_timestamp()
    {
        _project.Manifest("a.txt", "b.txt");
        File.SetLastWriteTimeUtc(_project.ManifestPath, LongAgo);

        _project.Manifest("a.txt", "b.txt");

        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_project.ManifestPath));
    }

    [Fact]
    public void The_order_of_the_items_does_not_matter() =>
        Assert.Equal(_project.Manifest("a.txt", "b.txt"), _project.Manifest("b.txt", "a.txt"));

    [Fact]
    public void A_removed_source_changes_it() =>
        Assert.NotEqual(_project.Manifest("a.txt", "b.txt"), _project.Manifest("a.txt"));

    [Fact]
    public void New_content_of_the_same_length_with_the_same_timestamp_changes_it()
    {
        File.SetLastWriteTimeUtc(_project.Folder["a.txt"], LongAgo);
        string before = _project.Manifest("a.txt");
        _project.Folder.Write("a.txt", "six");
        File.SetLastWriteTimeUtc(_project.Folder["a.txt"], LongAgo);

        Assert.NotEqual(before, _project.Manifest("a.txt"));
    }

    [Fact]
    public void Changed_metadata_change_it() => Assert.NotEqual(
        _project.Manifest([TaskProject.Item("a.txt", ("Title", "One"))]),
        _project.Manifest([TaskProject.Item("a.txt", ("Title", "Two"))]));

    [Fact]
    public void A_moved_root_changes_it()
    {
        using var project = new TaskProject { Root = ".." };
        project.Folder.Write("a.txt", "one");

        Assert.NotEqual(_project.Manifest("a.txt"), project.Manifest("a.txt"));
    }

    [Fact]
    public void A_source_that_cannot_be_read_is_no_error_here_and_changes_it_once_it_can()
    {
        string before = _project.Manifest("late.txt");
        _project.Folder.Write("late.txt", "now");

        Assert.NotEqual(before, _project.Manifest("late.txt"));
    }

    [Fact]
    public void An_index_that_somebody_changed_is_made_again()
    {
        using var project = new TaskProject();
        project.Folder.Write("a.txt", "The road is 5 km long.");
        Assert.True(project.Extract("a.txt"));

        Assert.True(IsStampKept(project, "a.txt"));
        File.AppendAllText(project.IndexPath, "x");
        Assert.False(IsStampKept(project, "a.txt"));
    }

    [Fact]
    public void A_text_beside_the_index_that_somebody_changed_is_made_again()
    {
        using var project = new TaskProject();
        project.Folder.Write("a.html", "<p>The road is 5 km long.</p>");
        Assert.True(project.Extract("a.html"));

        Assert.True(IsStampKept(project, "a.html"));
        File.AppendAllText(Assert.Single(Directory.GetFiles(project.Folder["obj/texts"])), "x");
        Assert.False(IsStampKept(project, "a.html"));
    }

    [Fact]
    public void A_stamp_of_any_size_is_no_fault()
    {
        using var project = new TaskProject();
        project.Folder.Write("a.txt", "The road is 5 km long.");
        Assert.True(project.Extract("a.txt"));

        using (var stamp = new FileStream(project.StampPath, FileMode.Create))
            stamp.SetLength(3L << 30);
        Assert.False(IsStampKept(project, "a.txt"));
    }

    [Fact]
    public void The_compiler_is_handed_nothing_that_is_too_large_to_be_read()
    {
        using var project = new TaskProject();
        project.Folder.Write("a.txt", "The road is 5 km long.");
        using (var large = new FileStream(project.Folder["b.txt"], FileMode.Create))
            large.SetLength(DocumentReader.SizeLimit + 1);
        var task = new WriteSourceManifest { Sources = [TaskProject.Item("a.txt"), TaskProject.Item("b.txt")], ProjectDirectory = project.Folder.FullPath, ManifestFile = "obj/manifest" };

        Assert.True(project.Run(task));
        Assert.Equal(["a.txt"], task.Admitted.Select(item => item.ItemSpec));
    }

    private static bool IsStampKept(TaskProject project, string source)
    {
        Assert.True(project.Run(new WriteSourceManifest
        {
            Sources = [TaskProject.Item(source)],
            ProjectDirectory = project.Folder.FullPath,
            ManifestFile = "obj/manifest",
            IndexFile = "obj/index",
            TextsFolder = "obj/texts",
            StampFile = "obj/stamp",
        }));
        return File.Exists(project.StampPath);
    }
}
