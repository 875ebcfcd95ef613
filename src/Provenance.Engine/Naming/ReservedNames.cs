namespace Provenance.Engine.Naming;

/// <summary>Names that a fact may not have: in generated code they belong to another member beside it or inside it.</summary>
public static class ReservedNames
{
    private static readonly string[] Hedges = ["", "About", "AtLeast", "AtMost", "MoreThan", "LessThan"];
    private static readonly string[] Ends = ["", "Low", "High"];
    private static readonly string[] Parts = ["", "Iso", "Date", "Year", "Month", "Day", "Hour", "Minute", "Second"];

    private static readonly HashSet<string> Names = new(
        [
            "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
            "All", "DisplayUnit", "Fact", "FactAt", "Figures", "Of", "Quotes", "Sources", "Speaker", "Text", "Unit", "Value",
            .. Hedges.SelectMany(hedge => Ends, (hedge, end) => hedge + end).SelectMany(_ => Parts, (name, part) => name + part).Where(name => name.Length > 0),
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is taken by generated code itself.</summary>
    public static bool Contains(string name) => Names.Contains(name);
}
