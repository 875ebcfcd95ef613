using Provenance.Engine.Clauses;
using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;
using Provenance.Engine.Wording;

namespace Provenance.Engine.Editions;

/// <summary>Tells what became of each clause, once: all that changed in it, and whether it moved.</summary>
internal sealed class ChangeList
{
    private readonly EditionText _earlier;
    private readonly EditionText _later;
    private readonly StatementPairs _pairs;
    private readonly FigurePairs _figures;
    private readonly Dictionary<(int Earlier, int Later, int Statement), ChangeDraft> _drafts = [];
    private readonly List<ChangeDraft> _order = [];

    private ChangeList(EditionText earlier, EditionText later, StatementPairs pairs, MatchedFigures matched)
    {
        (_earlier, _later, _pairs) = (earlier, later, pairs);
        _figures = new FigurePairs(earlier, later, matched);
    }

    /// <summary>The changes, by where they stand in the later edition; what is gone behind what stood before it.</summary>
    public static IReadOnlyList<EditionChange> Of(EditionText earlier, EditionText later, StatementPairs pairs, MatchedFigures matched)
    {
        var list = new ChangeList(earlier, later, pairs, matched);
        list.AddMoved();
        list.AddStatements();
        list.AddAdded();
        return [.. list._order.OrderBy(draft => draft.Place).ThenBy(draft => draft.IsGone).Select(draft => draft.ToChange()).OfType<EditionChange>()];
    }

    /// <summary>Clauses with another address that they do not owe to what they are a part of.</summary>
    private void AddMoved()
    {
        for (int later = 0; later < _later.Clauses.Count; later++)
        {
            int earlier = _pairs.Clauses.EarlierOf[later];
            if (earlier < 0 || _earlier.AddressOf(earlier) == _later.AddressOf(later) || MovedWithParent(earlier, later))
                continue;
            ChangeDraft draft = Draft(earlier, later, -1);
            draft.IsMoved = true;
            draft.Earlier.AddRange(Moved(_earlier, earlier, clause => _pairs.Clauses.LaterOf[clause] is >= 0 and int other && _later.AddressOf(other) == _earlier.AddressOf(clause)));
            draft.Later.AddRange(Moved(_later, later, clause => _pairs.Clauses.EarlierOf[clause] is >= 0 and int other && _earlier.AddressOf(other) == _later.AddressOf(clause)));
        }
    }

    /// <summary>A clause without those of its parts whose address is what it was: a page may have another title, and its sections their numbers.</summary>
    private static List<TextSpan> Moved(EditionText text, int clause, Func<int, bool> isWhereItWas)
    {
        var stretches = new List<TextSpan>();
        int start = text.Clauses[clause].Start, end = text.Clauses[clause].End;
        for (int part = clause + 1; part < text.Clauses.Count && text.Clauses[part].Start < end; part++)
        {
            if (text.Clauses[part].Start < start || !isWhereItWas(part))
                continue;
            if (text.Clauses[part].Start > start)
                stretches.Add(new TextSpan(start, text.Clauses[part].Start));
            start = text.Clauses[part].End;
        }

        if (end > start)
            stretches.Add(new TextSpan(start, end));
        return stretches;
    }

    private bool MovedWithParent(int earlier, int later)
    {
        int left = _earlier.ParentOf(earlier), right = _later.ParentOf(later);
        if (left < 0 || right < 0 || _pairs.Clauses.LaterOf[left] != right || _earlier.AddressOf(left) == _later.AddressOf(right))
            return false;
        return Relative(_earlier.Clauses[earlier], _earlier.Clauses[left]) == Relative(_later.Clauses[later], _later.Clauses[right]);
    }

    /// <summary>What the address of a clause adds to that of what it is a part of.</summary>
    private static string Relative(Clause clause, Clause parent) =>
        clause.Address.StartsWith(parent.Address, StringComparison.Ordinal) ? clause.Address.Substring(parent.Address.Length) : clause.Address;

    private void AddStatements()
    {
        double place = -1;
        foreach (Statement statement in _earlier.Statements)
        {
            if (_pairs.LaterOf[statement.Index] is >= 0 and int later)
            {
                place = _later.Statements[later].Span.Start;
                AddPair(statement, _later.Statements[later]);
            }
            else
            {
                AddGone(statement, place);
            }
        }
    }

