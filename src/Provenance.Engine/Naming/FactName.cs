namespace Provenance.Engine.Naming;

/// <summary>What a fact may be called.</summary>
public static class FactName
{
    /// <summary>A name without the class that it may be written with: <c>Figures.X</c>, <c>Quotes.X</c>.</summary>
    public static string Bare(string name)
    {
        foreach (string group in new[] { "Figures.", "Quotes." })
        {
            if (name.StartsWith(group, StringComparison.Ordinal))
                return name.Substring(group.Length);
        }

        return name;
    }

    /// <summary>Why a name cannot be a fact's, a clause; null when it can.</summary>
    public static string? Fault(string name)
    {
        if (name.Length == 0 || name[0] is < 'A' or > 'Z')
            return "it begins with a capital letter, A to Z";
        if (name.Length > Identifier.LongestName)
            return "it has at most 60 characters";
        foreach (char c in name)
        {
            if (c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'))
                return "it has ASCII letters and digits only";
        }

        return ReservedNames.Contains(name) ? "generated code has a member of this name" : null;
    }
}
