using Provenance.Tests;

namespace Provenance.Documents.Finding;

public sealed class LinkPolicyTests : IDisposable
{
    private readonly TemporaryFolder _project = new(), _elsewhere = new();

    public LinkPolicyTests()
    {
        _project.Write("docs/a.txt", "A mast was 41 m high.");
        _project.Write(".git/config", "token = 4711");
        _elsewhere.Write("secret.txt", "The vault has 77 doors.");
    }

    public void Dispose()
    {
        _project.Dispose();
        _elsewhere.Dispose();
    }

    [Fact]
    public void A_file_without_links_is_read() => Assert.Null(Policy().ProblemOf(_project["docs/a.txt"], "docs/a.txt"));

    [Fact]
    public void A_link_to_another_file_of_the_project_is_read() => Assert.Null(Policy().ProblemOf(Link("docs/b.txt", _project["docs/a.txt"]), "docs/b.txt"));

    [Fact]
    public void A_link_that_leads_out_of_the_project_is_refused() => Assert.Equal("PROV9018", Policy().ProblemOf(Link("docs/b.txt", _elsewhere["secret.txt"]), "docs/b.txt")?.Code);

    [Fact]
    public void A_link_to_a_link_that_leads_out_is_refused()
    {
        Link("docs/b.txt", _elsewhere["secret.txt"]);

        Assert.Equal("PROV9018", Policy().ProblemOf(Link("docs/c.txt", _project["docs/b.txt"]), "docs/c.txt")?.Code);
    }

    [Fact]
    public void A_file_in_a_linked_folder_that_leads_out_is_refused()
    {
        Directory.CreateSymbolicLink(_project["linked"], _elsewhere.FullPath);

        Assert.Equal("PROV9018", Policy().ProblemOf(_project["linked/secret.txt"], "linked/secret.txt")?.Code);
    }

    [Fact]
    public void A_link_to_what_is_hidden_in_the_project_is_refused() => Assert.Equal("PROV9018", Policy().ProblemOf(Link("docs/b.txt", _project[".git/config"]), "docs/b.txt")?.Code);

    [Fact]
    public void Who_allows_links_reads_them() => Assert.Null(LinkPolicy.Of(_project.FullPath, follows: true).ProblemOf(Link("docs/b.txt", _elsewhere["secret.txt"]), "docs/b.txt"));

    [Fact]
    public void A_project_that_is_itself_reached_by_a_link_is_read()
    {
        Directory.CreateSymbolicLink(_elsewhere["project"], _project.FullPath);

        Assert.Null(LinkPolicy.Of(_elsewhere["project"]).ProblemOf(_elsewhere["project/docs/a.txt"], "docs/a.txt"));
    }

    [Fact]
    public void A_folder_outside_the_project_that_was_named_is_read_but_not_left()
    {
        File.CreateSymbolicLink(_elsewhere["b.txt"], _project["docs/a.txt"]);

        Assert.Null(Policy().ProblemOf(_elsewhere["secret.txt"], "secret.txt", _elsewhere.FullPath));
        Assert.Equal("PROV9018", Policy().ProblemOf(_elsewhere["b.txt"], "b.txt", _elsewhere.FullPath)?.Code);
    }

    [Fact]
    public void A_folder_that_is_searched_and_holds_such_a_link_reads_the_rest()
    {
        Link("docs/b.txt", _elsewhere["secret.txt"]);

        FoundDocuments found = DocumentFinder.Find(["docs"], _project.FullPath);

        Assert.Equal(["docs/a.txt"], found.Files.Select(file => file.Path));
        Assert.Equal(("PROV9018", "docs/b.txt"), (Assert.Single(found.Problems).Code, found.Problems[0].File));
    }

    private LinkPolicy Policy() => LinkPolicy.Of(_project.FullPath);

    private string Link(string path, string target)
    {
        File.CreateSymbolicLink(_project[path], target);
        return _project[path];
    }
}
