using Provenance.Engine.Text;

namespace Provenance.Engine.Checking.Suppressing;

/// <summary>A comment in a document that switches rules off or on again: <c>provenance: disable PROV2003 -- the translation is ours</c>.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="IsRestore">Whether it switches rules on again.</param>
/// <param name="Rules">The rules it names; none means every rule.</param>
/// <param name="Reason">Why; empty where no reason is given.</param>
/// <param name="Fault">What is wrong with it, as a sentence without a full stop; null when nothing is.</param>
internal sealed record SuppressionDirective(int Line, int Column, bool IsRestore, IReadOnlyList<string> Rules, string Reason, string? Fault)
{
    private const string Mark = "provenance:";
    private const string Opening = "<!--", Closing = "-->";

    /// <summary>Reads the directive on a line, if it is one: alone on the line, behind // or #, or in an HTML comment anywhere.</summary>
    public static SuppressionDirective? Read(string line, int number)
    {
        int at = line.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !IsComment(line, at))
            return null;

        string rest = line.Substring(at + Mark.Length);
        int end = rest.IndexOf(Closing, StringComparison.Ordinal);
        rest = (end >= 0 ? rest.Substring(0, end) : rest).Trim();
        int space = rest.IndexOf(' ');
        string verb = space < 0 ? rest : rest.Substring(0, space);
        if (verb is not ("disable" or "restore"))
            return null;

        string arguments = space < 0 ? "" : rest.Substring(space);
        (string names, string reason) = SplitReason(arguments);
        string[] rules = names.Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);
        bool isRestore = verb == "restore";
        return new SuppressionDirective(number, at + 1, isRestore, rules, reason, FaultOf(isRestore, rules, reason));
    }

    /// <summary>Prose may speak of the directive; a comment begins with it.</summary>
    private static bool IsComment(string line, int at)
    {
        string before = line.Substring(0, at).Trim();
        return before.Length == 0 || before.EndsWith(Opening, StringComparison.Ordinal) || before.All(c => c is '/' or '#' or ';' or '*' or '%');
    }

    /// <summary>The reason stands behind two hyphens or a dash.</summary>
    private static (string Names, string Reason) SplitReason(string arguments)
    {
        foreach (string dash in (string[])["--", "—", "–"])
        {
            int at = arguments.IndexOf(dash, StringComparison.Ordinal);
            if (at >= 0)
                return (arguments.Substring(0, at), arguments.Substring(at + dash.Length).Trim());
        }

        return (arguments, "");
    }

    private static string? FaultOf(bool isRestore, string[] rules, string reason)
    {
        if (rules.FirstOrDefault(rule => !CheckRules.All.Contains(rule)) is { } unknown)
            return $"'{unknown}' is no rule that a document can switch off; name PROV1001, PROV1002 or PROV2001 to PROV2005";
        if (isRestore)
            return null;
        if (rules.Length == 0)
            return "The comment names no rule; write 'provenance: disable PROV2001 -- reason'";
        return reason.Length == 0 ? $"The comment gives no reason and switches nothing off; write 'provenance: disable {string.Join(", ", rules)} -- reason'" : null;
    }
}
