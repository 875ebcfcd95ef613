using Provenance.Engine.Linking;

namespace Provenance.Tool.Reporting;

/// <summary>Verdicts in words, with a sign for each, so that none is told by colour alone.</summary>
internal static class VerdictWords
{
    /// <summary>The verdicts, the most urgent first.</summary>
    public static IReadOnlyList<Verdict> ByUrgency { get; } = [Verdict.Disagree, Verdict.Variant, Verdict.Consistent, Verdict.Agree, Verdict.Single];

    /// <summary>How urgent a verdict is; 0 for the least.</summary>
    public static int Urgency(Verdict verdict) => ByUrgency.Count - 1 - ((List<Verdict>)[.. ByUrgency]).IndexOf(verdict);

    /// <summary>One word.</summary>
    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Disagree => "disagree",
        Verdict.Variant => "variant",
        Verdict.Consistent => "consistent",
        Verdict.Agree => "agree",
        _ => "single",
    };

    /// <summary>The heading over facts of this verdict.</summary>
    public static string Heading(Verdict verdict) => verdict switch
    {
        Verdict.Disagree => "Sources disagree",
        Verdict.Variant => "Wording varies",
        Verdict.Consistent => "Different, and compatible",
        Verdict.Agree => "Sources agree",
        _ => "A single source",
    };

    /// <summary>One sign.</summary>
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Disagree => "≠",
        Verdict.Variant => "~",
        Verdict.Consistent => "≈",
        Verdict.Agree => "=",
        _ => "1",
    };
}
