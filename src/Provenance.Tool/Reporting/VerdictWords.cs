
namespace Provenance.Tool.Reporting;

/// <summary>Verdicts in words.</summary>
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
}
