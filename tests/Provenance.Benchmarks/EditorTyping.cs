using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Provenance.Tests;

namespace Provenance.Benchmarks;

/// <summary>
/// What it takes from a key to what an editor shows: a document of 20 kB over 100 sources in the tool's own server, which is another process; one edit after
/// the other, each waited for. Then an hour's worth of edits, for the memory.
/// </summary>
internal sealed class EditorTyping : IDisposable
{
    private const int Sources = 100, SourceLength = 5_000, DraftLength = 20_000;
    private const int WarmUp = 50;

    private readonly TemporaryFolder _folder = new();
    private readonly Process _server;
    private readonly Stream _in, _out;
    private readonly string _uri;
    private string _text = "";
    private int _version = 1;

    /// <summary>Writes the sources, starts the server and opens the draft, which is made of sentences of the sources.</summary>
    public EditorTyping()
    {
        var draft = new StringBuilder("# Draft\n\n");
        for (uint i = 0; i < Sources; i++)
        {
            string text = new NewsText(i + 1).OfLength(SourceLength);
            _folder.Write($"sources/{i:000}.txt", text);
            if (draft.Length < DraftLength)
                draft.Append(text.AsSpan(0, Math.Min(text.Length, DraftLength / 10))).Append("\n\n");
        }

        _text = draft.ToString(0, DraftLength);
        string tool = Path.Combine(Repository.Root, "src", "Provenance.Tool", "bin", "Release", "net10.0", "Provenance.Tool.dll");
        _server = Process.Start(new ProcessStartInfo("dotnet", [tool, "lsp"]) { WorkingDirectory = _folder.FullPath, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        (_in, _out) = (_server.StandardInput.BaseStream, _server.StandardOutput.BaseStream);
        string root = new Uri(_folder.FullPath).AbsoluteUri;
        _uri = root + "/draft.md";
        Send(new { jsonrpc = "2.0", id = 1, method = "initialize", @params = new { processId = Environment.ProcessId, rootUri = root, capabilities = new { } } });
        WaitFor(message => message.TryGetProperty("id", out _));
        Send(new { jsonrpc = "2.0", method = "initialized", @params = new { } });
        Send(new { jsonrpc = "2.0", method = "textDocument/didOpen", @params = new { textDocument = new { uri = _uri, languageId = "markdown", version = _version, text = _text } } });
        WaitForDiagnostics();
    }

    /// <summary>Measures, and prints a line for each figure.</summary>
    public void Print(int edits, int anHour)
    {
        for (int i = 0; i < WarmUp; i++)
            Edit(i);
        var times = new List<double>();
        for (int i = 0; i < edits; i++)
        {
            long start = Stopwatch.GetTimestamp();
            Edit(WarmUp + i);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        Line("typing_median_ms", times[times.Count / 2]);
        Line("typing_95_of_100_ms", times[times.Count * 95 / 100]);
        Line("typing_worst_ms", times[^1]);
        Line("typing_memory_mb", Memory() / 1e6);
        for (int i = 0; i < anHour / 2; i++)
            Edit(i);
        Line("typing_memory_half_hour_mb", Memory() / 1e6);
        for (int i = anHour / 2; i < anHour; i++)
            Edit(i);
        Line("typing_memory_hour_mb", Memory() / 1e6);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _server.StandardInput.Close();
        _server.WaitForExit();
        _server.Dispose();
        _folder.Dispose();
    }

    /// <summary>One key: a digit of one of the draft's numbers becomes the next, at another place each time; or a letter is typed, or taken back.</summary>
    private void Edit(int number)
    {
        int at = (int)((uint)number * 7919 % (uint)_text.Length);
        while (!char.IsAsciiDigit(_text[at]))
            at = (at + 1) % _text.Length;
        string key = ((char)('0' + ((_text[at] - '0' + 1) % 10))).ToString();
        int line = _text.AsSpan(0, at).Count('\n'), column = at - (_text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1);
        _text = string.Concat(_text.AsSpan(0, at), key, _text.AsSpan(at + 1));
        _version++;
        var range = new { start = new { line, character = column }, end = new { line, character = column + 1 } };
        Send(new { jsonrpc = "2.0", method = "textDocument/didChange", @params = new { textDocument = new { uri = _uri, version = _version }, contentChanges = new[] { new { range, text = key } } } });
        WaitForDiagnostics();
    }

    private long Memory()
    {
        _server.Refresh();
        return _server.WorkingSet64;
    }

    private void Send(object message)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(message);
        _in.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        _in.Write(body);
        _in.Flush();
    }

    private void WaitForDiagnostics() => WaitFor(message =>
        message.TryGetProperty("method", out JsonElement method) && method.GetString() == "textDocument/publishDiagnostics" && message.GetProperty("params").GetProperty("version").GetInt32() == _version);

    private void WaitFor(Func<JsonElement, bool> fits)
    {
        while (!fits(Receive()))
        {
        }
    }

    private JsonElement Receive()
    {
        int length = 0;
        for (string head = HeadLine(); head.Length > 0; head = HeadLine())
        {
            if (head.StartsWith("Content-Length: ", StringComparison.Ordinal))
                length = int.Parse(head.AsSpan(16), CultureInfo.InvariantCulture);
        }

        var body = new byte[length];
        _out.ReadExactly(body);
        return JsonElement.Parse(body);
    }

    private string HeadLine()
    {
        var line = new StringBuilder();
        for (int c = _out.ReadByte(); c != '\n'; c = _out.ReadByte())
        {
            if (c < 0)
                throw new EndOfStreamException("the server ended");
            if (c != '\r')
                line.Append((char)c);
        }

        return line.ToString();
    }

    private static void Line(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.0}"));
}
