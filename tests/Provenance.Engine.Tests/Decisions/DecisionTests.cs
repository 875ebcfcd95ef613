using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests.Decisions;

public class DecisionTests
{
    private const string Harbour = "The harbour authority of the island republic will buy 40 diesel tugboats for the northern container terminal after the storms that sank most of its fleet in the last winter, the transport ministry announced in the capital.";
    private const string Later = "The harbour authority of the island republic will buy 45 diesel tugboats for the northern container terminal after the storms that sank most of its fleet in the last winter, the transport ministry announced in the capital.";

    [Fact]
    public void A_fact_gets_the_name_that_people_chose() =>
        Assert.Equal("TugsOnOrder", Assert.Single(Decide("""{ "rename": { "DieselTugboats": "TugsOnOrder" } }""", Harbour).Facts).Name);

    [Fact]
    public void A_rename_of_a_name_that_is_not_there_names_the_nearest()
    {
        Fault fault = Assert.Single(Decide("""{ "rename": { "DieselTugboat": "TugsOnOrder" } }""", Harbour).Faults);

        Assert.Equal((FaultKind.RefersToNothing, "No fact is named 'DieselTugboat'; did you mean 'DieselTugboats'?"), (fault.Kind, fault.Text));
    }

    [Fact]
    public void Two_facts_can_swap_their_names()
    {
        FactSet before = Decide("{}", "The museum owns 12 clocks. The castle has 7 towers.");
        FactSet after = Decide("""{ "rename": { "Clocks": "Towers", "Towers": "Clocks" } }""", "The museum owns 12 clocks. The castle has 7 towers.");

        Assert.All(after.Faults, fault => Assert.Equal(FaultKind.ByGeneratedName, fault.Kind));
        Assert.Equal(before.Facts.Select(fact => fact.Name).Reverse(), after.Facts.Select(fact => fact.Name));
    }

