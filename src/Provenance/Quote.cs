using System.Collections.Generic;

namespace Provenance;

/// <summary>A quotation with everything that is known of it.</summary>
public sealed class Quote
{
    /// <summary>Creates a quotation.</summary>
    /// <param name="name">The fact's name.</param>
    /// <param name="speaker">Who said it, or null.</param>
    /// <param name="verdict">Whether its citations agree.</param>
    /// <param name="citations">Its occurrences; the first is the one the text is taken from.</param>
    public Quote(string name, string? speaker, Verdict verdict, IReadOnlyList<Citation> citations)
    {
        Name = name;
        Speaker = speaker;
        Verdict = verdict;
        Citations = citations;
    }

    /// <summary>The fact's name.</summary>
    public string Name { get; }

    /// <summary>What was said, as the first citation has it, without the comma before the closing mark: that is the sentence's around it, and the citation keeps it.</summary>
    public string Text => Citations.Count == 0 ? "" : Said(Citations[0].Exact);

    /// <summary>Who said it, or null.</summary>
    public string? Speaker { get; }

    /// <summary>Whether its citations agree.</summary>
    public Verdict Verdict { get; }

    /// <summary>Its occurrences; the first is the one the text is taken from.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The words, as the first citation has them.</summary>
    public override string ToString() => Text;

    private static string Said(string exact) =>
        exact.Length > 1 && exact[exact.Length - 1] == ',' ? exact.Substring(0, exact.Length - 1) : exact;
}
