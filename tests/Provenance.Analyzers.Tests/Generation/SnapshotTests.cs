using Provenance.Testing;

namespace Provenance.Analyzers.Tests.Generation;

/// <summary>The seam that stands in for Verify keeps its promises.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_missing_approval_fails_and_leaves_what_was_received()
    {
        Assert.Throws<Xunit.Sdk.XunitException>(() => Compare("text"));

        Assert.Equal("text", File.ReadAllText(Received));
        Assert.False(File.Exists(Verified));
    }

    [Fact]
    public void A_difference_fails_and_names_its_first_line()
    {
        File.WriteAllText(Verified, "a\nb");

        var error = Assert.Throws<Xunit.Sdk.XunitException>(() => Compare("a\nc"));

        Assert.Contains("line 2", error.Message, StringComparison.Ordinal);
        Assert.Equal("a\nb", File.ReadAllText(Verified));
    }

    [Fact]
    public void A_match_removes_what_was_received_before()
    {
        File.WriteAllText(Verified, "a\r\nb");
        File.WriteAllText(Received, "old");

        Compare("a\nb");

        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void Approval_is_given_on_request_only()
    {
        Compare("a", accept: true);

        Assert.Equal("a", File.ReadAllText(Verified));
    }

    private string Verified => Path.Combine(_folder, "Type.Method#Target.verified.cs");

    private string Received => Path.Combine(_folder, "Type.Method#Target.received.cs");

    private void Compare(string text, bool accept = false) => Snapshot.Compare(_folder, "Type", "Method", "Target", "cs", text, accept);
}
