using System.Diagnostics;
using System.Globalization;
using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Build;
using Provenance.Engine.Index;
using Provenance.Tests;
using Provenance.Tool;

namespace Provenance.Properties.Determinism;

/// <summary>The same documents give the same bytes: wherever they lie, whatever the machine's culture, in whatever order they are named, on however many cores.</summary>
[Collection(nameof(ProcessWide))]
public class DeterminismTests
{
    private static readonly string[] Outputs = ["index", "code", "lock", "lines", "list", "sarif", "findings", "report"];

    [Fact]
    public void Another_folder_gives_the_same_bytes()
    {
        using var deep = new TemporaryFolder();

        Assert.Equal(Expected, Outcome.Of(deep["a folder/with a longer name/ünïcode"]));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Another_culture_gives_the_same_bytes(string culture)
    {
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Foreign(culture);

            Assert.Equal(Expected, Outcome.Of());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Fact]
    public void Another_order_of_the_paths_gives_the_same_bytes() => Assert.Equal(Expected, Outcome.Of(order: paths => [.. paths.Reverse()]));

    [Fact]
    public void One_core_gives_the_same_bytes_as_all()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
            return;
        using var process = Process.GetCurrentProcess();
        IntPtr all = process.ProcessorAffinity;
        try
        {
            process.ProcessorAffinity = 1;

            Assert.Equal(Expected, Outcome.Of());
        }
        finally
        {
            process.ProcessorAffinity = all;
        }
    }

    [Fact]
    public void Several_threads_at_once_give_the_same_bytes()
    {
        var outcomes = new Outcome[8];
        Parallel.For(0, outcomes.Length, i => outcomes[i] = Outcome.Of());

        Assert.All(outcomes, outcome => Assert.Equal(Expected, outcome));
    }

    [Fact]
    public void No_output_is_empty() => Assert.All(Outputs, name => Assert.True(Expected[name].Length > 100, name));

    private static Outcome Expected { get; } = Outcome.Of();

    /// <summary>A real culture, with signs that would show in any number that was written in it.</summary>
    private static CultureInfo Foreign(string name)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.NumberFormat.NumberDecimalSeparator = "٫";
        culture.NumberFormat.NumberGroupSeparator = "٬";
        culture.NumberFormat.NegativeSign = "؜-";
        return culture;
    }
}
