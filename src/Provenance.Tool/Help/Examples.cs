namespace Provenance.Tool.Help;

/// <summary>Examples of each verb, as its help shows them.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string[]> ByVerb = new(StringComparer.Ordinal)
    {
        [""] = ["provenance init", "provenance list sources", "provenance report sources -o report.html", "provenance check README.md --sources sources"],
        ["accept"] = ["provenance accept", "provenance accept Figures.DefenceSpending --sources sources"],
        ["check"] = ["provenance check README.md docs --sources sources", "provenance check README.md --format github", "provenance check docs --format sarif > provenance.sarif", "provenance check docs --watch"],
        ["completion"] = ["provenance completion bash > ~/.local/share/bash-completion/completions/provenance", "provenance completion pwsh | Out-String | Invoke-Expression"],
        ["explain"] = ["provenance explain sources/report.txt:12", "provenance explain Figures.DefenceSpending sources"],
        ["export"] = ["provenance export sources --format csv > facts.csv", "provenance export sources --format prov", "provenance export sources --format webannotation"],
        ["extract"] = ["provenance extract sources > facts.jsonl", """echo '{"id":"1","text":"It rose by 5%."}' | provenance extract --stdin"""],
        ["init"] = ["provenance init", "provenance init src/Rates"],
        ["list"] = ["provenance list sources", "provenance list 'sources/**/*.txt' --format json"],
        ["lock"] = ["provenance lock sources", "provenance lock sources --check"],
        ["lsp"] = ["provenance lsp"],
        ["mcp"] = ["provenance mcp sources", "provenance mcp sources --time-limit 10"],
        ["report"] = ["provenance report sources -o report.html", "provenance report sources --project src/App -o report.html", "provenance report sources -o - | gzip > report.html.gz"],
        ["verify"] = ["""provenance verify "The danger will not disappear" --speaker Rutte""", "provenance verify - --format json"],
        ["trace"] = ["provenance trace src/App", "provenance trace App.sln --document sources/act.txt", "provenance trace src/App --format json"],
    };

    /// <summary>The examples of a verb; the empty text stands for the tool as a whole.</summary>
    public static IReadOnlyList<string> Of(string verb) => ByVerb.GetValueOrDefault(verb) ?? [];
}
