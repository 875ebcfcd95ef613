using System.Diagnostics;
using System.Text;
using Provenance.Documents.Formats.Pdf;
using Provenance.Documents.Problems;
using Provenance.Engine.Text;
using Provenance.Tests;

namespace Provenance.Documents.Formats;

/// <summary>
/// What is agreed with pdftotext is tested with a program of this name that stands in for it, everywhere. Where the real one is installed it is
/// tested too; where it is not, the same PDF is the problem that says how to get it.
/// </summary>
public sealed class PdfTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_program_is_given_the_file_and_its_output_is_the_text()
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.Equal("-q -enc UTF-8 -eol unix /docs/a b.pdf -\n", Encoding.UTF8.GetString(Standing("echo \"$@\"").Run("/docs/a b.pdf")));
    }

    [Fact]
    public void Where_the_program_is_missing_the_problem_says_how_to_get_it()
    {
        var problem = Assert.Throws<FormatProblemException>(() => new PdfToText(_folder.FullPath, TimeSpan.FromSeconds(5), 1000).Run("a.pdf"));

        Assert.Equal(ProblemCode.FormatIsUnavailable, problem.Code);
        Assert.Contains("apt install poppler-utils", problem.Message);
    }

    [Fact]
    public void A_folder_of_the_path_that_is_relative_is_not_looked_in() => Assert.Null(new PdfToText(".:", TimeSpan.FromSeconds(5), 1000).Program);

    [Theory]
    [InlineData("echo 'Syntax Error: no xref' >&2; exit 1", "pdftotext ended with 1: Syntax Error: no xref")]
    [InlineData("echo 'Incorrect password' >&2; exit 1", "with a password")]
    public void Its_complaint_is_the_problem(string script, string words)
    {
        if (OperatingSystem.IsWindows())
            return;
        var problem = Assert.Throws<FormatProblemException>(() => Standing(script).Run("a.pdf"));

        Assert.Equal(ProblemCode.DocumentIsDamaged, problem.Code);
        Assert.Contains(words, problem.Message);
    }

    [Fact]
    public void It_is_killed_with_its_children_when_its_time_is_over()
    {
        if (OperatingSystem.IsWindows())
            return;
        var clock = Stopwatch.StartNew();
        string child = _folder["child"];
        var problem = Assert.Throws<FormatProblemException>(() => Standing($"sleep 600 & echo $! > '{child}'; wait", seconds: 2).Run("a.pdf"));

        Assert.Equal(ProblemCode.DocumentIsTooLarge, problem.Code);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(300));
        // On a busy machine the time may be over before there is a child.
        Assert.True(!File.Exists(child) || SpinWait.SpinUntil(() => !IsRunning(File.ReadAllText(child).Trim()), TimeSpan.FromSeconds(60)), "the child still runs");
    }

    [Fact]
    public void It_is_stopped_when_it_writes_without_end()
    {
        if (OperatingSystem.IsWindows())
            return;
        var clock = Stopwatch.StartNew();
        var problem = Assert.Throws<FormatProblemException>(() => Standing("yes", seconds: 600).Run("a.pdf"));

        Assert.Equal(ProblemCode.DocumentIsTooLarge, problem.Code);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(300));
    }

    [Fact]
    public void Pages_of_its_output_are_kept()
    {
        if (OperatingSystem.IsWindows())
            return;
        TextDocument document = ReadDocument.Of("a.pdf", new PdfFormat(Standing(@"printf 'The road is 5 km long.\n\fThe bridge is 7 km long.\n\f'")), PdfFile.Of([""]));
        IReadOnlyList<Engine.Figures.FigureCitation> figures = ReadDocument.Facts(document).Figures;

        Assert.Equal(["5 km", "7 km"], figures.Select(figure => figure.Exact));
        Assert.Equal([1, 2], figures.Select(figure => document.PageOf(figure.Span.Start)));
    }

    [Fact]
    public void A_PDF_of_which_it_gives_no_text_is_a_problem()
    {
        if (OperatingSystem.IsWindows())
            return;
        var problem = Assert.Throws<FormatProblemException>(() => ReadDocument.Of("a.pdf", new PdfFormat(Standing(@"printf '\f'")), PdfFile.Of([""])));

        Assert.Equal(ProblemCode.DocumentIsDamaged, problem.Code);
        Assert.Contains("no text", problem.Message);
    }

    [Fact]
    public void Pages_are_read_by_the_real_program()
    {
        byte[] pdf = PdfFile.Of(["The road is 5 km long."], ["The bridge is 7 km long."]);
        if (IsMissing(pdf))
            return;
        TextDocument document = ReadDocument.Bytes("a.pdf", pdf);
        IReadOnlyList<Engine.Figures.FigureCitation> figures = ReadDocument.Facts(document).Figures;

        Assert.Equal(["5 km", "7 km"], figures.Select(figure => figure.Exact));
        Assert.Equal([1, 2], figures.Select(figure => document.PageOf(figure.Span.Start)));
    }

    [Fact]
    public void A_PDF_without_text_is_a_problem()
    {
        byte[] pdf = PdfFile.Of([""]);
        if (!IsMissing(pdf))
            Assert.Contains("no text", ReadDocument.Problem("a.pdf", pdf).Text);
    }

    [Fact]
    public void A_damaged_PDF_is_a_problem()
    {
        byte[] pdf = "%PDF-1.4\nnothing"u8.ToArray();
        if (!IsMissing(pdf))
            Assert.Equal(ProblemCode.DocumentIsDamaged, ReadDocument.Problem("a.pdf", pdf).Code);
    }

    /// <summary>Whether the real program is missing; a PDF then has to be the problem that says so.</summary>
    internal static bool IsMissing(byte[] pdf)
    {
        if (PdfToText.Shared.Program is not null)
            return false;
        Problem problem = ReadDocument.Problem("a.pdf", pdf);
        Assert.Equal(ProblemCode.FormatIsUnavailable, problem.Code);
        Assert.Contains("install Poppler", problem.Text);
        return true;
    }

    /// <summary>A program called pdftotext that runs a script of the shell.</summary>
    private PdfToText Standing(string script, double seconds = 30)
    {
        string path = _folder.Write("pdftotext", "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new PdfToText(_folder.FullPath, TimeSpan.FromSeconds(seconds), 1_000_000);
    }

    /// <summary>One that has ended and that nobody has asked after is no longer running.</summary>
    private static bool IsRunning(string id)
    {
        string status = $"/proc/{id}/stat";
        try
        {
            return File.Exists(status) && !File.ReadAllText(status).Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
