using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;

namespace Provenance;

/// <summary>
/// Makes facts of the records in generated code. Data costs the compiler a fraction of what the same facts cost as
/// expressions, and a program that asks for none of them at run time never reads it.
/// </summary>
/// <remarks>
/// A fact is one record, followed by one record for each citation, which begins with <c>@</c>. Fields are separated by
/// <c>|</c>; a backslash stands before a <c>|</c> or a backslash of the text; an empty field is null where null is
/// possible.
/// <code>
/// name|verdict|kind|value|low|high|unit|hedge|measures      a figure
/// name|verdict|speaker                                      a quotation
/// @source|line|column|exact|sentence|speaker                a citation; source is a position in the list of sources
/// </code>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactRecords
{
    /// <summary>Reads figures.</summary>
    /// <param name="sources">What the citations point into.</param>
    /// <param name="records">The records.</param>
    /// <exception cref="FormatException">The records are not those that the generator writes.</exception>
    public static Figure[] Figures(IReadOnlyList<Source> sources, string[] records) =>
        Read(sources, records, (fact, citations) => new Figure(
            fact[0], Name<FigureKind>(fact[2]), OrNull(fact[3]), OrNull(fact[6]), Name<Hedge>(fact[7]), OrNull(fact[8]), Name<Verdict>(fact[1]), citations,
            OrNull(fact[4]), OrNull(fact[5])));

    /// <summary>Reads quotations.</summary>
    /// <param name="sources">What the citations point into.</param>
    /// <param name="records">The records.</param>
    /// <exception cref="FormatException">The records are not those that the generator writes.</exception>
    public static Quote[] Quotes(IReadOnlyList<Source> sources, string[] records) =>
        Read(sources, records, (fact, citations) => new Quote(fact[0], OrNull(fact[2]), Name<Verdict>(fact[1]), citations));

    private static T[] Read<T>(IReadOnlyList<Source> sources, string[] records, Func<List<string>, IReadOnlyList<Citation>, T> make)
    {
        var facts = new List<T>();
        int at = 0;
        while (at < records.Length)
        {
            List<string> fact = Fields(records[at], 0);
            var citations = new List<Citation>();
            for (at++; at < records.Length && records[at].StartsWith("@", StringComparison.Ordinal); at++)
                citations.Add(ReadCitation(sources, Fields(records[at], 1)));
            facts.Add(make(fact, citations.AsReadOnly()));
        }

        return facts.ToArray();
    }

    private static Citation ReadCitation(IReadOnlyList<Source> sources, List<string> fields) =>
        new(sources[Number(fields[0])], Number(fields[1]), Number(fields[2]), fields[3], fields[4], OrNull(fields[5]));

    private static List<string> Fields(string record, int start)
    {
        var fields = new List<string>(9);
        var text = new System.Text.StringBuilder();
        for (int i = start; i < record.Length; i++)
        {
            if (record[i] == '|')
            {
                fields.Add(text.ToString());
                text.Clear();
                continue;
            }

            if (record[i] == '\\')
                i++;
            text.Append(record[i]);
        }

        fields.Add(text.ToString());
        return fields;
    }

    private static string? OrNull(string field) => field.Length == 0 ? null : field;

    private static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);

    private static T Name<T>(string field)
        where T : struct => Enum.TryParse(field, out T value) ? value : throw new FormatException($"'{field}' is no {typeof(T).Name}.");
}
