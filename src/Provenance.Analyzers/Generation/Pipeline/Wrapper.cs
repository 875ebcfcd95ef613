namespace Provenance.Analyzers.Generation.Pipeline;

/// <summary>A member that hands a fact on.</summary>
/// <param name="Member">The member's documentation id.</param>
/// <param name="ClassName">Figures or Quotes.</param>
/// <param name="Fact">The generated class of the fact.</param>
internal readonly record struct Wrapper(string Member, string ClassName, string Fact)
{
    /// <summary>As a line of a text, by which two sets of wrappers compare at once.</summary>
    public string Line => $"{Member}\t{ClassName}\t{Fact}\n";

    /// <summary>Reads such lines.</summary>
    public static IEnumerable<Wrapper> Parse(string lines) =>
        from line in lines.Split('\n')
        where line.Length > 0
        let fields = line.Split('\t')
        select new Wrapper(fields[0], fields[1], fields[2]);

    /// <summary>The lines of several candidates, each once, in an order of their own.</summary>
    public static string Join(IEnumerable<string> candidates) =>
        string.Concat(candidates.SelectMany(Parse).Select(wrapper => wrapper.Line).Distinct().OrderBy(line => line, StringComparer.Ordinal));
}
