using Provenance.Engine.Text;

namespace Provenance.Engine.Checking.Suppressing;

/// <summary>
/// Which rules are switched off on which lines of a document. A directive holds up to the next <c>provenance: restore</c> of its
/// rule; without one, for its own paragraph, or, where it stands alone, for the next.
/// </summary>
public sealed class Suppressions
{
    private readonly Dictionary<string, List<Stretch>> _byRule = new(StringComparer.Ordinal);

    private Suppressions(List<SuppressionDirective> faults) => Faults = faults;

    /// <summary>Directives that cannot be understood.</summary>
    internal IReadOnlyList<SuppressionDirective> Faults { get; }

    /// <summary>Reads the directives of a file's text.</summary>
    /// <param name="raw">The text, as the file has it.</param>
    /// <param name="path">The file's path, whose extension says what a comment is.</param>
    public static Suppressions Read(string raw, string path)
    {
        var directives = new List<SuppressionDirective>();
        var faults = new List<SuppressionDirective>();
        var suppressions = new Suppressions(faults);
        // Nearly all documents hold none: one search instead of a walk over lines.
        if (raw.IndexOf("provenance:", StringComparison.OrdinalIgnoreCase) < 0)
            return suppressions;

        string[] lines = Lines(raw);
        MarkupComments? markup = MarkupComments.In(raw, path);
        LineMap map = LineMap.Of(raw);
        for (int i = 0; i < lines.Length; i++)
        {
            if (SuppressionDirective.Read(lines[i], i + 1) is { } directive && markup?.MayHold(map.StartOf(i) + directive.Column - 1) != false)
                (directive.Fault is null ? directives : faults).Add(directive);
        }

        var extents = new SuppressionExtents(lines, directives.Concat(faults));
        for (int i = directives.Count - 1; i >= 0; i--)
        {
            if (directives[i].IsRestore)
                extents.Restore(directives[i]);
            foreach (string rule in directives[i].IsRestore ? [] : directives[i].Rules)
                suppressions.Of(rule).Add(new Stretch(directives[i].Line, extents.LastLine(directives[i], rule), directives[i].Reason));
        }

        foreach (List<Stretch> stretches in suppressions._byRule.Values)
            PartFromEachOther(stretches);
        return suppressions;
    }

    /// <summary>Why a rule is switched off on a line; null where it is not.</summary>
    public string? ReasonFor(string rule, int line)
    {
        if (!_byRule.TryGetValue(rule, out List<Stretch>? stretches))
            return null;
        (int low, int high) = (0, stretches.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = stretches[middle].Last < line ? (middle + 1, high) : (low, middle);
        }

        return low < stretches.Count && stretches[low].First <= line ? stretches[low].Reason : null;
    }

    private List<Stretch> Of(string rule)
    {
        if (!_byRule.TryGetValue(rule, out List<Stretch>? stretches))
            _byRule.Add(rule, stretches = []);
        return stretches;
    }

    /// <summary>They come with the last first; where several hold, the first one gives the reason.</summary>
    private static void PartFromEachOther(List<Stretch> stretches)
    {
        stretches.Reverse();
        int reached = 0, kept = 0;
        foreach (Stretch stretch in stretches.ToArray())
        {
            if (stretch.Last <= reached)
                continue;
            stretches[kept++] = stretch with { First = Math.Max(stretch.First, reached + 1) };
            reached = stretch.Last;
        }

        stretches.RemoveRange(kept, stretches.Count - kept);
    }

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

    /// <summary>Lines, from 1, on which a rule is switched off.</summary>
    private readonly record struct Stretch(int First, int Last, string Reason);
}
