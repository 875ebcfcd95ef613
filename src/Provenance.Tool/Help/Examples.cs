namespace Provenance.Tool.Help;

/// <summary>Examples of each verb, as its help shows them.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string[]> ByVerb = new(StringComparer.Ordinal)
    {
        [""] = ["provenance init", "provenance list sources", "provenance report sources -o report.html", "provenance check README.md --sources sources"],
        ["accept"] = ["provenance accept", "provenance accept 'Figures.*Rate*' 'sources/act-*.txt'", "provenance accept --reworded", "provenance accept Figures.DefenceSpending --sources sources"],
        ["check"] = ["provenance check README.md docs --sources sources", "provenance check README.md --verified", "provenance check README.md --format github", "provenance check docs --format sarif > provenance.sarif", "provenance check docs --watch", "provenance check docs --baseline provenance.baseline.json", "provenance check docs --since main"],
        ["baseline"] = ["provenance baseline README.md docs", "provenance baseline --output known.json"],
        ["clauses"] = ["provenance clauses sources/act.txt", "provenance clauses sources/act.txt 's 12(3)' 'Sch 1 para 2'", "provenance clauses sources/limits.md '#timing, row tSU' --format json"],
        ["completion"] = ["provenance completion bash > ~/.local/share/bash-completion/completions/provenance", "provenance completion pwsh | Out-String | Invoke-Expression"],
        ["diff"] = ["provenance diff limits-rev1.md limits-rev2.md", "provenance diff sources/limits.md ~/Downloads/limits.md --project src/App", "provenance diff old/sources sources --format markdown > comment.md"],
        ["explain"] = ["provenance explain sources/report.txt:12", "provenance explain README.md:12 --sources sources", "provenance explain Figures.DefenceSpending sources"],
        ["export"] = ["provenance export sources --format csv > facts.csv", "provenance export sources --format prov", "provenance export sources --format webannotation"],
        ["extract"] = ["provenance extract sources > facts.jsonl", """echo '{"id":"1","text":"It rose by 5%."}' | provenance extract --stdin"""],
        ["init"] = ["provenance init", "provenance init src/Rates"],
        ["list"] = ["provenance list sources", "provenance list 'sources/**/*.txt' --format json"],
        ["lock"] = ["provenance lock sources", "provenance lock sources --check"],
        ["lsp"] = ["provenance lsp"],
        ["mcp"] = ["provenance mcp sources", "provenance mcp sources --time-limit 10"],
        ["rename"] = ["provenance rename StandardRate VatRate", "provenance rename sources/act.txt:12 VatRate", "provenance rename VatRate --remove", "provenance rename --pin"],
        ["review"] = ["provenance review", "provenance review material", "provenance review README.md --sources sources", "provenance review --format json"],
        ["same"] = ["provenance same Figures.Tugboats sources/b.txt:3:14"],
        ["different"] = ["provenance different Figures.Tugboats sources/c.txt:7"],
        ["resolve"] = ["""provenance resolve Figures.Ferries 45 --reason "counted again in May" """.TrimEnd(), """provenance resolve Figures.Ferries sources/b.txt --reason "the ministry counts" """.TrimEnd(), "provenance resolve Figures.Ferries --remove"],
        ["rank"] = ["provenance rank sources/old.txt deprecated", "provenance rank sources/law.txt preferred"],
        ["report"] = ["provenance report sources -o report.html", "provenance report sources --check draft.md -o report.html", "provenance report sources --project src/App -o report.html", "provenance report sources -o - | gzip > report.html.gz"],
        ["verify"] = ["""provenance verify "We will not close any route" --speaker Brandvik""", "provenance verify - --format json"],
        ["trace"] = ["provenance trace src/App", "provenance trace App.sln --document sources/act.txt", "provenance trace src/App --clauses", "provenance trace src/App --format json"],
    };

    private static readonly string[] Units =
    [
        "Units are UCUM codes (https://ucum.org): % per cent, [pp] percentage points, a year, mo month, d day, h hour,",
        "min minute, s second, [mi_i] mile, [ft_i] foot, Cel degree Celsius, By byte, mA.h; what is counted stands in",
        "braces ({tank}); money is ISO 4217 (USD). Behind a number in a list, [mA] is a unit that only the head of its",
        "column or a label says, and (clause 4.2) the clause that it stands in.",
    ];

    /// <summary>What has to be known to read what a verb writes.</summary>
    public static IReadOnlyList<string> NotesOf(string verb) => verb is "list" or "extract" or "export" ? Units : [];

    /// <summary>The examples of a verb; the empty text stands for the tool as a whole.</summary>
    public static IReadOnlyList<string> Of(string verb) => ByVerb.GetValueOrDefault(verb) ?? [];
}
