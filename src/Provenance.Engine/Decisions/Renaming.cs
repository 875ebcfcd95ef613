using Provenance.Engine.Facts;
using Provenance.Engine.Naming;

namespace Provenance.Engine.Decisions;

/// <summary>Gives facts the names that people chose. A chosen name wins: a fact that the program called so takes the next name that it could have.</summary>
internal static class Renaming
{
    /// <summary>Renames drafts.</summary>
    /// <param name="renames">All that people renamed.</param>
    /// <param name="chosen">Those of them that are kept by a citation, with the citation.</param>
    /// <param name="drafts">The facts, under the names that the program or the lock gives.</param>
    /// <param name="references">What finds facts by name.</param>
    /// <param name="names">What gives other names.</param>
    /// <param name="faults">Where a name that means nothing, or one that was given twice, is told.</param>
    public static void Apply(IReadOnlyList<Rename> renames, ChosenNames chosen, IReadOnlyList<FactDraft> drafts, References references, FactNames names, List<Fault> faults)
    {
        if (renames.Count == 0)
            return;
        List<(FactDraft Draft, Rename Rename)> found = [.. chosen.All.Select(name => (references.DraftOf(name.Citation)!, name.Rename))];
        foreach (Rename lost in chosen.Lost.Where(lost => !HasName(drafts, lost.NewName)))
            references.Citation(lost.Fact, report: true);
        foreach (Rename rename in renames.Where(rename => !rename.IsByCitation))
        {
            if (OfOldForm(rename, drafts, references) is { } draft && !found.Exists(other => other.Draft == draft && other.Rename.NewName == rename.NewName))
                found.Add((draft, rename));
        }

        var taken = new Dictionary<string, (FactDraft Draft, Rename Rename)>(StringComparer.OrdinalIgnoreCase);
        var given = new Dictionary<FactDraft, Rename>();
        foreach ((FactDraft draft, Rename rename) in found)
        {
            string id = (draft.IsFigure ? "Figures." : "Quotes.") + rename.NewName;
            if (taken.TryGetValue(id, out (FactDraft Draft, Rename Rename) other) && other.Draft != draft)
                faults.Add(new Fault(FaultKind.Malformed, rename.Position, $"'{rename.NewName}' is given twice: to {draft.Citations[0].Document.Path}, line {draft.Citations[0].Position.Line}, here and to {other.Draft.Citations[0].Document.Path}, line {other.Draft.Citations[0].Position.Line}, in line {other.Rename.Position.Line}; give one of them another name"));
            else if (given.TryGetValue(draft, out Rename? first) && first.NewName != rename.NewName)
                faults.Add(new Fault(FaultKind.Malformed, rename.Position, $"One fact is named '{rename.NewName}' here and '{first.NewName}' in line {first.Position.Line}; take one of them out"));
            else
                (taken[id], given[draft]) = ((draft, rename), rename);
        }

        foreach (KeyValuePair<FactDraft, Rename> pair in given)
        {
            pair.Key.Name = pair.Value.NewName;
            names.Reserve(pair.Key);
        }

        foreach (FactDraft draft in drafts.Where(draft => !given.ContainsKey(draft) && taken.ContainsKey(draft.Id)))
            draft.Name = "";
        names.Give(drafts);
    }

    /// <summary>The fact of a rename that is kept by a name: by the lock where it knows it, which no other document can move.</summary>
    private static FactDraft? OfOldForm(Rename rename, IReadOnlyList<FactDraft> drafts, References references)
    {
        string prefix = rename.Fact.Name!.Substring(0, rename.Fact.Name.IndexOf('.') + 1);
        FactDraft? old = references.Named(rename.Fact, report: false);
        // The lock may know the fact by its new name already.
        bool isDone = references.Named(rename.Fact with { Name = prefix + rename.NewName }, report: false) is { } done && (old is null || old == done);
        return isDone || old is null && references.IsLocked(prefix + rename.NewName) ? null : references.Draft(rename.Fact, report: true);
    }

    private static bool HasName(IReadOnlyList<FactDraft> drafts, string name) => drafts.Any(draft => draft.Name == name);
}
