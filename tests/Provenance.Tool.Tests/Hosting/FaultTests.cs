using System.Diagnostics;
using Provenance.Tests;
using Provenance.Tool.Hosting;

namespace Provenance.Tool;

public sealed class FaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FaultTests() => _folder.Write("sources/a.txt", "The island council ordered 40 ferries from the yard in Gdansk.");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("list", "sources")]
    [InlineData("list", "sources", "--format", "json")]
    [InlineData("extract", "sources")]
    [InlineData("report", "sources", "-o", "-")]
    [InlineData("export", "sources", "--format", "csv")]
    [InlineData("check", "--format", "sarif")]
    public void Output_that_nobody_takes_is_one_error_and_exit_code_2(params string[] arguments)
    {
        using var error = new StringWriter { NewLine = "\n" };

        int exitCode = CommandLine.Run(arguments, new ToolHost(Stream.Null, new FullStream(), error, _folder.FullPath, IsTerminal: false));

        Assert.Equal(2, exitCode);
        Assert.Contains("provenance: error PROV9008: The result cannot be written: No space left on device; make room, or write it elsewhere\n", error.ToString());
        Assert.DoesNotContain("   at ", error.ToString());
    }

    [Theory]
    [InlineData("list", "sources")]
    [InlineData("extract", "sources")]
    [InlineData("export", "sources", "--format", "csv")]
    public void Output_that_is_closed_is_one_error_and_exit_code_2(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, [], arguments, host => host with { Output = new ClosedStream() });

        Assert.Equal((2, "provenance: error PROV9008: The result cannot be written: standard output is closed; make room, or write it elsewhere\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("list sources <&-", 0)]
    [InlineData("list sources >&-", 2)]
    [InlineData("list sources 2>&-", 0)]
    [InlineData("list nothing 2>&-", 2)]
    [InlineData("list nothing >&- 2>&-", 2)]
    [InlineData("extract --stdin <&-", 0)]
    [InlineData("extract --stdin <&- >&- 2>&-", 0)]
    [InlineData("list nothing 2>/dev/full", 2)]
    public async Task Streams_that_the_caller_closed_are_no_fault_and_nothing_to_wait_for(string call, int expected)
    {
        if (!OperatingSystem.IsLinux())
            return;
        string tool = typeof(CommandLine).Assembly.Location, dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        using Process shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"exec '{dotnet}' '{tool}' {call}"]) { WorkingDirectory = _folder.FullPath, RedirectStandardError = true, RedirectStandardOutput = true })!;
        string[] said = await Task.WhenAll(shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        await shell.WaitForExitAsync();

        Assert.Equal(expected, shell.ExitCode);
        Assert.DoesNotContain("PROV9009", string.Concat(said));
    }

    [Fact]
    public void A_file_below_dev_is_replaced_as_any_other()
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists("/dev/shm"))
            return;
        string page = Path.Combine("/dev/shm", Path.GetFileName(_folder.FullPath) + ".html");
        try
        {
            File.WriteAllText(page, new string('x', 1_000_000));

            Assert.Equal(0, ToolRun.Of(_folder.FullPath, "report", "sources", "-o", page).ExitCode);
            Assert.EndsWith("</html>\n", File.ReadAllText(page));
        }
        finally
        {
            File.Delete(page);
        }
    }

    [Fact]
    public void A_report_does_not_read_its_own_page()
    {
        ToolRun.Of(_folder.FullPath, "report", ".", "-o", "report.html");
        byte[] first = File.ReadAllBytes(_folder["report.html"]);

        ToolRun.Of(_folder.FullPath, "report", ".", "-o", "./report.html");

        Assert.Equal(first, File.ReadAllBytes(_folder["report.html"]));
    }

    [Theory]
    [InlineData("report", "a.txt", "-o", "o/r.html")]
    [InlineData("report", "a.txt", "-o", "o/new/r.html")]
    [InlineData("init", "o/new")]
    public void Nothing_is_written_behind_a_folder_that_is_a_link_out(params string[] arguments)
    {
        using var outside = new TemporaryFolder();
        _folder.Write("a.txt", "The road is 5 km long.");
        Directory.CreateSymbolicLink(_folder["o"], outside.FullPath);

        ToolRun run = ToolRun.Of(_folder.FullPath, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("leads out of the working folder", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside.FullPath));
    }

    [Fact]
    public void A_pipe_in_the_project_is_no_page()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("a.txt", "The road is 5 km long.");
        using (System.Diagnostics.Process made = System.Diagnostics.Process.Start("mkfifo", [_folder["r.html"]]))
            made.WaitForExit();

        ToolRun run = ToolRun.Of(_folder.FullPath, "report", "a.txt", "-o", "r.html");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("it is a pipe or a device and no file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_another_folder_of_the_project_is_written_through()
    {
        _folder.Write("a.txt", "The road is 5 km long.");
        Directory.CreateDirectory(_folder["real"]);
        Directory.CreateSymbolicLink(_folder["o"], _folder["real"]);

        Assert.Equal(0, ToolRun.Of(_folder.FullPath, "report", "a.txt", "-o", "o/r.html").ExitCode);
        Assert.True(File.Exists(_folder["real/r.html"]));
    }

    [Fact]
    public void A_lock_that_is_a_link_is_neither_followed_nor_replaced()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("profile", "precious");
        File.CreateSymbolicLink(_folder["provenance.lock.json"], elsewhere["profile"]);

        Assert.Equal(2, ToolRun.Of(_folder.FullPath, "lock", "sources").ExitCode);
        Assert.Equal("precious", File.ReadAllText(_folder["provenance.lock.json"]));
    }

    [Theory]
    [InlineData("report", "sources", "-o", "sources/a.txt/report.html")]
    [InlineData("lock", "sources", "--lock-file", "sources/a.txt/provenance.lock.json")]
    public void A_place_below_a_file_cannot_be_written(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error PROV9008: ", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Theory]
    [InlineData("report", "sources", "-o", "page.html")]
    [InlineData("lock", "sources", "--lock-file", "page.html")]
    public void A_folder_in_the_place_of_the_file_is_named_and_stays(params string[] arguments)
    {
        Directory.CreateDirectory(_folder["page.html"]);

        ToolRun run = ToolRun.Of(_folder.FullPath, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Matches("^page.html\\(1,1\\): error PROV9008: The (file|lock) cannot be written: it is a folder; ", run.Error);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.FullPath, ".*"));
    }

    [Fact]
    public void What_could_not_be_written_leaves_the_old_file_whole()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        _folder.Write("pages/page.html", "the page of yesterday");
        File.SetUnixFileMode(_folder["pages"], UnixFileMode.UserRead | UnixFileMode.UserExecute);

        ToolRun run = ToolRun.Of(_folder.FullPath, "report", "sources", "-o", "pages/page.html");

        File.SetUnixFileMode(_folder["pages"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal((2, "the page of yesterday"), (run.ExitCode, File.ReadAllText(_folder["pages/page.html"])));
        Assert.StartsWith("pages/page.html(1,1): error PROV9008: The file cannot be written: this user may not write there; ", run.Error);
    }

    [Theory]
    [InlineData("list", "sources", "--formt", "json")]
    [InlineData("check", "--nope")]
    [InlineData("export", "sources", "--format", "csv", "-x")]
    [InlineData("chek")]
    [InlineData("check", "--format", "xml")]
    [InlineData("list")]
    [InlineData("check", "--severity")]
    public void Wrong_usage_is_said_in_lines_and_names_the_help(params string[] arguments)
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.All(run.Error.TrimEnd('\n').Split('\n'), line => Assert.Matches("^provenance: error PROV9007: .*; see 'provenance .*--help'$", line));
    }

    [Fact]
    public void A_document_below_a_file_cannot_be_read()
    {
        ToolRun run = ToolRun.Of(_folder.FullPath, "list", "sources/a.txt/b.txt");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("sources/a.txt/b.txt(1,1): error PROV9001: ", run.Error);
    }

    [Fact]
    public void A_folder_that_may_not_be_listed_is_named()
    {
        // Who may do everything may list every folder.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        Directory.CreateDirectory(_folder["sources/closed"]);
        File.SetUnixFileMode(_folder["sources/closed"], UnixFileMode.None);

        ToolRun run = ToolRun.Of(_folder.FullPath, "list", "sources");

        File.SetUnixFileMode(_folder["sources/closed"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("sources/closed/(1,1): error PROV9001: The folder cannot be listed: ", run.Error);
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");

        public override void WriteByte(byte value) => throw new IOException("No space left on device");
    }
}
