using Provenance.Engine.Lexicon;

namespace Provenance.Engine.Clauses;

/// <summary>The clauses that a place of a text is in, from the outermost to the innermost, while the text is read from its beginning.</summary>
internal sealed class OpenClauses
{
    /// <summary>Clauses lie no deeper in each other; what lies deeper belongs to the last of them.</summary>
    private const int Deepest = 24;

    /// <summary>Of numbers that nothing names, more may not have been left out between one and the next.</summary>
    private const int WidestGap = 20;

    private readonly List<OpenClause> _open = [];

    /// <summary>The last number of the body, or of the schedule: sections are counted on from part to part.</summary>
    private string? _last;

    private readonly HashSet<string> _bodyLabels = new(StringComparer.Ordinal);

    /// <summary>The innermost clause, or null.</summary>
    public OpenClause? Top => _open.Count == 0 ? null : _open[_open.Count - 1];

    /// <summary>The clauses that were opened, in order.</summary>
    public List<Clause> All { get; } = [];

    /// <summary>Opens a clause within the innermost one.</summary>
    public Clause Open(Clause clause, char wrap = ' ', LabelStyle style = LabelStyle.Digits, int level = 0)
    {
        if (_open.Count == Deepest)
            Close(Deepest - 1, clause.Start);
        if (clause.Parent != Top?.Clause)
            clause = clause with { Parent = Top?.Clause };
        if (ClauseAddress.IsAttached(clause.Kind))
            _last = null;
        else if (clause.Kind == ClauseKind.Numbered && IsBody(clause.Parent))
            _last = clause.Label;
        if ((clause.Kind == ClauseKind.Numbered || ClauseAddress.IsSection(clause.Kind)) && ClauseAddress.AttachmentOf(clause) is null)
            _bodyLabels.Add(clause.Label);
        if (clause.Wrap != wrap)
            clause = clause with { Wrap = wrap };
        _open.Add(new OpenClause(clause, wrap, style, level));
        All.Add(clause);
        return clause;
    }

    /// <summary>How the list counts in which a label was placed last.</summary>
    public LabelStyle PlacedStyle { get; private set; }

    /// <summary>Notes how a list counts.</summary>
    public bool Note(LabelStyle style)
    {
        PlacedStyle = style;
        return true;
    }

    /// <summary>Ends the innermost clause.</summary>
    public void CloseTop(int end) => Close(_open.Count - 1, end);

    /// <summary>Ends clauses from a depth on.</summary>
    public void Close(int depth, int end)
    {
        for (int i = _open.Count - 1; i >= depth; i--)
        {
            _open[i].Clause.End = end;
            _open.RemoveAt(i);
        }
    }

    /// <summary>Makes room for a heading of a level: those of its level and below end.</summary>
    public void CloseForHeading(int level, int end)
    {
        int depth = _open.FindIndex(open => open.Level == 0 || open.Level >= level);
        if (depth >= 0)
            Close(depth, end);
    }

    /// <summary>Makes room for a part, a chapter or a schedule.</summary>
    public void CloseForContainer(ClauseKind kind, int end)
    {
        int depth = ClauseAddress.IsAttached(kind)
            ? _open.FindIndex(open => open.Level == 0)
            : _open.FindIndex(open => open.Level == 0 && open.Clause.Kind == kind);
        if (depth < 0)
            depth = _open.FindIndex(open => open.Level == 0 && !ClauseAddress.IsContainer(open.Clause.Kind));
        if (depth >= 0)
            Close(depth, end);
    }

