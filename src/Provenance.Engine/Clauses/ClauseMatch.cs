using System.Globalization;
using Provenance.Engine.Lexicon;

namespace Provenance.Engine.Clauses;

/// <summary>Tells whether a clause is the one that a step of a reference names.</summary>
internal static class ClauseMatch
{
    /// <summary>The keys under which a clause is found: its label, its title for a row, its names for a heading.</summary>
    public static IEnumerable<string> KeysOf(Clause clause)
    {
        if (clause.Kind == ClauseKind.Row)
        {
            yield return Row(clause.Label);
            if (clause.Title is { } second && Row(second) != Row(clause.Label))
                yield return Row(second);
            yield break;
        }

        if (clause.Kind != ClauseKind.Heading)
        {
            string key = ClauseLabel.Key(clause.Label);
            yield return key;
            // "PART II" is Part 2, and "Schedule 2" Schedule II.
            if (Arabic(clause.Kind, key) is { } arabic)
                yield return arabic;
        }

        foreach (string anchor in clause.Anchors?.Split(' ') ?? [])
            yield return "#" + anchor;
    }

    /// <summary>The keys under which a step looks for its clause.</summary>
    public static IEnumerable<string> KeysOf(ClauseStep step)
    {
        if (step.Kind == ClauseKind.Heading)
            yield return "#" + step.Label;
        else if (step.Kind == ClauseKind.Row)
            yield return Row(step.Label);
        else
        {
            yield return step.Label;
            if (step.Kind is { } kind && Arabic(kind, step.Label) is { } arabic)
                yield return arabic;
        }
    }

    /// <summary>Whether a clause is the one that a step names, in the clauses that the steps before it name.</summary>
    public static bool Holds(IReadOnlyList<ClauseStep> steps, int last, Clause clause)
    {
        if (!Fits(steps, last, clause))
            return false;
        if (last == 0)
            return IsInReach(steps[0], clause);
        ClauseStep outer = steps[last - 1];
        bool isDirect = steps[last].IsJoined || steps[last].Kind is ClauseKind.Paragraph or ClauseKind.Point && outer.Kind is not (ClauseKind.Schedule or ClauseKind.Annex or ClauseKind.Appendix or ClauseKind.Part or ClauseKind.Chapter or ClauseKind.Heading);
        Clause? around = clause.Parent;
        if (isDirect)
            return around is not null && IsNamed(outer, around) && Holds(steps, last - 1, around);
        for (; around is not null; around = around.Parent)
        {
            if (IsNamed(outer, around) && Holds(steps, last - 1, around))
                return true;
        }

        return false;
    }

    /// <summary>Whether the text calls a clause by the word that the reference has for it; a paragraph with a number and no bracket is one that the text numbers so.</summary>
    public static bool IsCalled(ClauseStep step, Clause clause) => step.Kind == clause.Kind || step.Kind is null or ClauseKind.Paragraph && clause.Kind is ClauseKind.Numbered && step.Label.Length > 0 && step.Label[0] is >= '0' and <= '9';

    /// <summary>Whether a clause may be called by a step's word, whatever its label.</summary>
    public static bool IsOfKind(ClauseStep step, Clause clause) => step.Kind is not null && Fits([step], 0, clause) && IsInReach(step, clause);

    private static bool IsNamed(ClauseStep step, Clause clause) => KeysOf(step).Any(key => KeysOf(clause).Contains(key));

    private static bool Fits(IReadOnlyList<ClauseStep> steps, int at, Clause clause)
    {
        ClauseStep step = steps[at];
        ClauseKind kind = clause.Kind;
        // "subsection 12(3)" and "paragraph 12(3)(a)": the number before the brackets is that of the section.
        bool isBase = at == 0 && at + 1 < steps.Count && steps[at + 1].IsJoined;
        return step.Kind switch
        {
            null => step.IsJoined ? kind is ClauseKind.Item or ClauseKind.Numbered : kind is not (ClauseKind.Heading or ClauseKind.Row or ClauseKind.Table) && (kind != ClauseKind.Item || step.Label.Length > 0),
            ClauseKind.Section or ClauseKind.Sign => kind is ClauseKind.Section or ClauseKind.Sign or ClauseKind.Numbered,
            ClauseKind.Article => kind is ClauseKind.Article or ClauseKind.Numbered,
            ClauseKind.Regulation => kind is ClauseKind.Regulation or ClauseKind.Numbered,
            ClauseKind.Rule => kind is ClauseKind.Rule or ClauseKind.Numbered,
            ClauseKind.Clause => kind is ClauseKind.Clause or ClauseKind.Numbered or ClauseKind.Section,
            ClauseKind.Subsection or ClauseKind.Paragraph => kind is ClauseKind.Item or ClauseKind.Numbered || isBase && ClauseAddress.IsSection(kind),
            ClauseKind.Point or ClauseKind.Item => kind is ClauseKind.Item or ClauseKind.Numbered,
            ClauseKind.Recital => kind is ClauseKind.Item or ClauseKind.Numbered && clause.Parent is null or { Kind: ClauseKind.Heading },
            ClauseKind.Annex or ClauseKind.Appendix => kind == step.Kind || kind == ClauseKind.Numbered && step.Label.IndexOf('.') > 0,
            ClauseKind.Heading => clause.Anchors is not null,
            ClauseKind.Sentence => false,
            _ => kind == step.Kind,
        };
    }

    /// <summary>A section is one of the body; paragraphs and clauses may be those of a schedule.</summary>
    private static bool IsInReach(ClauseStep first, Clause clause)
    {
        if (first.Kind is ClauseKind.Section or ClauseKind.Sign or ClauseKind.Article or ClauseKind.Regulation or ClauseKind.Rule && clause.Kind == ClauseKind.Numbered)
            return ClauseAddress.AttachmentOf(clause) is null && clause.Parent?.Kind is not (ClauseKind.Item or ClauseKind.Numbered or ClauseKind.Article or ClauseKind.Section or ClauseKind.Sign) || clause.Label.IndexOf('.') > 0;
        if (first.Kind == ClauseKind.Item && clause.Kind == ClauseKind.Item)
            return true;
        return first.Kind is not null || clause.Kind != ClauseKind.Item || clause.Parent is null || clause.Parent.Kind == ClauseKind.Heading;
    }

    private static string? Arabic(ClauseKind kind, string label) =>
        (ClauseAddress.IsContainer(kind) || kind is ClauseKind.Article or ClauseKind.Table) && label.Length > 0 && ClauseLabel.RomanValue(label) is var value and > 0 ? value.ToString(CultureInfo.InvariantCulture) : null;

    private static string Row(string words) => "row " + string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
