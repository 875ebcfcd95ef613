using System.Globalization;
using System.Text;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>Writes a fact as the records that <see cref="FactRecords"/> reads at run time.</summary>
internal static class FactRecord
{
    /// <summary>The literals of a fact's records, each with the comma of a list.</summary>
    /// <param name="name">Its identifier in the generated code.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="fields">What follows its name and verdict.</param>
    public static IEnumerable<string> Of(string name, IndexedFact fact, params string?[] fields)
    {
        yield return Record("", [name, fact.Verdict.ToString(), .. fields]);
        foreach (IndexedCitation citation in fact.Citations)
            yield return Record("@", [Number(citation.Source), Number(citation.Line), Number(citation.Column), citation.Exact, citation.Sentence, citation.Speaker]);
    }

    private static string Record(string mark, string?[] fields)
    {
        var record = new StringBuilder(mark);
        for (int i = 0; i < fields.Length; i++)
            record.Append(i == 0 ? "" : "|").Append(fields[i]?.Replace("\\", "\\\\").Replace("|", "\\|"));
        return CSharpLiteral.Of(record.ToString()) + ",";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