    /// <summary>Makes room for a section, an article or a rule that the text calls so.</summary>
    public void CloseForSection(ClauseKind kind, string label, int end)
    {
        int dotted = label.IndexOf('.') > 0 ? FindPrefix(label) : -1;
        int depth = dotted >= 0 ? dotted + 1 : _open.FindLastIndex(open => open.Level == 0 && open.Clause.Kind == kind);
        if (depth < 0)
            depth = _open.FindIndex(open => open.Level == 0 && !ClauseAddress.IsContainer(open.Clause.Kind) && !(ClauseAddress.IsSection(open.Clause.Kind) && ClauseLabel.IsFirst(label, LabelStyle.Digits)));
        if (depth >= 0)
            Close(depth, end);
    }

    /// <summary>Makes room for a table, which ends the one before.</summary>
    public void CloseTables(int end)
    {
        int depth = _open.FindIndex(open => open.Clause.Kind is ClauseKind.Table or ClauseKind.Row);
        if (depth >= 0)
            Close(depth, end);
    }

    /// <summary>Makes room for a number with points; false where the text has no clause that it could belong beside or in, and it heads none.</summary>
    public void CloseForDotted(string label, int end)
    {
        int prefix = FindPrefix(label);
        int depth = prefix >= 0 ? prefix + 1 : _open.FindIndex(open => open.Level == 0 && !ClauseAddress.IsContainer(open.Clause.Kind));
        if (depth >= 0)
            Close(depth, end);
    }

    /// <summary>Whether an annex is open whose part a lettered number is: A.2 in Annex A, X1.1 in X1.</summary>
    public bool IsInAnnex(string label) => FindPrefix(label) >= 0;

    /// <summary>Makes room for an annex that is called by its letter alone: A, X1.</summary>
    public void CloseForLettered(int end)
    {
        int depth = _open.FindIndex(open => open.Level == 0);
        if (depth >= 0)
            Close(depth, end);
    }

    /// <summary>Whether a number with points stands where its order has it: 3.1 first in 3, and 3.2 behind 3.1.</summary>
    public bool IsInOrder(string label)
    {
        int prefix = FindPrefix(label);
        if (prefix < 0)
            return false;
        string own = label.Substring(_open[prefix].Clause.Label.Length + 1);
        OpenClause? before = prefix + 1 < _open.Count ? _open[prefix + 1] : null;
        return before is { Clause.Label: var last } && last.Length > _open[prefix].Clause.Label.Length + 1 && last.IndexOf('.') > 0
            ? ClauseLabel.Follows(own, last.Substring(_open[prefix].Clause.Label.Length + 1), LabelStyle.Digits)
            : ClauseLabel.IsFirst(own, LabelStyle.Digits);
    }

    /// <summary>Whether sections without a bracket have been counted.</summary>
    public bool HasCounted => _bodyLabels.Count > 0;

    /// <summary>Whether the body of the document has a section with a number.</summary>
    public bool HasSection(string label) => _bodyLabels.Contains(label);

    /// <summary>Whether a label continues a list that is open, or begins one, and makes room for it.</summary>
    /// <param name="label">The label.</param>
    /// <param name="wrap">What stands around it.</param>
    /// <param name="end">Where the clauses end that it ends.</param>
    /// <param name="isSure">Whether it is a label also where it continues nothing.</param>
    /// <param name="style">How its list counts.</param>
    public bool TryPlace(string label, char wrap, int end, bool isSure, out LabelStyle style)
    {
        LabelStyle[] styles = [.. ClauseLabel.StylesOf(label)];
        style = styles[0];
        // "3 Children" behind "2. over 125" goes on from "2 For" rather than from the list.
        foreach (bool isExact in new[] { true, false })
        {
            for (int i = _open.Count - 1; i >= 0 && !IsWall(i); i--)
            {
                if (IsAlike(i, wrap) && (!isExact || _open[i].Wrap == wrap) && Array.IndexOf(styles, _open[i].Style) >= 0 && ClauseLabel.Follows(label, _open[i].Clause.Label, _open[i].Style))
                    return CloseFrom(i, end, out style);
            }
        }

        foreach (LabelStyle first in styles)
        {
            if (!ClauseLabel.IsFirst(label, first))
                continue;
            style = first;
            return true;
        }

        for (int i = _open.Count - 1; i >= 0 && !IsWall(i); i--)
        {
            if (IsAlike(i, wrap) && Array.IndexOf(styles, _open[i].Style) >= 0 && ClauseLabel.IsBehind(label, _open[i].Clause.Label, _open[i].Style) && (isSure || IsNear(label, _open[i].Clause.Label)))
                return CloseFrom(i, end, out style);
        }

        if (IsCountedOn(label, isSure))
            return true;
        if (isSure && wrap != ' ')
        {
            // A list whose beginning was left out stands in the innermost clause that is no item of such a list.
            int depth = OutermostAlike(wrap);
            if (depth >= 0)
                Close(depth, end);
        }

        return isSure;
    }