    [Fact]
    public void A_chosen_name_wins_over_one_that_the_program_made()
    {
        FactSet set = Decide("""{ "rename": { "Clocks": "Towers" } }""", "The museum owns 12 clocks. The castle has 7 towers.");

        Assert.DoesNotContain(set.Faults, fault => fault.Kind == FaultKind.Malformed);
        Assert.Equal("Towers", set.FactOf(set.Figures[0])!.Name);
        Assert.StartsWith("Towers", set.FactOf(set.Figures[1])!.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_people_give_twice_is_a_fault_and_the_first_has_it()
    {
        FactSet set = Decide("""{ "rename": { "Clocks": "Treasures", "Towers": "Treasures" } }""", "The museum owns 12 clocks. The castle has 7 towers.");

        Assert.StartsWith("'Treasures' is given twice", Assert.Single(set.Faults, fault => fault.Kind == FaultKind.Malformed).Text, StringComparison.Ordinal);
        Assert.Equal(["Treasures", "Towers"], set.Facts.Select(fact => fact.Name));
    }

    [Fact]
    public void What_people_call_the_same_is_one_fact_and_keeps_the_first_name()
    {
        FactSet set = Decide("""{ "same": [["Clocks", { "source": "1.txt", "exact": "13" }]] }""", "The museum owns 12 clocks.", "Visitors counted 13 of them.");

        Fact fact = set.FactOf(set.Figures[0])!;
        Assert.Equal(("Clocks", Verdict.Disagree, 2), (fact.Name, fact.Verdict, fact.Citations.Count));
        Assert.Equal(fact, set.FactOf(set.Figures[1]));
    }

    [Fact]
    public void What_people_call_different_are_two_facts()
    {
        Assert.Single(Decide("{}", Harbour, Later).Facts);

        FactSet set = Decide("""{ "different": [["DieselTugboats", { "source": "1.txt", "exact": "45" }]] }""", Harbour, Later);

        Assert.Equal(2, set.Facts.Count);
        Assert.All(set.Facts, fact => Assert.Equal(Verdict.Single, fact.Verdict));
        Assert.Equal("DieselTugboats", set.FactOf(set.Figures[0])!.Name);
    }

    [Fact]
    public void A_deprecated_source_contradicts_nothing_and_gives_no_value()
    {
        FactSet set = Decide("""{ "rank": { "0.txt": "deprecated" } }""", Harbour, Later);

        Fact fact = Assert.Single(set.Facts);
        Assert.Equal((Verdict.Single, "45", 2), (fact.Verdict, fact.Representative.Exact, fact.Citations.Count));
        Assert.Equal("0.txt is deprecated", fact.Settlement!.Reason);
    }

    [Fact]
    public void A_preferred_source_gives_the_value_and_the_others_still_disagree()
    {
        Fact fact = Assert.Single(Decide("""{ "rank": { "1.txt": "preferred" } }""", Harbour, Later, Harbour).Facts);

        Assert.Equal((Verdict.Disagree, "45"), (fact.Verdict, fact.Representative.Exact));
        Assert.Equal((SettledBy.Rank, "1.txt is preferred"), (fact.Settlement!.By, fact.Settlement.Reason));
    }

    [Fact]
    public void Preferred_sources_that_contradict_each_other_settle_nothing() =>
        Assert.Null(Assert.Single(Decide("""{ "rank": { "0.txt": "preferred", "1.txt": "preferred" } }""", Harbour, Later, Harbour).Facts).Settlement);

    [Fact]
    public void A_rank_of_a_path_that_is_no_source_is_a_fault() =>
        Assert.Equal("'0.tx' is none of the sources; did you mean '0.txt'?", Assert.Single(Decide("""{ "rank": { "0.tx": "preferred" } }""", Harbour).Faults).Text);

    [Fact]
    public void A_resolution_gives_the_value_and_leaves_the_verdict()
    {
        FactSet set = Decide(Resolve("\"value\": \"45\"", "h0", "h1"), Harbour, Later);

        Fact fact = Assert.Single(set.Facts);
        Assert.Equal((Verdict.Disagree, "45", "recounted"), (fact.Verdict, fact.Representative.Exact, fact.Settlement!.Reason));
    }

    [Fact]
    public void A_resolution_may_name_the_source_that_is_believed() =>
        Assert.Equal("45", Assert.Single(Decide(Resolve("\"source\": \"1.txt\"", "h0", "h1"), Harbour, Later).Facts).Representative.Exact);

    [Fact]
    public void A_resolution_lapses_when_a_source_changes()
    {
        FactSet set = Decide(Resolve("\"value\": \"45\"", "h0", "other"), Harbour, Later);

        Assert.Null(Assert.Single(set.Facts).Settlement);
        Fault fault = Assert.Single(set.Faults, fault => fault.Kind != FaultKind.ByGeneratedName);
        Assert.Equal(FaultKind.ResolutionLapsed, fault.Kind);
        Assert.Equal("The resolution of Figures.DieselTugboats has lapsed: 1.txt has changed; read the sources again, then write \"sources\": { \"0.txt\": \"h0\", \"1.txt\": \"h1\" }", fault.Text);
    }

    [Fact]
    public void A_resolution_lapses_when_another_source_cites_the_fact() =>
        Assert.Contains("2.txt cites it too", Assert.Single(Decide(Resolve("\"value\": \"45\"", "h0", "h1"), Harbour, Later, Later).Faults, fault => fault.Kind == FaultKind.ResolutionLapsed).Text, StringComparison.Ordinal);

    [Fact]
    public void Words_that_stand_twice_in_a_source_want_a_prefix()
    {
        const string twice = "The museum owns 12 clocks. In the yard stand 12 carts.";
        const string Same = """{ "same": [["Clocks", { "source": "1.txt", "exact": "12" PREFIX }]] }""";

        FactSet ambiguous = Decide(Same.Replace("PREFIX", "", StringComparison.Ordinal), "The museum owns 12 clocks.", twice);
        FactSet told = Decide(Same.Replace("PREFIX", ", \"prefix\": \"yard stand\"", StringComparison.Ordinal), "The museum owns 12 clocks.", twice);

        Assert.StartsWith("“12” stands 2 times in 1.txt (lines 1, 1)", Assert.Single(ambiguous.Faults, fault => fault.Kind == FaultKind.RefersToNothing).Text, StringComparison.Ordinal);
        Assert.All(told.Faults, fault => Assert.Equal(FaultKind.ByGeneratedName, fault.Kind));
    }

    private static string Resolve(string what, string first, string second) =>
        $$"""{ "resolve": [{ "fact": "DieselTugboats", {{what}}, "reason": "recounted", "sources": { "0.txt": "{{first}}", "1.txt": "{{second}}" } }] }""";

    private static FactSet Decide(string json, params string[] texts)
    {
        DecisionsReading reading = DecisionsReader.Read(json);
        Assert.Empty(reading.Faults);
        return Extractor.Extract([.. texts.Select((text, number) => new TextDocument(number + ".txt", text, "h" + number))], reading.Decisions, Provenance.Engine.Locking.FactLock.Empty);
    }
}
