using System.Globalization;
using System.Text;
using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Documents.Reading;
using Provenance.Engine.Json;
using Provenance.Engine.Text;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Checking;

/// <summary>The file of findings that were known when somebody began to check: later only new ones count.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Findings">What it knows, in its order.</param>
internal sealed record Baseline(string FullPath, IReadOnlyList<KnownFinding> Findings)
{
    /// <summary>The file's name where none is given.</summary>
    public const string Name = "provenance.baseline.json";

    private const int SizeLimit = 64 * 1024 * 1024;

    private string Folder => Path.GetDirectoryName(FullPath)!;

    /// <summary>The baseline of what was found now.</summary>
    public static Baseline Of(string fullPath, IEnumerable<DocumentFinding> findings, ToolHost host)
    {
        var empty = new Baseline(fullPath, []);
        return empty.Sorted(findings.Select(found => KnownFinding.Of(found, path => empty.PathFrom(path, host))).GroupBy(known => known.Key).Select(same => same.First() with { Count = same.Count() }));
    }

    /// <summary>The same with one finding more.</summary>
    public Baseline With(DocumentFinding finding, ToolHost host)
    {
        KnownFinding known = KnownFinding.Of(finding, path => PathFrom(path, host));
        KnownFinding? before = Findings.FirstOrDefault(other => other.Key == known.Key);
        return Sorted(Findings.Where(other => other != before).Append(before is null ? known : before with { Count = before.Count + 1 }));
    }

    /// <summary>What a file knows that is to be written anew: nothing where it is not there, or is no baseline.</summary>
    public static Baseline KnownAt(string fullPath, ToolHost host)
    {
        var nothing = new Baseline(fullPath, []);
        try
        {
            return File.Exists(fullPath) && host.Links.ProblemOf(fullPath, fullPath) is null && FileBytes.Read(fullPath, SizeLimit) is { } bytes && TextDecoder.Decode(bytes) is { Text: { } text }
                ? nothing with { Findings = ReadFindings(JsonText.Parse(text)) }
                : nothing;
        }
        catch (Exception e) when (e is JsonSyntaxException or FormatException or IOException or UnauthorizedAccessException)
        {
            return nothing;
        }
    }

    private Baseline Sorted(IEnumerable<KnownFinding> findings) => this with
    {
        Findings = [.. findings.OrderBy(known => known.Path, StringComparer.Ordinal).ThenBy(known => known.Rule, StringComparer.Ordinal).ThenBy(known => known.Words, StringComparer.Ordinal).ThenBy(known => known.Sentence, StringComparer.Ordinal)],
    };

    /// <summary>A path from the working folder as one from the folder of the file.</summary>
    public string PathFrom(string path, ToolHost host) => RelativePath.Of(Folder, Path.GetFullPath(path, host.CurrentDirectory));

    /// <summary>Reads the file; null, and a problem reported, when it cannot be read or is none.</summary>
    public static Baseline? Read(string path, ToolHost host)
    {
        string full = Path.GetFullPath(path, host.CurrentDirectory), reported = RelativePath.Of(host.CurrentDirectory, full);
        Baseline? Refuse(string why, LinePosition? at = null)
        {
            host.Report(new Problem(ProblemCode.ConfigurationIsInvalid, Severity.Error, reported, at ?? new LinePosition(1, 1), $"The baseline {why}; write it with 'provenance baseline --output {reported}'"));
            return null;
        }

        if (host.Links.ProblemOf(full, reported) is { } refused)
        {
            host.Report(refused);
            return null;
        }

        try
        {
            if (!File.Exists(full))
                return Refuse("is not there");
            if (FileBytes.Read(full, SizeLimit) is not { } bytes)
                return Refuse("is larger than 64 MB");
            if (TextDecoder.Decode(bytes) is not { Text: { } text })
                return Refuse("is no text");
            return new Baseline(full, ReadFindings(JsonText.Parse(text)));
        }
        catch (JsonSyntaxException e)
        {
            return Refuse($"is no JSON: {e.Message}", e.Position);
        }
        catch (FormatException e)
        {
            return Refuse(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse($"cannot be read: {e.Message.TrimEnd('.')}");
        }
    }

    /// <summary>The text of the file: a finding a line, sorted, so that two branches merge. Lines end with LF.</summary>
    public string Write()
    {
        var text = new StringBuilder("{\n  \"version\": 1,\n  \"findings\": [");
        for (int i = 0; i < Findings.Count; i++)
        {
            KnownFinding known = Findings[i];
            text.Append(i == 0 ? "\n    " : ",\n    ").Append("{ \"rule\": ").Append(JsonQuote.Of(known.Rule)).Append(", \"path\": ").Append(JsonQuote.Of(known.Path))
                .Append(", \"words\": ").Append(JsonQuote.Of(known.Words)).Append(", \"sentence\": ").Append(JsonQuote.Of(known.Sentence));
            if (known.Count > 1)
                text.Append(CultureInfo.InvariantCulture, $", \"count\": {known.Count}");
            text.Append(" }");
        }

        return text.Append(Findings.Count == 0 ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    private static List<KnownFinding> ReadFindings(JsonItem file)
    {
        if (file["version"]?.Text != "1" || file["findings"] is not { Kind: JsonKind.Array } findings)
            throw new FormatException("is of no form that this program knows");
        var known = new List<KnownFinding>();
        foreach (JsonItem item in findings.Items)
        {
            string Text(string name) => item[name] is { Kind: JsonKind.String } text ? text.Text : throw new FormatException($"has a finding without '{name}' in line {item.Position.Line}");
            int count = item["count"] is { Kind: JsonKind.Number } number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int several) ? several : 1;
            known.Add(new KnownFinding(Text("rule"), Text("path"), Text("words"), Text("sentence"), count) { Line = item.Position.Line });
        }

        return known;
    }
}