    private void AddPair(Statement earlier, Statement later)
    {
        bool isElsewhere = !_pairs.Clauses.Are(earlier.Clause, later.Clause) && _earlier.AddressOf(earlier.Clause) != _later.AddressOf(later.Clause);
        if (earlier.Key == later.Key && !isElsewhere)
            return;
        var values = new List<ValueChange>();
        foreach ((FigureCitation? one, FigureCitation? other) in _figures.Of(earlier, later))
        {
            if (one is null || other is null || !FigurePairs.AreSame(one, other))
                values.Add(new ValueChange(one, other));
        }

        bool isReworded = earlier.Sort != StatementSort.Edition && (earlier.Wording != later.Wording || values.Count == 0 && earlier.Key != later.Key);
        if (values.Count == 0 && !isReworded && !isElsewhere)
            return;
        ChangeDraft draft = Draft(earlier.Clause, later.Clause, earlier.Clause < 0 && later.Clause < 0 ? earlier.Index : -1);
        draft.IsMoved |= isElsewhere;
        draft.Add(earlier.Span, later.Span);
        draft.Values.AddRange(values);
        if (isReworded)
            draft.Wordings.Add(Wording(earlier.Span, later.Span));
    }

    private void AddGone(Statement statement, double place)
    {
        if (statement.Sort == StatementSort.Edition)
            return;
        int clause = statement.Clause, later = clause < 0 ? -1 : _pairs.Clauses.LaterOf[clause];
        if (clause >= 0 && later < 0)
            clause = Outermost(_earlier, clause, _pairs.Clauses.LaterOf);
        ChangeDraft draft = Draft(clause, later, clause < 0 ? statement.Index : -1);
        draft.AddPlace(place);
        if (later < 0 && clause >= 0)
            draft.AddWhole(new TextSpan(_earlier.Clauses[clause].Start, _earlier.Clauses[clause].End), null);
        else
            draft.Add(statement.Span, null);
        draft.Values.AddRange(FigurePairs.NumbersOf(statement, _earlier).Select(figure => new ValueChange(_earlier.Figures[figure], null)));
        if (statement.Sort != StatementSort.Title || statement.Clause != clause || later >= 0)
            draft.Wordings.Add(new WordingChange(statement.Span, null, [statement.Span], []));
    }

    private void AddAdded()
    {
        foreach (Statement statement in _later.Statements)
        {
            if (_pairs.EarlierOf[statement.Index] >= 0 || statement.Sort == StatementSort.Edition)
                continue;
            int clause = statement.Clause, earlier = clause < 0 ? -1 : _pairs.Clauses.EarlierOf[clause];
            if (clause >= 0 && earlier < 0)
                clause = Outermost(_later, clause, _pairs.Clauses.EarlierOf);
            // Sentences outside clauses are numbered behind those of the earlier edition.
            ChangeDraft draft = Draft(earlier, clause, clause < 0 ? _earlier.Statements.Count + statement.Index : -1);
            if (earlier < 0 && clause >= 0)
                draft.AddWhole(null, new TextSpan(_later.Clauses[clause].Start, _later.Clauses[clause].End));
            else
                draft.Add(null, statement.Span);
            draft.Values.AddRange(FigurePairs.NumbersOf(statement, _later).Select(figure => new ValueChange(null, _later.Figures[figure])));
            // The title of what is told of stands beside its address.
            if (statement.Sort != StatementSort.Title || statement.Clause != clause || earlier >= 0)
                draft.Wordings.Add(new WordingChange(null, statement.Span, [], [statement.Span]));
        }
    }

    /// <summary>The outermost clause around one that the other edition has no more than it.</summary>
    private static int Outermost(EditionText text, int clause, int[] partners)
    {
        while (text.ParentOf(clause) is >= 0 and int parent && partners[parent] < 0)
            clause = parent;
        return clause;
    }

    private ChangeDraft Draft(int earlier, int later, int statement)
    {
        if (!_drafts.TryGetValue((earlier, later, statement), out ChangeDraft? draft))
        {
            _drafts.Add((earlier, later, statement), draft = new ChangeDraft(earlier < 0 ? null : _earlier.Clauses[earlier], later < 0 ? null : _later.Clauses[later]));
            _order.Add(draft);
        }

        return draft;
    }

    private WordingChange Wording(TextSpan earlier, TextSpan later)
    {
        var difference = WordingDifference.Of(_earlier.Document.Slice(earlier), _later.Document.Slice(later));
        return new WordingChange(earlier, later, Moved(difference.First, earlier.Start), Moved(difference.Second, later.Start));
    }

    private static IReadOnlyList<TextSpan> Moved(IReadOnlyList<TextSpan> spans, int by) => [.. spans.Select(span => new TextSpan(span.Start + by, span.End + by))];
}
