using Provenance.Analyzers.Tests.Infrastructure;
using Provenance.Build;
using Provenance.Engine.Index;
using Provenance.Tests;
using Provenance.Tool;

namespace Provenance.Properties.Determinism;

/// <summary>Everything the program writes about the seeds and a document that is checked, by its name.</summary>
internal sealed class Outcome : IEquatable<Outcome>
{
    private const string Article = "The defence of Ukraine needs 700 per cent more air defence. “A quantum jump in collective defence” is needed, Mr Rutte said.\n";
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    public string this[string name] => _texts[name];

    /// <summary>Runs every host over the documents.</summary>
    /// <param name="folder">Where they lie; by default a folder of their own.</param>
    /// <param name="order">Turns the order in which they are named.</param>
    public static Outcome Of(string? folder = null, Func<string[], string[]>? order = null)
    {
        using var project = new TaskProject();
        using var temporary = new TemporaryFolder();
        folder ??= temporary.FullPath;
        string[] paths = [.. Corpora.Seeds.Select((_, number) => $"sources/{number}.txt")];
        for (int number = 0; number < paths.Length; number++)
        {
            Write(folder, paths[number], Corpora.Seeds[number]);
            project.Folder.Write(paths[number], Corpora.Seeds[number]);
        }

        Write(folder, "article.md", Article);
        string[] named = order?.Invoke(paths) ?? paths;
        var outcome = new Outcome();
        Assert.True(project.Extract(named));
        outcome._texts["index"] = File.ReadAllText(project.IndexPath);
        outcome._texts["code"] = string.Join('\n', GeneratorRun.Over(FactIndexReader.Read(outcome["index"])).Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value));
        outcome.Run("lines", folder, ["extract", .. named]);
        outcome.Run("list", folder, ["list", .. named]);
        outcome.Run("sarif", folder, ["check", "article.md", "--format", "sarif", "--sources", .. named]);
        outcome.Run("findings", folder, ["check", "article.md", "--format", "json", "--sources", .. named]);
        outcome.Run("report", folder, ["report", .. named, "-o", "-"]);
        ToolRun.Of(folder, ["lock", .. named, "--lock-file", "provenance.lock.json"]);
        outcome._texts["lock"] = File.ReadAllText(Path.Combine(folder, "provenance.lock.json"));
        return outcome;
    }

    public bool Equals(Outcome? other) => other is not null && _texts.SequenceEqual(other._texts);

    public override bool Equals(object? obj) => Equals(obj as Outcome);

    public override int GetHashCode() => _texts.Count;

    /// <summary>Short, for the message of a test that fails: each output with a hash of its bytes.</summary>
    public override string ToString() => string.Join(", ", _texts.Select(text => $"{text.Key} {text.Value.Length} {Documents.Reading.FileBytes.Sha256(System.Text.Encoding.UTF8.GetBytes(text.Value))[..8]}"));

    private void Run(string name, string folder, string[] arguments) => _texts[name] = ToolRun.Of(folder, arguments).Output;

    private static void Write(string folder, string path, string text)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
