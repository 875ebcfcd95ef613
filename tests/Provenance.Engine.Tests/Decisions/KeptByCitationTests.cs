using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests.Decisions;

/// <summary>Decisions that are kept by citation: source, words and the hash of the sentence.</summary>
public class KeptByCitationTests
{
    private const string Rate2024 = "The standard rate of value added tax is 20 per cent for all goods from 1 January 2024.";
    private const string Rate2025 = "The standard rate of value added tax is 21 per cent for all goods from 1 January 2025.";

    [Fact]
    public void A_name_stays_with_its_place_when_a_document_comes_that_measures_the_very_same()
    {
        FactSet set = Read(Named("VatRate", Key(Rate2025, "b.txt", "21 per cent")), ("a.txt", Rate2024), ("b.txt", Rate2025));

        Assert.Empty(set.Faults);
        Assert.Equal("VatRate", NameOf(set, "21 per cent"));
        Assert.NotEqual("VatRate", NameOf(set, "20 per cent"));
    }

    [Fact]
    public void A_name_stays_when_another_sentence_with_the_same_words_comes_into_its_document()
    {
        string json = Named("VatRate", Key(Rate2024, "a.txt", "20 per cent"));

        FactSet set = Read(json, ("a.txt", "Some 20 per cent of the traders had asked for it. " + Rate2024));

        Assert.Empty(set.Faults);
        Assert.Equal("VatRate", set.FactOf(set.Figures.Last(figure => figure.Exact == "20 per cent"))!.Name);
    }

    [Fact]
    public void A_name_stays_when_its_value_alone_has_changed()
    {
        FactSet set = Read(Named("VatRate", Key(Rate2024, "a.txt", "20 per cent")), ("a.txt", Rate2024.Replace("20 per cent", "22 per cent", StringComparison.Ordinal)));

        Assert.Equal("VatRate", NameOf(set, "22 per cent"));
    }

    [Fact]
    public void A_name_stays_when_its_clause_is_numbered_anew()
    {
        string json = Named("VatRate", Key("4.2 " + Rate2024, "a.txt", "20 per cent"));

        Assert.Equal("VatRate", NameOf(Read(json, ("a.txt", "4.3 " + Rate2024)), "20 per cent"));
    }

