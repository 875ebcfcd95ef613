using System.Text;
using Provenance.Documents.Checking;
using Provenance.Documents.Reading;
using Provenance.Engine.Checking;
using Provenance.Tests;
using Provenance.Tool.Hosting;

namespace Provenance.Tool.Serving;

/// <summary>
/// Prose as programs draft it, over the sources of three test projects (tests/Assistants): figures and quotations marked <c>[right→wrong]</c>. Each is altered
/// alone, all others are right; it is caught where a warning touches it. The numbers stand in docs/assistants.md.
/// </summary>
public class AlteredProseTests
{
    [Fact]
    public void Of_sixty_alterations_as_many_are_caught_as_the_page_on_assistants_says()
    {
        (int caught, int all, int alarms) = (0, 0, 0);
        var missed = new StringBuilder();
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Assistants"), "*.md").Order(StringComparer.Ordinal))
        {
            string folder = Path.Combine(Repository.Root, "tests", "Projects", Path.GetFileNameWithoutExtension(path)), marked = File.ReadAllText(path);
            SourcesSnapshot sources = new LiveSources(["sources"], new ToolHost(Stream.Null, Stream.Null, TextWriter.Null, folder, IsTerminal: false)).Current();
            int places = marked.Count(c => c == '→');
            alarms += Warnings(sources, Text(marked, altered: -1).Text).Count;
            for (int i = 0; i < places; i++)
            {
                (string text, int start, int end) = Text(marked, i);
                bool isCaught = Warnings(sources, text).Exists(finding => finding.Place.Span.Start < end && start < finding.Place.Span.End);
                caught += isCaught ? 1 : 0;
                if (!isCaught)
                    missed.Append(Path.GetFileName(path)).Append(": ").AppendLine(text[Math.Max(0, start - 40)..end]);
            }

            all += places;
        }

        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "assistants.md"));
        Assert.Equal(60, all);
        Assert.True(page.Contains($"**{caught} of {all}**", StringComparison.Ordinal) && page.Contains($"{alarms} false alarms", StringComparison.Ordinal), $"{caught} of {all} are caught, {alarms} false alarms; missed:\n{missed}");
    }

    private static List<Finding> Warnings(SourcesSnapshot sources, string text)
    {
        DocumentsToCheck read = DocumentsToCheck.Of(new DocumentFile("draft.txt", "draft.txt"), text);
        return [.. sources.With(checker => checker.Check(read.Documents)).Findings.Where(finding => finding.Severity >= FindingSeverity.Warning)];
    }

    /// <summary>The text with one place altered, and where that is.</summary>
    private static (string Text, int Start, int End) Text(string marked, int altered)
    {
        var text = new StringBuilder();
        (int start, int end, int number, int at) = (0, 0, 0, 0);
        while (marked.IndexOf('[', at) is >= 0 and int open)
        {
            int arrow = marked.IndexOf('→', open), close = marked.IndexOf(']', arrow);
            text.Append(marked, at, open - at);
            if (number == altered)
                start = text.Length;
            text.Append(number == altered ? marked[(arrow + 1)..close] : marked[(open + 1)..arrow]);
            if (number++ == altered)
                end = text.Length;
            at = close + 1;
        }

        return (text.Append(marked, at, marked.Length - at).ToString(), start, end);
    }
}
