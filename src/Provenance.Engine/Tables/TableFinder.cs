using Provenance.Engine.Text;

namespace Provenance.Engine.Tables;

/// <summary>
/// Finds the tables of a text in one pass over its lines. A run of lines with bars, tabs or gaps is split into cells;
/// where neighbouring lines have the same columns, and some column holds numbers under a head, it is a table. The rows
/// and cells of a table are marked on the tokens, so that no reader reads from one cell into the next.
/// </summary>
internal sealed class TableFinder
{
    /// <summary>A line with more cells than this is no row: what has no bound has no table's shape either.</summary>
    public const int MostColumns = 64;

    private const int LongestSection = 8;

    private readonly TokenList _tokens;
    private readonly LineSplitter _lines;
    private readonly RunReader _runs;
    private readonly List<TableLayout> _found = [];

    private TableFinder(TokenList tokens)
    {
        _tokens = tokens;
        _lines = new LineSplitter(tokens);
        _runs = new RunReader(tokens, _lines, _found);
    }

    /// <summary>The tables, by position; each is found when it is asked for, so that a text of many tables holds few.</summary>
    public static IEnumerable<TableLayout> Find(TokenList tokens)
    {
        // The fast path: most texts hold neither bars nor gaps.
        return tokens.MayHoldTables ? new TableFinder(tokens).Find() : [];
    }

    private IEnumerable<TableLayout> Find()
    {
        int i = 0;
        while (i < _tokens.Count)
        {
            i = ReadRun(i);
            foreach (TableLayout table in _found)
                yield return table;
            _found.Clear();
        }
    }

    /// <summary>Reads the run of table lines that begins at a line, or steps over the line.</summary>
    private int ReadRun(int i)
    {
        int end = _lines.EndOfLine(i);
        if (_lines.IsRule(i, end))
            return end;
        if (_lines.HasBars(i, end))
            return ReadBars(i);
        return _tokens.HasAlignedColumns && _lines.HasGaps(i, end, out bool tabs) ? ReadGaps(i, tabs) : end;
    }

    private int ReadBars(int i)
    {
        var run = new List<TableLine>();
        while (i < _tokens.Count && !(run.Count > 0 && _lines.AfterEmptyLine(i)))
        {
            int end = _lines.EndOfLine(i);
            if (_lines.IsRule(i, end))
                run.Add(new TableLine(i, end, [], true));
            else if (_lines.HasBars(i, end))
                run.Add(new TableLine(i, end, _lines.AtBars(i, end), false));
            else
                break;
            i = end;
        }

        _runs.Read(run, RunManner.Bars);
        return i;
    }

    private int ReadGaps(int i, bool tabs)
    {
        var run = new List<TableLine>();
        while (i < _tokens.Count && !(run.Count > 0 && _lines.AfterEmptyLine(i)))
        {
            int end = _lines.EndOfLine(i);
            bool rule = _lines.IsRule(i, end);
            bool gaps = _lines.HasGaps(i, end, out bool hasTabs);
            if (!rule && (_lines.HasBars(i, end) || gaps && hasTabs != tabs || !gaps && (run.Count < 2 || end - i > LongestSection)))
                break;
            run.Add(new TableLine(i, end, rule ? [] : tabs ? _lines.AtTabs(i, end) : _lines.AtGaps(i, end), rule));
            i = end;
        }

        _runs.Read(run, tabs ? RunManner.Tabs : RunManner.Spaces);
        return i;
    }
}