    [Fact]
    public void A_name_whose_place_is_gone_goes_to_nothing_else_and_is_told()
    {
        FactSet set = Read(Named("VatRate", Key(Rate2024, "a.txt", "20 per cent")), ("a.txt", "The museum owns 12 clocks, 20 per cent of them from France."));

        Assert.DoesNotContain(set.Facts, fact => fact.Name == "VatRate");
        Fault fault = Assert.Single(set.Faults);
        Assert.Equal(FaultKind.RefersToNothing, fault.Kind);
        Assert.StartsWith("“20 per cent” stands no longer in a.txt where this was decided", fault.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_a_document_that_is_gone_does_not_go_to_one_of_the_same_words()
    {
        FactSet set = Read(Named("VatRate", Key(Rate2024, "a.txt", "20 per cent")), ("c.txt", Rate2024));

        Assert.DoesNotContain(set.Facts, fact => fact.Name == "VatRate");
        Assert.Contains("'a.txt' is none of the sources", Assert.Single(set.Faults).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_contradicts_a_named_place_does_not_change_its_value()
    {
        string json = Named("VatRate", Key(Rate2024, "b.txt", "20 per cent"))[..^2] + ", \"same\": [ [ { \"source\": \"a.txt\", \"exact\": \"19 per cent\" }, { \"source\": \"b.txt\", \"exact\": \"20 per cent\" } ] ] }";

        FactSet set = Read(json, ("a.txt", Rate2024.Replace("20 per", "19 per", StringComparison.Ordinal)), ("b.txt", Rate2024));

        Fact fact = Assert.Single(set.Facts, fact => fact.Name == "VatRate");
        Assert.Equal((Verdict.Disagree, "20 per cent"), (fact.Verdict, fact.Representative.Exact));
    }

    [Fact]
    public void The_next_citation_has_the_name_when_the_first_is_gone()
    {
        string json = Named("VatRate", Key(Rate2024, "a.txt", "20 per cent"), Key(Rate2024, "c.txt", "20 per cent"));

        Assert.Equal("VatRate", NameOf(Read(json, ("c.txt", Rate2024)), "20 per cent"));
    }

    [Fact]
    public void A_name_that_the_program_made_gives_way()
    {
        string made = NameOf(Read("{}", ("a.txt", "The museum owns 12 clocks.")), "12");

        FactSet set = Read(Named(made, Key("The castle has 7 towers.", "b.txt", "7")), ("a.txt", "The museum owns 12 clocks."), ("b.txt", "The castle has 7 towers."));

        Assert.Empty(set.Faults);
        Assert.Equal(made, NameOf(set, "7"));
        Assert.StartsWith(made, NameOf(set, "12"), StringComparison.Ordinal);
        Assert.NotEqual(made, NameOf(set, "12"));
    }

    [Fact]
    public void Facts_of_two_chosen_names_stay_two_when_a_document_joins_them()
    {
        string json = "{ \"names\": [ " + Name("RateA", Key(Rate2024, "a.txt", "20 per cent")) + ", " + Name("RateB", Key(Rate2024, "b.txt", "20 per cent")) + " ] }";

        FactSet set = Read(json, ("a.txt", Rate2024), ("b.txt", Rate2024));

        Assert.Empty(set.Faults);
        Assert.Equal(["RateA", "RateB"], set.Figures.Where(figure => figure.Exact == "20 per cent").Select(figure => set.FactOf(figure)!.Name));
    }

    [Fact]
    public void A_name_that_is_given_to_two_places_is_a_fault_at_the_second()
    {
        string json = "{ \"names\": [\n" + Name("Rate", Key(Rate2024, "a.txt", "20 per cent")) + ",\n" + Name("Rate", Key(Rate2025, "b.txt", "21 per cent")) + " ] }";

        Fault fault = Assert.Single(Read(json, ("a.txt", Rate2024), ("b.txt", Rate2025)).Faults);

        Assert.Equal((FaultKind.Malformed, 3), (fault.Kind, fault.Position.Line));
        Assert.Equal("'Rate' is given twice: to “21 per cent” (b.txt, line 1) here and to “20 per cent” (a.txt, line 1) in line 2; give one of them another name", fault.Text);
    }

    [Fact]
    public void A_decision_that_is_kept_by_a_name_of_the_program_is_told_with_a_way_out()
    {
        Fault fault = Assert.Single(Read("""{ "rename": { "Clocks": "Treasures" } }""", ("a.txt", "The museum owns 12 clocks.")).Faults);

        Assert.Equal(FaultKind.ByGeneratedName, fault.Kind);
        Assert.Contains("'provenance rename --pin'", fault.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_by_a_name_of_the_program_does_move_which_is_why_it_is_told()
    {
        const string json = """{ "rename": { "Clocks": "Treasures" } }""";
        (string, string) museum = ("b.txt", "The museum owns 12 clocks."), factory = ("a.txt", "The factory in the harbour of the northern town repairs 900 clocks.");

        Assert.Equal("Treasures", NameOf(Read(json, museum), "12"));
        FactSet after = Read(json, factory, museum);
        Assert.NotEqual("Treasures", NameOf(after, "12"));
        Assert.Contains(after.Faults, fault => fault.Kind is FaultKind.ByGeneratedName or FaultKind.RefersToNothing);
    }

    [Fact]
    public void The_older_form_is_bound_by_the_lock_without_a_word()
    {
        FactLock locked = LockBuilder.Of(Read("{}", ("b.txt", "The museum owns 12 clocks.")), document => document.Path);
        (string, string)[] texts = [("a.txt", "The factory in the harbour of the northern town repairs 900 clocks."), ("b.txt", "The museum owns 12 clocks.")];

        FactSet set = Read("""{ "rename": { "Clocks": "Treasures" } }""", locked, texts);

        Assert.Empty(set.Faults);
        Assert.Equal("Treasures", NameOf(set, "12"));
    }

    [Fact]
    public void A_chosen_name_wins_over_one_that_is_locked_for_a_fact_that_is_gone()
    {
        FactLock locked = LockBuilder.Of(Read("{}", ("a.txt", "The museum owns 12 clocks.")), document => document.Path);

        FactSet set = Read(Named("Clocks", Key("The castle has 7 towers.", "b.txt", "7")), locked, ("b.txt", "The castle has 7 towers."));
        Engine.Index.FactIndex index = Engine.Index.FactIndexBuilder.Build(set);

        Assert.Equal("Clocks", Assert.Single(index.Facts).Name);
        Assert.Empty(index.Retired);
        Assert.Single(LockBuilder.Next(locked, set, document => document.Path, _ => false, dropsRetired: false).Facts);
    }

    [Fact]
    public void A_locked_fact_that_has_drifted_and_has_another_name_since_is_locked_under_that_name()
    {
        FactLock locked = LockBuilder.Of(Read("{}", ("a.txt", "The museum owns 12 clocks.")), document => document.Path);

        FactSet set = Read(Named("Treasures", Key("The museum owns 12 clocks.", "a.txt", "12")), locked, ("a.txt", "The museum owns 13 clocks."));

        LockedFact kept = Assert.Single(LockBuilder.Next(locked, set, document => document.Path, _ => false, dropsRetired: false).Facts);
        Assert.Equal(("Figures.Treasures", "12"), (kept.Id, kept.Figure!.Value));
    }

    [Fact]
    public void A_decision_that_names_a_fact_by_a_chosen_name_follows_it()
    {
        string json = "{ \"names\": [ " + Name("Rate", Key(Rate2024, "a.txt", "20 per cent")) + " ], \"same\": [ [ \"Rate\", " + Key(Rate2025, "b.txt", "21 per cent") + " ] ] }";

        FactSet set = Read(json, ("a.txt", Rate2024), ("b.txt", Rate2025));

        Assert.Empty(set.Faults);
        Assert.Equal(("Rate", "Rate"), (NameOf(set, "20 per cent"), NameOf(set, "21 per cent")));
    }

    [Fact]
    public void What_is_called_the_same_goes_along_when_what_it_is_the_same_as_is_parted()
    {
        string json = "{ \"same\": [ [ " + Key(Rate2024, "b.txt", "20 per cent") + ", " + Key(Rate2025, "c.txt", "21 per cent") + " ] ], \"different\": [ [ "
            + Key(Rate2024, "a.txt", "20 per cent") + ", " + Key(Rate2024, "b.txt", "20 per cent") + " ] ] }";

        FactSet set = Read(json, ("a.txt", Rate2024), ("b.txt", Rate2024), ("c.txt", Rate2025));

        Fact[] facts = [.. set.Figures.Where(figure => figure.Exact.EndsWith("per cent", StringComparison.Ordinal)).Select(figure => set.FactOf(figure)!)];
        Assert.Empty(set.Faults);
        Assert.NotEqual(facts[0], facts[1]);
        Assert.Equal(facts[1], facts[2]);
    }

    [Fact]
    public void A_resolution_on_citations_survives_edits_elsewhere_in_its_sources_and_a_source_that_says_nothing_new()
    {
        FactSet set = Read(Settled(), ("a.txt", Rate2024 + " It rained."), ("b.txt", "It snowed. " + Rate2024.Replace("20 per", "19 per", StringComparison.Ordinal)), ("c.txt", Rate2024));

        Assert.DoesNotContain(set.Faults, fault => fault.Kind == FaultKind.ResolutionLapsed);
        Assert.Equal((SettledBy.Resolution, "20 per cent"), (set.FactOf(set.Figures[0])!.Settlement!.By, set.FactOf(set.Figures[0])!.Representative.Exact));
    }

    [Fact]
    public void A_resolution_on_citations_lapses_when_a_source_says_a_third_thing()
    {
        FactSet set = Read(Settled(""", { "source": "c.txt", "exact": "18 per cent" }"""), ("a.txt", Rate2024), ("b.txt", Rate2024.Replace("20 per", "19 per", StringComparison.Ordinal)), ("c.txt", Rate2024.Replace("20 per", "18 per", StringComparison.Ordinal)));

        Assert.Contains("c.txt says “18 per cent” too, in line 1", Assert.Single(set.Faults).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_resolution_on_citations_lapses_when_one_of_them_says_another_thing()
    {
        FactSet set = Read(Settled(), ("a.txt", Rate2024), ("b.txt", Rate2024.Replace("20 per", "17 per", StringComparison.Ordinal)));

        Assert.Contains("b.txt says “17 per cent” now, where it said “19 per cent”", Assert.Single(set.Faults).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_resolution_on_citations_stays_when_a_source_of_another_period_says_another_thing()
    {
        const string order = "Ferry Order\n\nIn force from 1 January 2024.\n\nThe ferry company of the strait will order 6 electric ferries for the northern line.\n";
        const string news = "The ferry company of the strait will order 8 electric ferries for the northern line.\n";
        string six = Key(order, "order-2024.txt", "6"), eight = Key(news, "news.txt", "8");
        string json = "{ \"resolve\": [ { \"fact\": " + six + ", \"value\": \"6\", \"reason\": \"the order says so\", \"citations\": [ " + six + ", " + eight + " ] } ] }";

        FactSet set = Read(json, ("news.txt", news), ("order-2024.txt", order), ("order-2023.txt", order.Replace("2024", "2023", StringComparison.Ordinal).Replace("order 6", "order 5", StringComparison.Ordinal)));

        Fact fact = set.FactOf(set.Figures.Single(figure => figure.Exact == "6"))!;
        Assert.Empty(set.Faults);
        Assert.Equal((3, SettledBy.Resolution, "6"), (fact.Citations.Count, fact.Settlement?.By, fact.Representative.Exact));
    }

    private static string Settled(string others = "")
    {
        string first = Key(Rate2024, "a.txt", "20 per cent"), second = Key(Rate2024.Replace("20 per", "19 per", StringComparison.Ordinal), "b.txt", "19 per cent");
        return "{ \"same\": [ [ " + first + ", " + second + others + " ] ], \"resolve\": [ { \"fact\": " + first + ", \"value\": \"20 per cent\", \"reason\": \"the act says so\", \"citations\": [ " + first + ", " + second + " ] } ] }";
    }

    private static string Named(string name, params string[] citations) => "{ \"names\": [ " + Name(name, citations) + " ] }";

    private static string Name(string name, params string[] citations) => "{ \"name\": \"" + name + "\", \"citations\": [ " + string.Join(", ", citations) + " ] }";

    /// <summary>What the tool writes of a figure of a text.</summary>
    private static string Key(string text, string path, string exact)
    {
        LockedAnchor anchor = CitationKey.Of(Extractor.Extract([new TextDocument(path, text)]).Figures.First(figure => figure.Exact == exact), path);
        return $$"""{ "source": "{{path}}", "exact": "{{anchor.Exact}}", "prefix": "{{anchor.Prefix}}", "suffix": "{{anchor.Suffix}}", "hash": "{{anchor.Hash}}" }""";
    }

    private static string NameOf(FactSet set, string exact) => set.FactOf(set.Figures.First(figure => figure.Exact == exact))!.Name;

    private static FactSet Read(string json, params (string Path, string Text)[] texts) => Read(json, FactLock.Empty, texts);

    private static FactSet Read(string json, FactLock locked, params (string Path, string Text)[] texts)
    {
        DecisionsReading reading = DecisionsReader.Read(json);
        Assert.Empty(reading.Faults);
        return Extractor.Extract([.. texts.Select(text => new TextDocument(text.Path, text.Text, "h" + text.Path))], reading.Decisions, locked);
    }
}
