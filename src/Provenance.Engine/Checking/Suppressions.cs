using Provenance.Engine.Text;

namespace Provenance.Engine.Checking;

/// <summary>
/// Which rules are switched off on which lines of a document. A directive holds up to the next <c>provenance: restore</c> of its
/// rule; without one, for its own paragraph, or, where it stands alone, for the next.
/// </summary>
public sealed class Suppressions
{
    private readonly List<(string Rule, int First, int Last, string Reason)> _ranges = [];

    private Suppressions(List<SuppressionDirective> faults) => Faults = faults;

    /// <summary>Directives that cannot be understood.</summary>
    internal IReadOnlyList<SuppressionDirective> Faults { get; }

    /// <summary>Reads the directives of a file's text.</summary>
    public static Suppressions Read(string raw)
    {
        var directives = new List<SuppressionDirective>();
        var faults = new List<SuppressionDirective>();
        var suppressions = new Suppressions(faults);
        // Nearly all documents hold none: one search instead of a walk over lines.
        if (raw.IndexOf("provenance:", StringComparison.OrdinalIgnoreCase) < 0)
            return suppressions;

        string[] lines = Lines(raw);
        for (int i = 0; i < lines.Length; i++)
        {
            if (SuppressionDirective.Read(lines[i], i + 1) is { } directive)
                (directive.Fault is null ? directives : faults).Add(directive);
        }

        for (int i = 0; i < directives.Count; i++)
        {
            foreach (string rule in directives[i].IsRestore ? [] : directives[i].Rules)
                suppressions._ranges.Add((rule, directives[i].Line, LastLine(directives, i, rule, lines), directives[i].Reason));
        }

        return suppressions;
    }

    /// <summary>Why a rule is switched off on a line; null where it is not.</summary>
    public string? ReasonFor(string rule, int line)
    {
        int found = _ranges.FindIndex(range => range.Rule == rule && range.First <= line && line <= range.Last);
        return found < 0 ? null : _ranges[found].Reason;
    }

    private static int LastLine(List<SuppressionDirective> directives, int index, string rule, string[] lines)
    {
        for (int i = index + 1; i < directives.Count; i++)
        {
            if (directives[i].IsRestore && (directives[i].Rules.Count == 0 || directives[i].Rules.Contains(rule)))
                return directives[i].Line;
        }

        // Over the blank lines behind a directive that stands alone, then to the end of the paragraph.
        int line = directives[index].Line;
        if (StandsAlone(lines[line - 1]))
        {
            while (line < lines.Length && (IsBlank(lines[line]) || SuppressionDirective.Read(lines[line], line + 1) is not null))
                line++;
        }

        while (line < lines.Length && !IsBlank(lines[line]))
            line++;
        return line;
    }

    private static bool StandsAlone(string line)
    {
        string trimmed = line.Trim();
        int end = trimmed.IndexOf("-->", StringComparison.Ordinal);
        return end < 0 || (end == trimmed.Length - 3 && trimmed.StartsWith("<!--", StringComparison.Ordinal));
    }

    private static bool IsBlank(string line) => line.Trim().Length == 0;

    private static string[] Lines(string raw)
    {
        LineMap map = LineMap.Of(raw);
        var lines = new string[map.Count];
        for (int i = 0; i < lines.Length; i++)
        {
            int start = map.StartOf(i), end = i + 1 < lines.Length ? map.StartOf(i + 1) : raw.Length;
            lines[i] = raw.Substring(start, end - start);
        }

        return lines;
    }
}