    /// <summary>Whether a number without a bracket continues those of the body.</summary>
    public bool Continues(string label)
    {
        for (int i = _open.Count - 1; i >= 0 && !IsWall(i); i--)
        {
            if (IsAlike(i, ' ') && _open[i].Style == LabelStyle.Digits && ClauseLabel.Follows(label, _open[i].Clause.Label, LabelStyle.Digits))
                return true;
        }

        return IsCountedOn(label, isSure: false) || ClauseLabel.IsFirst(label, LabelStyle.Digits) && (Top is null || ClauseAddress.IsContainer(Top.Clause.Kind) || ClauseAddress.IsSection(Top.Clause.Kind));
    }

    private bool IsCountedOn(string label, bool isSure) =>
        _last is { } last && Top is { } top && IsBody(top.Clause) && (ClauseLabel.Follows(label, last, LabelStyle.Digits) || isSure && ClauseLabel.IsBehind(label, last, LabelStyle.Digits));

    private static bool IsBody(Clause? around) => around is null || around.Kind == ClauseKind.Heading || ClauseAddress.IsContainer(around.Kind);

    private bool CloseFrom(int depth, int end, out LabelStyle style)
    {
        style = _open[depth].Style;
        Close(depth, end);
        return true;
    }

    /// <summary>A schedule counts anew, and what it is attached to is not counted on within it.</summary>
    private bool IsWall(int i) => ClauseAddress.IsContainer(_open[i].Clause.Kind) || _open[i].Level > 0;

    /// <summary>Whether a clause's label is written as another: "12." and "12 " both number sections. A number with points stands for its first one where nothing with that number is open.</summary>
    private bool IsAlike(int i, char wrap)
    {
        OpenClause open = _open[i];
        if (open.Level != 0 || open.Clause.Kind is not (ClauseKind.Item or ClauseKind.Numbered) || !(open.Wrap == wrap || open.Wrap is ' ' or '.' && wrap is ' ' or '.'))
            return false;
        return open.Clause.Kind == ClauseKind.Item || open.Clause.Label.IndexOf('.') < 0 || i == 0 || _open[i - 1].Clause.Kind != ClauseKind.Numbered;
    }

    private int OutermostAlike(char wrap)
    {
        for (int i = 0; i < _open.Count; i++)
        {
            if (IsAlike(i, wrap))
                return i;
        }

        return -1;
    }

    private static bool IsNear(string label, string before) =>
        int.TryParse(label, out int number) && int.TryParse(before, out int last) && number - last <= WidestGap;

    /// <summary>The innermost clause whose number a number with points goes on from.</summary>
    private int FindPrefix(string label)
    {
        string key = ClauseLabel.Key(label);
        return _open.FindLastIndex(open => open.Clause.Label is { Length: > 0 } own && open.Clause.Kind is not (ClauseKind.Item or ClauseKind.Row or ClauseKind.Table or ClauseKind.Part or ClauseKind.Chapter or ClauseKind.Title)
            && key.Length > own.Length && key[own.Length] == '.' && key.StartsWith(ClauseLabel.Key(own), StringComparison.Ordinal));
    }
}
