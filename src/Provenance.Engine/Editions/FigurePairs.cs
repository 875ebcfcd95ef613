using Provenance.Engine.Figures;
using Provenance.Engine.Text;
using Provenance.Engine.Values;

namespace Provenance.Engine.Editions;

/// <summary>Which figure of a later statement each figure of an earlier one is.</summary>
/// <param name="earlier">The earlier edition.</param>
/// <param name="later">The later one.</param>
/// <param name="matched">The figures that the matcher finds in both.</param>
internal sealed class FigurePairs(EditionText earlier, EditionText later, MatchedFigures matched)
{
    private const int Many = 100;

    /// <summary>The figures of two statements that are one, side by side; either side may be null.</summary>
    public List<(FigureCitation? Earlier, FigureCitation? Later)> Of(Statement one, Statement other)
    {
        List<int> left = NumbersOf(one, earlier), right = NumbersOf(other, later);
        var pairs = new List<(int Earlier, int Later)>();
        if (one.Skeleton == other.Skeleton && left.Count == right.Count)
            pairs.AddRange(left.Zip(right, (a, b) => (a, b)));
        else if (one.Sort == StatementSort.Row && CellsOf(one, left, earlier) is { } cells && CellsOf(other, right, later) is { } otherCells && cells[cells.Count - 1] == otherCells[otherCells.Count - 1])
            PairInCells(left, cells, right, otherCells, pairs);
        else
            PairInWords(left, right, pairs);

        HashSet<int> lefts = [.. pairs.Select(pair => pair.Earlier)], rights = [.. pairs.Select(pair => pair.Later)];
        var all = pairs.Select(pair => ((FigureCitation?)earlier.Figures[pair.Earlier], (FigureCitation?)later.Figures[pair.Later])).ToList();
        all.AddRange(left.Where(figure => !lefts.Contains(figure)).Select(figure => ((FigureCitation?)earlier.Figures[figure], (FigureCitation?)null)));
        all.AddRange(right.Where(figure => !rights.Contains(figure)).Select(figure => ((FigureCitation?)null, (FigureCitation?)later.Figures[figure])));
        return all;
    }

    /// <summary>Whether two figures say the same, however they are written.</summary>
    public static bool AreSame(FigureCitation one, FigureCitation other)
    {
        ComparableValue a = ComparableValue.Of(one), b = ComparableValue.Of(other);
        return one.Hedge == other.Hedge && a.DimensionKey == b.DimensionKey && ToleranceOf(one) == ToleranceOf(other) && (one.Value == other.Value && one.Low == other.Low && one.High == other.High && one.Unit == other.Unit || ValueComparer.Fit(a, one, b, other) == ValueFit.Equal);
    }

    /// <summary>What stands behind a sign for both ways ("4.20 ± 0.05 V"), without blanks; empty for none.</summary>
    public static string ToleranceOf(FigureCitation figure)
    {
        string exact = figure.Exact;
        int sign = Math.Max(exact.IndexOf('±'), exact.IndexOf("+/-", StringComparison.Ordinal));
        return sign < 0 ? "" : exact.Substring(sign).Replace(" ", "").Replace("\u00A0", "").Replace("+/-", "±");
    }

    private static void PairInCells(List<int> left, List<int> cells, List<int> right, List<int> otherCells, List<(int, int)> pairs)
    {
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
        {
            if (cells[i] == otherCells[j])
                pairs.Add((left[i++], right[j++]));
            else if (cells[i] < otherCells[j])
                i++;
            else
                j++;
        }
    }

    private void PairInWords(List<int> left, List<int> right, List<(int Earlier, int Later)> pairs)
    {
        var others = new HashSet<int>(right);
        var open = new List<int>();
        foreach (int figure in left)
        {
            if (matched.LaterOf(figure) is >= 0 and int other && others.Remove(other))
                pairs.Add((figure, other));
            else
                open.Add(figure);
        }

        // Of what a statement with very many figures has left over nobody can tell which is which.
        if (open.Count > Many || others.Count > Many)
            return;
        Take(open, others, (figure, other) => AreSame(earlier.Figures[figure], later.Figures[other]), pairs);
        Take(open, others, (figure, other) => earlier.Figures[figure].Measures is { } measures && measures == later.Figures[other].Measures && AreOfOneDimension(figure, other), pairs);
        if (open.Count == 1 && others.Count == 1)
            Take(open, others, AreOfOneDimension, pairs);
        pairs.Sort((a, b) => a.Earlier.CompareTo(b.Earlier));
    }

    private static void Take(List<int> open, HashSet<int> others, Func<int, int, bool> are, List<(int, int)> pairs)
    {
        foreach (int figure in open.ToList())
        {
            foreach (int other in others.OrderBy(other => other))
            {
                if (!are(figure, other))
                    continue;
                pairs.Add((figure, other));
                open.Remove(figure);
                others.Remove(other);
                break;
            }
        }
    }

    private bool AreOfOneDimension(int figure, int other) => ComparableValue.Of(earlier.Figures[figure]).DimensionKey == ComparableValue.Of(later.Figures[other]).DimensionKey;

    /// <summary>The figures of a statement by number; the number of an edition is none.</summary>
    public static List<int> NumbersOf(Statement statement, EditionText text)
    {
        var numbers = new List<int>();
        for (int i = statement.FirstFigure; i < statement.EndFigure; i++)
        {
            if (statement.Sort != StatementSort.Edition || text.Figures[i] is not { Kind: FigureKind.Count, Unit: null })
                numbers.Add(i);
        }

        return numbers;
    }

    /// <summary>In which cell of its row each figure stands, and last how many cells there are; null where no bars part them.</summary>
    private static List<int>? CellsOf(Statement row, List<int> figures, EditionText text)
    {
        var cells = new List<int>();
        int bars = 0, next = 0;
        TextSpan span = row.Span;
        for (int i = span.Start; i < span.End; i++)
        {
            while (next < figures.Count && text.Figures[figures[next]].Span.Start <= i)
            {
                cells.Add(bars);
                next++;
            }

            bars += text.Document.Text[i] == '|' ? 1 : 0;
        }

        if (bars == 0)
            return null;
        cells.Add(-bars);
        return cells;
    }
}
