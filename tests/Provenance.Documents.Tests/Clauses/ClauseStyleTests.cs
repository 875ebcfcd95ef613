using Provenance.Documents.Finding;
using Provenance.Documents.Reading;
using Provenance.Engine;
using Provenance.Engine.Clauses;
using Provenance.Engine.Index;
using Provenance.Engine.Text;
using Provenance.Tests;

namespace Provenance.Documents.Tests.Clauses;

/// <summary>
/// References to invented documents in tests/ClauseStyles, which are numbered as those of many jurisdictions and bodies of standards are. Beside each document stand its references, one a line, with the
/// words that the clause begins with, or "refused".
/// </summary>
public class ClauseStyleTests
{
    private const string Refused = "refused";
    private const string Suffix = ".references";
    private const int LongestLabel = 14;
    private static readonly string[] Ends = ["", " ", " :", "\u2014", "(", ")", ",", ".", "\u00BA", " of", " of the", " II", " bis"];

    private static string Folder => Path.Combine(Repository.Root, "tests", "ClauseStyles");

    public static TheoryData<string> Documents => [.. Directory.GetFiles(Folder, "*" + Suffix).Select(path => Path.GetFileName(path)[..^Suffix.Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_reference_leads_to_its_clause_or_is_refused(string document)
    {
        TextDocument text = DocumentReader.Read(DocumentFinder.Find([document], Folder).Files.Single()).Document!;
        string[] expected = File.ReadAllLines(Path.Combine(Folder, document + Suffix));

        Assert.Equal(expected, expected.Select(line => Resolved(text, text.Clauses, line)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_a_build_keeps_of_the_clauses_resolves_the_same(string document)
    {
        TextDocument text = DocumentReader.Read(DocumentFinder.Find([document], Folder).Files.Single()).Document!;
        FactIndex kept = FactIndexReader.Read(FactIndexWriter.Write(FactIndexBuilder.Build(Extractor.Extract([text]))));
        var clauses = new ClauseIndex([.. kept.Clauses.Select(indexed => indexed.Clause)]);
        string[] expected = File.ReadAllLines(Path.Combine(Folder, document + Suffix));

        Assert.Equal(expected, expected.Select(line => Resolved(text, clauses, line)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void An_address_leads_back_to_its_clause(string document)
    {
        ClauseIndex index = ClauseIndex.Of(DocumentReader.Read(DocumentFinder.Find([document], Folder).Files.Single()).Document!);

        string[] lost = [.. index.Clauses.Where(clause => clause.HasBody && (ClauseReference.Parse(clause.Address) is not { } reference || index.Find(reference) is var found && found.Clause != clause && !found.Candidates.Contains(clause)))
            .Select(clause => $"{clause.Address} (line {clause.Line})")];

        Assert.Empty(lost);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_reference_that_is_cut_off_is_read_or_refused(string document)
    {
        TextDocument text = DocumentReader.Read(DocumentFinder.Find([document], Folder).Files.Single()).Document!;
        foreach (string reference in File.ReadAllLines(Path.Combine(Folder, document + Suffix)).Select(line => line.Split(" => ")[0]))
        {
            for (int length = 0; length <= reference.Length; length++)
            {
                foreach (string end in Ends)
                {
                    if (ClauseReference.Parse(reference[..length] + end) is { } parsed)
                        Assert.True(text.Clauses.Find(parsed) is { Clause: not null } or { Problem.Length: > 0 });
                }
            }
        }
    }

    /// <summary>The line as it is where the reference leads to what it says, and with what it leads to otherwise.</summary>
    private static string Resolved(TextDocument document, ClauseIndex clauses, string line)
    {
        string[] sides = line.Split(" => ");
        if (ClauseReference.Parse(sides[0]) is not { } reference)
            return $"{sides[0]} => {Refused}";
        ClauseResolution resolution = clauses.Find(reference);
        if (resolution.Clause is not { } clause)
            return $"{sides[0]} => {(resolution.Problem is { Length: > 0 } ? Refused : "no reason")}";
        string words = string.Join(' ', document.Text[clause.Start..clause.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string plain = string.Join(' ', sides[1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words[..Math.Min(words.Length, plain.Length + LongestLabel)].Contains(plain, StringComparison.Ordinal) ? line : $"{sides[0]} => {words[..Math.Min(words.Length, 60)]}";
    }
}
