using System.Globalization;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

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
            string key = clause.Kind == ClauseKind.Provision ? ClauseLabel.ProvisionKey(clause.Label) : ClauseLabel.Key(clause.Label);
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
        bool isDirect = steps[last].IsJoined || steps[last].Kind is ClauseKind.Paragraph or ClauseKind.Point or ClauseKind.Item && outer.Kind is not (ClauseKind.Schedule or ClauseKind.Annex or ClauseKind.Appendix or ClauseKind.Part or ClauseKind.Chapter or ClauseKind.Heading);
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
            null => step.IsJoined ? kind is ClauseKind.Item or ClauseKind.Numbered : kind is ClauseKind.Numbered or ClauseKind.Item || ClauseAddress.IsSection(kind),
            ClauseKind.Section or ClauseKind.Sign => kind is ClauseKind.Section or ClauseKind.Sign or ClauseKind.Numbered,
            ClauseKind.Article => kind is ClauseKind.Article or ClauseKind.Numbered,
            ClauseKind.Regulation => kind is ClauseKind.Regulation or ClauseKind.Numbered,
            ClauseKind.Rule => kind is ClauseKind.Rule or ClauseKind.Numbered,
            ClauseKind.Clause => kind is ClauseKind.Clause or ClauseKind.Numbered or ClauseKind.Section || kind == ClauseKind.Item && step.IsBracketed && clause.Wrap == '(',
            ClauseKind.Subsection or ClauseKind.Paragraph => IsParagraph(step, at == 0, clause) || isBase && !step.IsBracketed && ClauseAddress.IsSection(kind),
            ClauseKind.Point => IsPoint(step, clause),
            ClauseKind.Item => kind is ClauseKind.Item or ClauseKind.Numbered,
            ClauseKind.Recital => kind is ClauseKind.Item or ClauseKind.Numbered && clause.Parent is null or { Kind: ClauseKind.Heading },
            ClauseKind.Annex or ClauseKind.Appendix => kind == step.Kind || kind == ClauseKind.Numbered && (step.Label.IndexOf('.') > 0 || ClauseLabel.IsLettered(clause.Label)),
            ClauseKind.Heading => clause.Anchors is not null,
            ClauseKind.Sentence => false,
            _ => kind == step.Kind,
        };
    }

    /// <summary>
    /// A paragraph is one that the text numbers as such: in brackets where sections have the sign of one, never 1° and never the entry of a list within a numbered clause. A number without a bracket that no
    /// section stands before, "paragraph 2(b)", is no part of any section.
    /// </summary>
    private static bool IsParagraph(ClauseStep step, bool isOutermost, Clause clause)
    {
        bool isNumber = step.Label.Length > 0 && step.Label[0] is >= '0' and <= '9';
        if (clause.Kind == ClauseKind.Item)
            return clause.Wrap != '°' && !(isOutermost && isNumber && !step.IsBracketed && Holder(clause) is { } holder && !ClauseAddress.IsAttached(holder.Kind));
        return clause.Kind == ClauseKind.Numbered && !(isNumber && Holder(clause) is { } around && (around.Kind == ClauseKind.Sign || around.Kind == ClauseKind.Numbered && around.Label.IndexOf('.') > 0));
    }

    /// <summary>A point is an entry of a list: not (2) of a section with a sign, nor "2 The fee" of an article, which are paragraphs.</summary>
    private static bool IsPoint(ClauseStep step, Clause clause)
    {
        bool isNumber = step.Label.Length > 0 && step.Label[0] is >= '0' and <= '9';
        if (clause.Kind == ClauseKind.Item)
            return !(isNumber && clause.Wrap == '(' && Holder(clause)?.Kind == ClauseKind.Sign);
        return clause.Kind == ClauseKind.Numbered && !(isNumber && clause.Wrap == ' ' && Holder(clause)?.Kind == ClauseKind.Article);
    }

    /// <summary>What holds a clause, apart from headings and parts.</summary>
    private static Clause? Holder(Clause clause)
    {
        Clause? around = clause.Parent;
        while (around is not null && (around.Kind == ClauseKind.Heading || ClauseAddress.IsContainer(around.Kind) && !ClauseAddress.IsAttached(around.Kind)))
            around = around.Parent;
        return around;
    }

    /// <summary>A section is one of the body; paragraphs and clauses may be those of a schedule.</summary>
    private static bool IsInReach(ClauseStep first, Clause clause)
    {
        // "Clause 1.1" is that of the body; 1.1 of a schedule is named with its schedule, and A.1 bears the letter of its annex.
        if (clause.Kind == ClauseKind.Numbered && clause.Label.IndexOf('.') > 0 && !CharClasses.IsLetter(clause.Label[0]) && (first.Kind is null || ClauseAddress.IsSection(first.Kind.Value)) && ClauseAddress.AttachmentOf(clause) is not null)
            return false;
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
