using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using Provenance.Tool.Hosting;
using Provenance.Tool.Records;

namespace Provenance.Tool;

public sealed class ExtractStdinTests
{
    [Fact]
    public void Each_record_gets_one_line_in_the_same_order()
    {
        ToolRun run = Filter("""
            {"id":"b","text":"It rose."}
            {"id":"a","texts":["It rose.","It fell."]}
            """);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["b", "a"], run.Lines.Select(line => line.GetProperty("id").GetString()));
        Assert.All(run.Lines, line => Assert.Equal(["id", "figures", "quotes", "facts", "possible"], line.EnumerateObject().Select(member => member.Name)));
    }

    [Theory]
    [InlineData("""{"id":7,"text":""}""", "7")]
    [InlineData("""{"id":{"a":[1]},"text":""}""", """{"a":[1]}""")]
    [InlineData("""{"text":""}""", "null")]
    public void An_id_comes_back_as_it_was(string record, string id) =>
        Assert.Equal(id, Assert.Single(Filter(record).Lines).GetProperty("id").GetRawText());

    [Theory]
    [InlineData("broken")]
    [InlineData("[1]")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":1,"text":"a","texts":[]}""")]
    [InlineData("""{"id":1,"text":5}""")]
    [InlineData("""{"id":1,"texts":"a"}""")]
    [InlineData("""{"id":1,"texts":[null]}""")]
    [InlineData("""{"id":1,"text":"\ud800"}""")]
    [InlineData("""{"id":"\ud800","text":"a"}""")]
    [InlineData("""{"id":"\udc00\ud800","text":"a"}""")]
    [InlineData("""{"id":{"\ud800":1},"text":"a"}""")]
    [InlineData("""{"id":[["\ud800"]],"text":"a"}""")]
    [InlineData("""{"\ud800":1,"text":"a"}""")]
    [InlineData("""{"id":1,"texts":["a","\ud800"]}""")]
    [InlineData("""{"id":1,"text":"a"} trailing""")]
    public void A_line_that_cannot_be_read_gets_its_error_and_the_stream_goes_on(string broken)
    {
        ToolRun run = Filter("""{"id":"a","text":""}""" + "\n" + broken + "\n" + """{"id":"b","text":""}""");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(3, run.Lines.Count);
        Assert.Equal(JsonValueKind.Null, run.Lines[1].GetProperty("id").ValueKind);
        Assert.StartsWith("The line ", run.Lines[1].GetProperty("error").GetString());
        Assert.Equal(2, run.Lines[1].GetProperty("line").GetInt32());
        Assert.Equal("b", run.Lines[2].GetProperty("id").GetString());
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_get_an_error()
    {
        byte[] input = [.. """{"id":"a","text":" """u8, 0xFF, .. "\"}"u8];

        ToolRun run = ToolRun.Of(Path.GetTempPath(), input, ["extract", "--stdin"]);

        Assert.Equal("The line holds text that is not Unicode", Assert.Single(run.Lines).GetProperty("error").GetString());
    }

    [Fact]
    public void Blank_lines_CRLF_and_a_byte_order_mark_are_no_errors()
    {
        ToolRun run = Filter("\uFEFF{\"id\":\"a\",\"text\":\"\"}\r\n\r\n{\"id\":\"b\",\"text\":\"\"}\r\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Lines.Count);
    }

    [Theory]
    [InlineData(1, 200_500)]
    [InlineData(3, 70_000)]
    public void A_line_has_no_more_figures_than_a_document_may_have(int texts, int figures)
    {
        string text = string.Concat(Enumerable.Repeat("5 km. ", figures));
        string line = "{\"texts\":[" + string.Join(',', Enumerable.Repeat('"' + text + '"', texts)) + "]}";

        ToolRun run = Filter(line + "\n" + """{"id":"b","text":""}""");

        Assert.Equal("The line has more than 200000 figures or quotations", run.Lines[0].GetProperty("error").GetString());
        Assert.Equal("b", run.Lines[1].GetProperty("id").GetString());
    }

    [Fact]
    public void A_line_has_no_more_than_so_many_texts()
    {
        string line = "{\"texts\":[" + string.Join(',', Enumerable.Repeat("\"\"", TextRecord.MostTexts + 1)) + "]}";

        Assert.Equal("The line has more than 100000 texts", Assert.Single(Filter(line).Lines).GetProperty("error").GetString());
    }

    [Fact]
    public void A_line_that_is_too_long_is_skipped_and_counted()
    {
        string input = "{\"id\":\"a\",\"text\":\"" + new string('x', 300_000) + "\"}\nbroken\n{\"id\":\"c\",\"text\":\"\"}";
        using var output = new MemoryStream();

        int exitCode = RecordFilter.Run(Host(new MemoryStream(Encoding.UTF8.GetBytes(input)), output), lineLimit: 100_000);

        string[] lines = Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');
        Assert.Equal(2, exitCode);
        Assert.Equal("""{"id":null,"error":"The line is too long","line":1}""", lines[0]);
        Assert.Contains("\"line\":2", lines[1]);
        Assert.StartsWith("""{"id":"c",""", lines[2]);
    }

    [Fact]
    public void A_line_without_end_is_skipped_in_constant_memory()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();

        RecordFilter.Run(Host(new EndlessLine(100_000_000), Stream.Null), lineLimit: 100_000);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5_000_000);
    }

    [Fact(Timeout = 300_000)]
    public async Task An_answer_leaves_before_the_next_record_is_asked_for()
    {
        var records = new AnonymousPipes();
        var answers = new AnonymousPipes();
        Task<int> filter = Task.Run(() =>
        {
            // Buffered as in the process itself: an answer leaves only if it is sent on.
            using var output = new BufferedStream(answers.Writer);
            return RecordFilter.Run(Host(records.Reader, output));
        });
        using var reader = new StreamReader(answers.Reader);

        foreach (string id in (string[])["a", "b"])
        {
            records.Writer.Write(Encoding.UTF8.GetBytes($$"""{"id":"{{id}}","text":""}""" + "\n"));
            Assert.StartsWith($$"""{"id":"{{id}}",""", await reader.ReadLineAsync());
        }

        records.Writer.Dispose();
        Assert.Equal(0, await filter);
    }

    private static ToolRun Filter(string input) => ToolRun.OfInput(input, "extract", "--stdin");

    private static ToolHost Host(Stream input, Stream output) => new(input, output, TextWriter.Null, Path.GetTempPath(), IsTerminal: false);

    /// <summary>One line of so many bytes, made while it is read.</summary>
    private sealed class EndlessLine(long length) : MemoryStream
    {
        private long _left = length;

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = (int)Math.Min(count, _left);
            buffer.AsSpan(offset, read).Fill((byte)'x');
            _left -= read;
            return read;
        }
    }

    /// <summary>Two ends of one pipe inside this process.</summary>
    private sealed class AnonymousPipes
    {
        public AnonymousPipes() => Reader = new AnonymousPipeClientStream(PipeDirection.In, Writer.GetClientHandleAsString());

        public AnonymousPipeServerStream Writer { get; } = new(PipeDirection.Out);

        public AnonymousPipeClientStream Reader { get; }
    }
}
