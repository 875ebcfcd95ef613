namespace Provenance.Engine.Clauses;

/// <summary>
/// A reference to a clause, in the ways of the United Kingdom, Ireland, the United States, Canada, Australia, New Zealand, the European Union, Germany, Austria, Switzerland, France and Spain, and of
/// bodies that publish standards: "s 12(3)", "26 U.S.C. § 3101(a)", "Article 5(1), point (a)", "§ 12 Abs. 3 Satz 1", "Art. 5 Abs. 2 Bst. a", "art. L. 123-4", "artículo 5.2.b)", "reg 4",
/// "Sch 1 para 2", "para 2 of Schedule 1", "RFC 9110, Section 8.3", "ISO 1234:2019, 7.3.2", "Annex A.2", "X1.1", "§ 3.2 Limits", "#timing", "Table 3, row tSU".
/// </summary>
public sealed class ClauseReference
{
    /// <summary>Longer texts are no references.</summary>
    internal const int Longest = 200;

    private ClauseReference(string text, IReadOnlyList<ClauseStep> steps, bool isBare, bool namesSeveral, string? title, ClauseStep? attached)
    {
        Title = title;
        Attached = attached;
        Text = text;
        Steps = steps;
        IsBare = isBare;
        NamesSeveral = namesSeveral;
    }

    /// <summary>The reference as it was written.</summary>
    public string Text { get; }

    /// <summary>Whether it is a number and no more, which may be a figure too: 4.2.</summary>
    public bool IsBare { get; }

    /// <summary>Whether it names more than one clause: "ss 3 and 4", "Articles 5 to 7".</summary>
    public bool NamesSeveral { get; }

    internal IReadOnlyList<ClauseStep> Steps { get; }

    /// <summary>The words that the clause is called by behind its number, "§ 3.2 Limits"; null for none.</summary>
    internal string? Title { get; }

    /// <summary>What an appendix, an annex or a schedule is attached to, as "Appendix A to Part 12" says; null for none.</summary>
    internal ClauseStep? Attached { get; }

    /// <summary>Reads a reference; null where the text is none.</summary>
    public static ClauseReference? Parse(string text)
    {
        if (text.Length > Longest)
            return null;
        string trimmed = text.Trim();
        if (trimmed.Length == 0)
            return null;
        var parser = new ReferenceParser(trimmed);
        if (!parser.TryParse())
            return null;
        bool isBare = parser.Steps.Count == 1 && parser.Steps[0] is { Kind: null, IsJoined: false } && trimmed.Length == parser.Steps[0].Label.Length;
        return new ClauseReference(trimmed, parser.Steps, isBare, parser.NamesSeveral, parser.Title, parser.Attached);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(Steps.Select((step, i) => (i == 0 || step.IsJoined ? "" : " ") + step.ToString()));
}
