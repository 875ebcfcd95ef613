using System.Globalization;
using Provenance.Analyzers.Generation.Values;

namespace Provenance.Analyzers.Generation.Naming;

/// <summary>
/// The one place that keeps a generated name from meeting another: a member of <see cref="object"/>, a member of the
/// class around it, a member of its own class, or the name of an earlier fact.
/// </summary>
internal static class IdentifierGuard
{
    private static readonly HashSet<string> Taken = new(
        [
            "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
            "All", "Figures", "Quotes", "Sources", "Fact", "FactAt", "Speaker", "Text", .. MemberNames.All,
        ],
        StringComparer.Ordinal);

    /// <summary>The identifiers for a list of names. A name that is free stays as it is, wherever it stands in the list.</summary>
    /// <param name="names">The names wanted.</param>
    /// <param name="kind">What they name; appended to a name that may not be used.</param>
    public static string[] Names(IReadOnlyList<string> names, string kind)
    {
        string[] wanted = [.. names.Select(name => Valid(name, kind))];
        var used = new HashSet<string>(wanted.Where(name => !Taken.Contains(name)), StringComparer.Ordinal);
        var given = new HashSet<string>(StringComparer.Ordinal);

        for (int i = 0; i < wanted.Length; i++)
        {
            if (!Taken.Contains(wanted[i]) && given.Add(wanted[i]))
                continue;

            wanted[i] = FirstFree(Taken.Contains(wanted[i]) ? wanted[i] + kind : wanted[i], used);
            given.Add(wanted[i]);
        }

        return wanted;
    }

    private static string FirstFree(string name, HashSet<string> used)
    {
        string free = name;
        for (int number = 2; !used.Add(free); number++)
            free = name + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    /// <summary>An ASCII identifier that begins with a capital, so that it is no keyword of any version of the language.</summary>
    private static string Valid(string name, string kind)
    {
        if (name.Length == 0)
            return kind;

        string valid = string.Concat(name.Select(c => IsLetterOrDigit(c) ? c : '_'));
        return valid[0] switch
        {
            >= 'a' and <= 'z' => char.ToUpperInvariant(valid[0]) + valid.Substring(1),
            >= 'A' and <= 'Z' => valid,
            _ => kind + valid,
        };
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
