using Provenance.Engine.Lexicon;
using Provenance.Engine.Text;

namespace Provenance.Engine.Clauses;

/// <summary>Writes the address of a clause as lawyers and engineers do.</summary>
internal static class ClauseAddress
{
    /// <summary>The address.</summary>
    public static string Of(Clause clause) => clause.Kind switch
    {
        ClauseKind.Heading => clause.Anchors is { } anchors ? "#" + FirstOf(anchors) : clause.Title ?? "",
        ClauseKind.Row => (clause.Parent is { } holder ? Of(holder) + ", " : "") + "row " + clause.Label,
        ClauseKind.Table => Within(clause, "Table " + clause.Label),
        ClauseKind.Item => (Base(clause.Parent) is { } parent ? Of(parent) : "") + "(" + clause.Label + ")",
        ClauseKind.Numbered => OfNumbered(clause),
        _ => Within(clause, Name(clause.Kind) + (clause.Label.Length == 0 ? "" : " " + clause.Label)),
    };

    /// <summary>Whether clauses of this kind hold sections.</summary>
    public static bool IsContainer(ClauseKind kind) => kind is >= ClauseKind.Title and <= ClauseKind.Appendix;

    /// <summary>Whether clauses of this kind are numbered through a whole document.</summary>
    public static bool IsSection(ClauseKind kind) => kind is >= ClauseKind.Section and <= ClauseKind.Clause;

    /// <summary>Whether a document numbers what is in it anew.</summary>
    public static bool IsAttached(ClauseKind kind) => kind is ClauseKind.Schedule or ClauseKind.Annex or ClauseKind.Appendix;

    /// <summary>The schedule, annex or appendix that a clause is in; null for the body of a document.</summary>
    public static Clause? AttachmentOf(Clause clause)
    {
        for (Clause? around = clause.Parent; around is not null; around = around.Parent)
        {
            if (IsAttached(around.Kind))
                return around;
        }

        return null;
    }

    private static string OfNumbered(Clause clause)
    {
        Clause? parent = clause.Parent;
        while (parent is { Kind: ClauseKind.Heading })
            parent = parent.Parent;
        Clause? attachment = AttachmentOf(clause);
        bool isOwn = attachment is null && clause.Label.IndexOf('.') > 0 || CharClasses.IsLetter(clause.Label[0]);
        bool isPart = clause.Label.IndexOf('.') > 0;
        if (!isOwn && !isPart && parent is not null && (parent.Kind is ClauseKind.Numbered or ClauseKind.Item || IsSection(parent.Kind)))
            return Of(parent) + "(" + clause.Label + ")";
        if (isOwn && clause.Label.Length == 1)
            return "§ " + clause.Label;
        return attachment is not null && !isOwn
            ? Of(attachment) + (attachment.Kind == ClauseKind.Schedule ? " para " : " point ") + clause.Label
            : clause.Label;
    }

    /// <summary>A part of a part, or of a schedule, or a section of an article, stands behind what it is a part of.</summary>
    private static string Within(Clause clause, string name)
    {
        if (IsAttached(clause.Kind) || clause.Kind == ClauseKind.Table)
            return name;
        for (Clause? around = clause.Parent; around is not null; around = around.Parent)
        {
            bool counts = IsContainer(clause.Kind) ? IsContainer(around.Kind) : IsSection(around.Kind) || IsAttached(around.Kind);
            if (counts)
                return Of(around) + " " + name;
        }

        return name;
    }

    /// <summary>What the label of an item stands behind; headings and parts are left out.</summary>
    private static Clause? Base(Clause? parent)
    {
        while (parent is not null && (parent.Kind == ClauseKind.Heading || IsContainer(parent.Kind) && !IsAttached(parent.Kind)))
            parent = parent.Parent;
        return parent;
    }

    private static string FirstOf(string anchors) => anchors.IndexOf(' ') is > 0 and int end ? anchors.Substring(0, end) : anchors;

    private static string Name(ClauseKind kind) => kind switch
    {
        ClauseKind.Schedule => "Sch",
        ClauseKind.Section => "s",
        ClauseKind.Sign => "§",
        ClauseKind.Regulation => "reg",
        ClauseKind.Rule => "rule",
        ClauseKind.Clause => "cl",
        ClauseKind.Subdivision => "subpart",
        ClauseKind.Provision => "disposición",
        _ => kind.ToString(),
    };
}
