using System.Diagnostics;
using Provenance.Tool.Tracing;

namespace Provenance.Tool;

public sealed class EndOfChildTests
{
    [Fact]
    public void What_a_command_started_ends_with_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        using Process shell = Process.Start(new ProcessStartInfo("sh", ["-c", "sleep 1000 & echo $!; wait"]) { RedirectStandardOutput = true })!;
        using Process grandchild = Process.GetProcessById(int.Parse(shell.StandardOutput.ReadLine()!, System.Globalization.CultureInfo.InvariantCulture));
        using var end = new EndOfChild(shell);

        end.Now();

        shell.WaitForExit();
        grandchild.WaitForExit();
        Assert.True(shell.HasExited && grandchild.HasExited);
    }

    [Fact]
    public void A_command_that_takes_too_long_is_ended_and_named()
    {
        TraceFailure failure = Assert.Throws<TraceFailure>(() => DotnetProcess.Run("dotnet", Path.GetTempPath(), new BuildPatience(TimeSpan.Zero), "--info"));

        Assert.Contains("--timeout", failure.Message);
    }

    [Fact]
    public void A_command_that_nobody_waits_for_any_more_is_ended()
    {
        if (OperatingSystem.IsWindows())
            return;

        Assert.Throws<OperationCanceledException>(() => DotnetProcess.Run("sleep", Path.GetTempPath(), new BuildPatience(TimeSpan.FromMinutes(10), new CancellationToken(canceled: true)), "1000"));
    }
}
