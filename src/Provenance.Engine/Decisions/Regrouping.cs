using Provenance.Engine.Figures;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Decisions;

/// <summary>Regroups citations as people say: what is the same becomes one fact, what is different several.</summary>
internal sealed class Regrouping
{
    private readonly List<FactDraft> _drafts;
    private readonly References _references;
    private readonly Dictionary<SourceCitation, int> _order;
    private readonly List<Fault> _faults;
    private readonly Dictionary<SourceCitation, FactDraft> _draftOf = [];
    private readonly Dictionary<SourceCitation, int> _kin = [];

    private Regrouping(List<FactDraft> drafts, References references, Dictionary<SourceCitation, int> order, List<Fault> faults)
    {
        _drafts = drafts;
        _references = references;
        _order = order;
        _faults = faults;
        foreach (FactDraft draft in drafts)
        {
            foreach (SourceCitation citation in draft.Citations)
                _draftOf[citation] = draft;
        }
    }

    /// <summary>Pairs of citations that people hold apart.</summary>
    private readonly List<(SourceCitation, SourceCitation)> _apart = [];

    /// <summary>Regroups the drafts in place. A new draft has no name yet; a joined one keeps that of its first part.</summary>
    /// <returns>Pairs of citations that people hold apart.</returns>
    public static IReadOnlyList<(SourceCitation First, SourceCitation Second)> Apply(DecisionSet decisions, ChosenNames chosen, List<FactDraft> drafts, References references, Dictionary<SourceCitation, int> order, List<Fault> faults)
    {
        if (decisions.Same.Count == 0 && decisions.Different.Count == 0 && chosen.All.Count < 2)
            return [];
        var regrouping = new Regrouping(drafts, references, order, faults);
        foreach (IReadOnlyList<FactReference> group in decisions.Same)
            regrouping.Join(group);
        foreach (IReadOnlyList<FactReference> group in decisions.Different)
            regrouping.Part(group);
        regrouping.PartNames(chosen);
        references.Forget();
        drafts.RemoveAll(draft => draft.Citations.Count == 0);
        return regrouping._apart;
    }

    private void Join(IReadOnlyList<FactReference> group)
    {
        List<IReadOnlyList<SourceCitation>> named = [.. group.Select(_references.Citations)];
        List<FactDraft> drafts = [.. named.SelectMany(citations => citations).Select(citation => _draftOf[citation]).Distinct()];
        if (drafts.Exists(draft => draft.IsFigure != drafts[0].IsFigure))
        {
            _faults.Add(new Fault(FaultKind.Malformed, group[0].Position, "A figure and a quotation cannot be the same fact; name two of one sort"));
            return;
        }

        JoinKin([.. named.SelectMany(citations => citations.Take(1))]);
        if (drafts.Count < 2)
            return;
        Set(drafts[0], drafts.SelectMany(draft => draft.Citations));
        foreach (FactDraft joined in drafts.Skip(1))
            joined.Regroup([]);
    }

    /// <summary>Notes that people called citations the same: where one leaves a fact, the others go along.</summary>
    private void JoinKin(List<SourceCitation> same)
    {
        if (same.Count < 2)
            return;
        int kin = _order[same[0]];
        HashSet<int> joined = [.. same.Where(_kin.ContainsKey).Select(citation => _kin[citation])];
        foreach (SourceCitation citation in _kin.Where(pair => joined.Contains(pair.Value)).Select(pair => pair.Key).ToList())
            _kin[citation] = kin;
        foreach (SourceCitation citation in same)
            _kin[citation] = kin;
    }

    private bool AreKin(SourceCitation left, SourceCitation right) => _kin.TryGetValue(left, out int one) && _kin.TryGetValue(right, out int other) && one == other;

    /// <summary>What people call by two names is two facts, whatever a document says that joins them.</summary>
    private void PartNames(ChosenNames chosen)
    {
        foreach (IGrouping<FactDraft, ChosenName> named in chosen.All.GroupBy(name => _draftOf[name.Citation]).Where(named => named.Count() > 1).ToList())
        {
            ChosenName[] names = [.. named];
            for (int i = 1; i < names.Length; i++)
            {
                for (int k = 0; k < i; k++)
                    Part([names[k].Citation], [names[i].Citation]);
            }
        }
    }

    private void Part(IReadOnlyList<FactReference> group)
    {
        // A fact that is named stays what it is; the citations that are named leave it.
        IReadOnlyList<SourceCitation>[] parts = [.. group.OrderBy(reference => reference.Name is null).Select(_references.Citations)];
        for (int i = 0; i < parts.Length; i++)
        {
            for (int k = i + 1; k < parts.Length; k++)
            {
                Part(parts[i], parts[k]);
                if (parts[i].Count > 0 && parts[k].Count > 0)
                    _apart.Add((parts[i][0], parts[k][0]));
            }
        }
    }

    /// <summary>The second, and all that read like it and not like the first, become a fact of their own.</summary>
    private void Part(IReadOnlyList<SourceCitation> first, IReadOnlyList<SourceCitation> second)
    {
        foreach (FactDraft draft in second.Select(citation => _draftOf[citation]).Distinct().ToList())
        {
            if (!first.Any(citation => _draftOf[citation] == draft))
                continue;
            IReadOnlyList<SourceCitation> staying = first.Count == 1 ? first : [];
            List<SourceCitation> leaving = [.. second.Where(citation => _draftOf[citation] == draft && !staying.Contains(citation))];
            List<SourceCitation> apart = [.. draft.Citations.Where(citation => leaving.Contains(citation)
                || leaving.Exists(other => AreKin(other, citation)) && !staying.Any(other => AreKin(other, citation))
                || !staying.Any(other => AreKin(other, citation)) && !staying.Contains(citation) && leaving.Exists(other => Alike(other, citation)) && !staying.Any(other => Alike(other, citation)))];
            if (apart.Count == draft.Citations.Count)
                apart = leaving;
            if (apart.Count == 0 || apart.Count == draft.Citations.Count)
                continue;

            var parted = new FactDraft(draft.IsFigure, []);
            _drafts.Add(parted);
            Set(draft, draft.Citations.Where(citation => !apart.Contains(citation)));
            Set(parted, apart);
        }
    }

    private static bool Alike(SourceCitation left, SourceCitation right) => left is FigureCitation a && right is FigureCitation b
        ? a.Value == b.Value && a.Low == b.Low && a.High == b.High && a.Magnitude == b.Magnitude
        : string.Equals(FoldedText.Of(left.Exact), FoldedText.Of(right.Exact), StringComparison.OrdinalIgnoreCase);

    private void Set(FactDraft draft, IEnumerable<SourceCitation> citations)
    {
        draft.Regroup([.. citations.OrderBy(citation => _order[citation])]);
        foreach (SourceCitation citation in draft.Citations)
            _draftOf[citation] = draft;
        _references.Forget();
    }
}
