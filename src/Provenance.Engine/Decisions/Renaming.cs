using Provenance.Engine.Linking;

namespace Provenance.Engine.Decisions;

/// <summary>Gives facts the names that people chose.</summary>
internal static class Renaming
{
    /// <summary>Renames drafts. A name that another fact has is a fault, and nothing is renamed by it.</summary>
    public static void Apply(IReadOnlyList<Rename> renames, IReadOnlyList<FactDraft> drafts, References references, List<Fault> faults)
    {
        List<(FactDraft Draft, Rename Rename)> found = [];
        foreach (Rename rename in renames)
        {
            // The lock may know the fact by its new name already.
            bool isDone = references.Draft(rename.Fact with { Name = Prefix(rename.Fact.Name!) + rename.NewName }, report: false) is { } done
                && references.Draft(rename.Fact, report: false) is var old && (old is null || old == done);
            if (!isDone && references.Draft(rename.Fact, report: true) is { } draft)
                found.Add((draft, rename));
        }

        var leaving = new HashSet<FactDraft>(found.Select(pair => pair.Draft));
        var taken = drafts.Where(draft => !leaving.Contains(draft)).ToDictionary(draft => draft.Id, StringComparer.OrdinalIgnoreCase);
        foreach ((FactDraft draft, Rename rename) in found)
        {
            string before = draft.Name;
            draft.Name = rename.NewName;
            if (!taken.TryGetValue(draft.Id, out FactDraft? other))
            {
                taken.Add(draft.Id, draft);
                continue;
            }

            draft.Name = before;
            taken[draft.Id] = draft;
            faults.Add(new Fault(FaultKind.Malformed, rename.Position, $"'{rename.NewName}' is the name of another fact ({other.Citations[0].Document.Path}, line {other.Citations[0].Position.Line}); take another, or rename that one too"));
        }
    }

    private static string Prefix(string name) => name.Substring(0, name.IndexOf('.') + 1);
}
