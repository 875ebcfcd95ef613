using System.Diagnostics;
using System.Text;
using Provenance.Engine.Checking;
using Provenance.Engine.Text;
using Provenance.Tests;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Checking;

public sealed class ChangedLinesTests : IDisposable
{
    /// <summary>What bears the document out, so that what is wrong is held against its sources.</summary>
    private const string Right = "The kiln in Kremen has 21 burners.\n\nThe kiln in Telc has 17 burners.\n\nThe kiln in Velm has 32 burners.\n\nThe kiln in Zabor has 27 burners.\n\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(2, 2, false)]
    [InlineData(1, 4, true)]
    [InlineData(8, 8, false)]
    [InlineData(9, 9, false)]
    [InlineData(8, 9, true)]
    public void A_finding_counts_where_it_touches_a_changed_line_or_lines_that_were_taken_out_of_it(int first, int last, bool counts)
    {
        ChangedLines changes = Of("3\t1\ta.md\0", "diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -3 +3,3 @@ x\n-a\n+b\n+c\n+diff\n@@ -7,2 +8,0 @@\n-x\n-y\n");

        Assert.Equal(counts, changes.Touch(At("a.md", first, last)));
    }

    [Theory]
    [InlineData("new.md", true)]
    [InlineData("same.md", false)]
    [InlineData("a.docx", true)]
    public void A_file_that_git_does_not_know_or_that_is_no_text_has_changed_as_a_whole(string path, bool counts) =>
        Assert.Equal(counts, Of("-\t-\ta.docx\0", "diff --git a/a.docx b/a.docx\nBinary files a/a.docx and b/a.docx differ\n").Touch(At(path, 5, 5)));

    [Fact]
    public void A_finding_counts_that_leans_on_a_changed_line_of_a_source()
    {
        ChangedLines changes = Of("1\t1\ta.md\0", "diff --git a/a.md b/a.md\n@@ -3 +3 @@\n-a\n+b\n");

        Assert.True(changes.Touch(At("same.md", 5, 5) with { Related = [At("a.md", 3, 3).Place] }));
        Assert.False(changes.Touch(At("same.md", 5, 5) with { Related = [At("a.md", 4, 4).Place] }));
    }

    [Fact]
    public void Names_are_those_of_the_records_whatever_the_patch_makes_of_them() =>
        Assert.True(Of("1\t1\todd \"name\".md\0", "diff --git \"a/odd \\\"name\\\".md\" \"b/odd \\\"name\\\".md\"\n@@ -3 +3 @@\n-a\n+b\n").Touch(At("odd \"name\".md", 3, 3)));

    [Fact]
    public void Only_changed_lines_are_checked()
    {
        Repository();
        _folder.Write("README.md", Right + "The kiln in Orsk has seven burners.\n\nThe kiln in Brod has 15 burners.\n");

        ToolRun run = Run("check", "README.md", "--since", "HEAD");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("README.md(11,22): warning PROV2001", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 finding; 1 in lines that have not changed\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_changed_makes_what_leans_on_it_count()
    {
        Repository();
        _folder.Write("sources/a.csv", "kiln,burners\nOrsk,9\nBrod,14\nKremen,21\nTelc,17\nVelm,32\nZabor,27\n");

        Assert.Equal(1, Run("check", "README.md", "--since", "HEAD").ExitCode);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--output=x")]
    [InlineData("HEAD; touch x")]
    public void What_is_no_commit_is_refused_with_a_way_out(string reference)
    {
        Repository();

        ToolRun run = Run("check", "README.md", "--since", reference);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error PROV9007: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.FullPath, "x")));
    }

    [Fact]
    public void Where_there_is_no_working_copy_it_is_refused()
    {
        _folder.Write("sources/a.csv", "kiln,burners\nOrsk,8\n");
        _folder.Write("README.md", "x");

        Assert.Contains("lies in no working copy of git", Run("check", "README.md", "--since", "HEAD").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_program_of_the_repository_is_run()
    {
        Repository();
        string marker = Path.Combine(_folder.FullPath, "ran");
        _folder.Write("evil.sh", $"#!/bin/sh\ntouch '{marker}'\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(_folder.FullPath, "evil.sh"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        foreach (string setting in new[] { "diff.external", "core.fsmonitor", "diff.x.textconv", "diff.x.command", "core.pager" })
            Git("config", setting, Path.Combine(_folder.FullPath, "evil.sh"));
        _folder.Write(".gitattributes", "*.md diff=x\n");
        _folder.Write("README.md", Right + "The kiln in Orsk has 9 burners.\n");
        _folder.Write("git", $"#!/bin/sh\ntouch '{marker}'\n");

        Assert.Equal(1, Run("check", "README.md", "--since", "HEAD").ExitCode);
        Assert.False(File.Exists(marker));
    }

    [Fact]
    public void A_command_is_looked_for_in_the_folders_of_PATH_and_nowhere_else()
    {
        _folder.Write("bin/tool" + (OperatingSystem.IsWindows() ? ".exe" : ""), "");
        string file = Directory.GetFiles(Path.Combine(_folder.FullPath, "bin"))[0];
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.Equal(file, ExecutablePath.Find("tool", _ => "relative" + Path.PathSeparator + Path.GetDirectoryName(file)));
        Assert.Null(ExecutablePath.Find("tool", _ => "." + Path.PathSeparator));
    }

    private static ChangedLines Of(string numbers, string patch) => ChangedLines.Of(Path.GetFullPath("/work"), Path.GetFullPath("/work"), ["a.md", "same.md", "a.docx", "odd \"name\".md"], Encoding.UTF8.GetBytes(numbers), patch);

    private static Finding At(string path, int first, int last) =>
        new("PROV2001", FindingSeverity.Warning, new FindingPlace(path, new TextSpan(0, 1), new LinePosition(first, 1), new LinePosition(last, 2)), "x");

    private void Repository()
    {
        _folder.Write("sources/a.csv", "kiln,burners\nOrsk,8\nBrod,14\nKremen,21\nTelc,17\nVelm,32\nZabor,27\n");
        _folder.Write("README.md", Right + "The kiln in Orsk has seven burners.\n\nThe kiln in Brod has 14 burners.\n");
        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "x");
    }

    private void Git(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.FullPath })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private ToolRun Run(params string[] arguments) => ToolRun.Of(_folder.FullPath, arguments);
}
