namespace Provenance.Engine.Checking.Suppressing;

/// <summary>How far the directives of a text hold. Asked from the last to the first, so that the end of each is known when it comes.</summary>
internal sealed class SuppressionExtents
{
    private readonly string[] _lines;

    // By line, from 0: the last line of the paragraph that it stands in, and the first line from it on that is neither blank nor a directive.
    private readonly int[] _paragraphEnd;
    private readonly int[] _nextText;
    private readonly Dictionary<string, int> _restored = new(StringComparer.Ordinal);
    private int _allRestored = int.MaxValue;

    public SuppressionExtents(string[] lines, IEnumerable<SuppressionDirective> directives)
    {
        _lines = lines;
        _paragraphEnd = new int[lines.Length + 1];
        _nextText = new int[lines.Length + 1];
        _paragraphEnd[lines.Length] = _nextText[lines.Length] = lines.Length;
        var isDirective = new bool[lines.Length];
        foreach (SuppressionDirective directive in directives)
            isDirective[directive.Line - 1] = true;
        for (int i = lines.Length - 1; i >= 0; i--)
        {
            bool blank = lines[i].Trim().Length == 0;
            _paragraphEnd[i] = blank ? i : _paragraphEnd[i + 1];
            _nextText[i] = blank || isDirective[i] ? _nextText[i + 1] : i;
        }
    }

    /// <summary>Notes a directive that switches rules on again.</summary>
    public void Restore(SuppressionDirective directive)
    {
        if (directive.Rules.Count == 0)
            _allRestored = directive.Line;
        foreach (string rule in directive.Rules)
            _restored[rule] = directive.Line;
    }

    /// <summary>The last line, from 1, on which a directive switches a rule off.</summary>
    public int LastLine(SuppressionDirective directive, string rule)
    {
        int restored = Math.Min(_allRestored, _restored.TryGetValue(rule, out int line) ? line : int.MaxValue);
        if (restored < int.MaxValue)
            return restored;
        // Over the blank lines behind a directive that stands alone, then to the end of the paragraph.
        int next = directive.Line;
        return _paragraphEnd[StandsAlone(_lines[next - 1]) ? _nextText[next] : next];
    }

    private static bool StandsAlone(string line)
    {
        string trimmed = line.Trim();
        int end = trimmed.IndexOf("-->", StringComparison.Ordinal);
        return end < 0 || (end == trimmed.Length - 3 && trimmed.StartsWith("<!--", StringComparison.Ordinal));
    }
}
