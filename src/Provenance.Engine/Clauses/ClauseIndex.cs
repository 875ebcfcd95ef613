using System.Globalization;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <summary>The clauses of one document: by place, and by what a reference calls them.</summary>
public sealed class ClauseIndex
{
    private const int MostNamed = 3;

    private readonly Lazy<Dictionary<string, List<Clause>>> _byLabel;

    /// <summary>Makes the index of clauses.</summary>
    /// <param name="clauses">The clauses, by where they begin, each behind what it is a part of.</param>
    public ClauseIndex(IReadOnlyList<Clause> clauses)
    {
        Clauses = clauses;
        _byLabel = new(ByLabel);
    }

    /// <summary>The clauses, by where they begin.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>Reads the clauses of a document.</summary>
    public static ClauseIndex Of(TextDocument document) => new(ClauseReader.Read(document));

    /// <summary>The innermost clause that holds a place; null where none does.</summary>
    public Clause? At(int position)
    {
        (int low, int high) = (0, Clauses.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Clauses[middle].Start <= position ? (middle + 1, high) : (low, middle);
        }

        Clause? clause = low == 0 ? null : Clauses[low - 1];
        while (clause is not null && clause.End <= position)
            clause = clause.Parent;
        return clause;
    }

    /// <summary>Finds what a reference names.</summary>
    public ClauseResolution Find(ClauseReference reference)
    {
        if (reference.NamesSeveral)
            return Refused($"\"{reference.Text}\" names several clauses; cite each by itself");
        if (Clauses.Count == 0)
            return Refused("it numbers no clause");
        IReadOnlyList<ClauseStep> steps = WithoutSentences(reference.Steps);
        List<Clause> found = Matching(steps, steps.Count);
        if (found.Count == 0 && Divided(steps) is { } divided && Matching(divided, divided.Count) is { Count: > 0 } parts)
            (steps, found) = (divided, parts);
        if (found.Count == 0)
            return Refused(Missing(reference, steps));
        List<Clause> meant = Preferred(found, steps);
        if (meant.Count == 1 && reference.Attached is { } attached && !IsAttachedTo(meant[0], attached))
            return Refused($"{Placed(meant[0])} is not that of {attached}");
        if (meant.Count == 1 && reference.Title is { } title && !IsTitled(meant[0], title))
            return Refused($"{Placed(meant[0])} is {(meant[0].Title is { } own ? $"called \"{own}\"" : "called nothing")}, and not \"{title}\"");
        return meant.Count == 1
            ? new ClauseResolution(meant[0], null, meant)
            : new ClauseResolution(null, $"\"{reference.Text}\" may be {string.Join(", ", meant.Take(MostNamed).Select(Placed))}{(meant.Count > MostNamed ? $" or {(meant.Count - MostNamed).ToString(CultureInfo.InvariantCulture)} more" : "")}", meant);
    }

    private static ClauseResolution Refused(string problem) => new(null, problem, []);

    /// <summary>A sentence is a stretch of a clause and has no label in the text: Satz 2 is looked for in its paragraph.</summary>
    private static IReadOnlyList<ClauseStep> WithoutSentences(IReadOnlyList<ClauseStep> steps) => steps.Count > 1 && steps.Any(step => step.Kind == ClauseKind.Sentence) ? [.. steps.Where(step => step.Kind != ClauseKind.Sentence)] : steps;

    /// <summary>"artículo 5.2" and "Article 5.2" are paragraph 2 of article 5 where no article has that number.</summary>
    private IReadOnlyList<ClauseStep>? Divided(IReadOnlyList<ClauseStep> steps)
    {
        if (steps[0].Kind != ClauseKind.Article || steps[0].Label.IndexOf('.') is not (> 0 and int point) || !(steps[0].Label[0] is >= '0' and <= '9'))
            return null;
        var divided = new List<ClauseStep> { steps[0] with { Label = steps[0].Label.Substring(0, point) } };
        divided.AddRange(steps[0].Label.Substring(point + 1).Split('.').Select(part => new ClauseStep(null, part, IsJoined: true)));
        divided.AddRange(steps.Skip(1));
        return divided;
    }

    /// <summary>Whether an appendix belongs to what a reference says: its head names that, or none.</summary>
    private bool IsAttachedTo(Clause clause, ClauseStep to)
    {
        if (!_byLabel.Value.TryGetValue(to.Label, out List<Clause>? named) || !named.Exists(candidate => ClauseMatch.IsOfKind(to, candidate)))
            return false;
        string[] words = (clause.Title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 || !ClauseWords.IsAttaching(words[0].TrimStart('(').AsSpan()) || words.Skip(1).Any(word => ClauseLabel.Key(word.Split('\u2014', '\u2013', ')', ',', ':')[0]) == to.Label);
    }

    private static bool IsTitled(Clause clause, string title) => clause.Title is { } own && Anchors.Slug(own.TrimEnd('.')) == Anchors.Slug(title.TrimEnd('.'));

    private List<Clause> Matching(IReadOnlyList<ClauseStep> steps, int count)
    {
        ClauseStep last = steps[count - 1];
        var found = new List<Clause>();
        foreach (string key in ClauseMatch.KeysOf(last))
        {
            if (!_byLabel.Value.TryGetValue(key, out List<Clause>? candidates))
                continue;
            foreach (Clause candidate in candidates)
            {
                if (!found.Contains(candidate) && ClauseMatch.Holds(steps, count - 1, candidate))
                    found.Add(candidate);
                if (found.Count > 2 * ClauseReference.Longest)
                    return found;
            }
        }

        return found;
    }

    /// <summary>Clauses with text before entries of a table of contents, and those of the body before those of schedules where the reference names none.</summary>
    private static List<Clause> Preferred(List<Clause> found, IReadOnlyList<ClauseStep> steps)
    {
        List<Clause> meant = found;
        if (meant.Count > 1 && meant.Exists(clause => clause.HasBody))
            meant = meant.FindAll(clause => clause.HasBody);
        if (meant.Count > 1 && (steps[0].Kind is null or ClauseKind.Section or ClauseKind.Sign or ClauseKind.Article or ClauseKind.Regulation or ClauseKind.Rule or ClauseKind.Subsection || IsOfBody(steps)) && meant.Exists(clause => ClauseAddress.AttachmentOf(clause) is null))
            meant = meant.FindAll(clause => ClauseAddress.AttachmentOf(clause) is null);
        // A clause may be one of a schedule, as in New Zealand, and is none of an annex.
        if (meant.Count > 1 && steps[0].Kind == ClauseKind.Clause && meant.Exists(clause => ClauseAddress.AttachmentOf(clause) is null))
            meant = meant.FindAll(clause => ClauseAddress.AttachmentOf(clause) is null or { Kind: ClauseKind.Schedule });
        if (meant.Count > 1 && meant.Exists(clause => ClauseMatch.IsCalled(steps[steps.Count - 1], clause)))
            meant = meant.FindAll(clause => ClauseMatch.IsCalled(steps[steps.Count - 1], clause));
        return meant;
    }

    private static bool IsOfBody(IReadOnlyList<ClauseStep> steps) => steps[0].Kind is { } kind && ClauseAddress.IsContainer(kind) && !ClauseAddress.IsAttached(kind);

    private string Missing(ClauseReference reference, IReadOnlyList<ClauseStep> steps)
    {
        for (int count = steps.Count - 1; count > 0; count--)
        {
            List<Clause> held = Matching(steps, count);
            if (held.Count == 0)
                continue;
            Clause holder = Preferred(held, steps)[0];
            return $"there is no {reference}; {holder.Address}{(PartsOf(holder) is { } parts ? $" has {parts}" : " has no parts")}";
        }

        if (_byLabel.Value.TryGetValue(ClauseMatch.KeysOf(steps[0]).First(), out List<Clause>? same) && same.Find(clause => clause.Kind is not (ClauseKind.Item or ClauseKind.Row)) is { } other)
            return $"there is no {reference}; there is {Placed(other)}";
        List<Clause> kin = steps[0].Kind == ClauseKind.Heading ? [] : [.. Clauses.Where(clause => clause.HasBody && clause.Kind is not (ClauseKind.Item or ClauseKind.Row) && ClauseMatch.IsOfKind(steps[0], clause))];
        return $"there is no {reference}{(kin.Count == 0 ? "" : kin.Count == 1 ? $"; there is {kin[0].Address}" : $"; there are {kin[0].Address} to {kin[kin.Count - 1].Address}")}";
    }

    /// <summary>"(1) to (4)"; null for none.</summary>
    private string? PartsOf(Clause holder)
    {
        List<Clause> parts = [.. Clauses.Where(clause => clause.Parent == holder && clause.Label.Length > 0)];
        return parts.Count == 0 ? null : parts.Count == 1 ? Name(parts[0]) : $"{Name(parts[0])} to {Name(parts[parts.Count - 1])}";
    }

    private static string Name(Clause clause) => clause.Kind is ClauseKind.Item ? $"({clause.Label})" : clause.Kind == ClauseKind.Row ? "row " + clause.Label : clause.Label;

    private static string Placed(Clause clause) => $"{clause.Address} (line {clause.Line.ToString(CultureInfo.InvariantCulture)})";

    private Dictionary<string, List<Clause>> ByLabel()
    {
        var byLabel = new Dictionary<string, List<Clause>>(StringComparer.Ordinal);
        foreach (Clause clause in Clauses)
        {
            foreach (string key in ClauseMatch.KeysOf(clause))
            {
                if (!byLabel.TryGetValue(key, out List<Clause>? same))
                    byLabel.Add(key, same = []);
                same.Add(clause);
            }
        }

        return byLabel;
    }
}
