using System.Text.RegularExpressions;

using Provenance.Engine.Facts;

namespace Provenance.Engine.Tests;

public class FactNameTests
{
    private const string Article =
        """
        NATO must increase its air and missile defenses by 400% to counter threats from Russia.
        Russia will build 1,500 tanks, 3,000 armored vehicles and 200 Iskander missiles this year.
        Poland bought 1,500 tanks in 2022 and 2023. It cost $5 million. It took 5 years. 5%. 7%. 9 %.
        “Danger will not disappear even when the war in Ukraine ends,” Mark Rutte said. “Go!” he said. “1,000!” he said.
        The café of Ødegård sold 12 naïve crème brûlées; 中文 wrote “中文，中文中文中文。” about 7 中文s.
        The very long international intercontinental telecommunications infrastructure modernisation programme cost 12 electroencephalographically interconnected intergovernmental telecommunications organisations.
        """;

    [Fact]
    public void Names_are_pascal_case_ascii_of_at_most_60_characters() =>
        Assert.All(Read.All(Article).Facts, fact => Assert.Matches(new Regex("^[A-Z][A-Za-z0-9]{0,59}$", RegexOptions.CultureInvariant), fact.Name));

    [Fact]
    public void Names_are_unique_without_regard_to_case()
    {
        FactSet set = Read.All([.. Enumerable.Repeat(Article, 5).Select((text, number) => text + number)]);

        foreach (IGrouping<bool, Fact> facts in set.Facts.GroupBy(fact => fact.IsFigure))
            Assert.Equal(facts.Count(), facts.Select(fact => fact.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Rows_that_only_a_number_labels_are_told_apart_by_it()
    {
        FactSet set = Read.All("| shelf | salt % | ash |\n|---|---|---|\n| 1 | 17.1 | 22 |\n| 2 | 16.9 | 25 |\n| 3 | 18.0 | 31 |\n");

        Assert.Equal(["AshShelf1", "AshShelf2", "AshShelf3", "SaltShelf1", "SaltShelf2", "SaltShelf3"], set.Facts.Select(fact => fact.Name).OrderBy(name => name, StringComparer.Ordinal));
    }

    [Fact]
    public void Many_facts_of_one_sentence_have_names_of_their_own()
    {
        FactSet set = Read.All(string.Join("\n\n", Enumerable.Range(1, 300).Select(i => $"They sold {i} tanks.")));

        Assert.Equal(set.Facts.Count, set.Facts.Select(fact => fact.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(set.Facts, fact => Assert.InRange(fact.Name.Length, 1, 60));
    }

    [Theory]
    [InlineData("NATO needs a 400% increase in air defence.", "NATO needs a 300% increase in air defence.")]
    [InlineData("Russia will build 1,500 tanks.", "Russia will build 2,500 tanks.")]
    [InlineData("It began in 2022.", "It began in 1999.")]
    [InlineData("They agreed to raise defence spending to five per cent.", "They agreed to raise defence spending to nine per cent.")]
    [InlineData("They sold a dozen tanks.", "They sold twenty-two tanks.")]
    [InlineData("It takes three to five years to build.", "It takes two to four years to build.")]
    public void A_name_never_comes_from_the_value(string text, string otherValue) =>
        Assert.Equal(Assert.Single(Read.All(text).Facts).Name, Assert.Single(Read.All(otherValue).Facts).Name);

    [Theory]
    [InlineData("NATO needs a 400% increase in air defence.", "AirDefenceIncrease")]
    [InlineData("Russia will build 1,500 tanks.", "Tanks")]
    [InlineData("Russia will build 3,000 armored vehicles.", "ArmoredVehicles")]
    [InlineData("“Danger will not disappear even when the war in Ukraine ends,” Mark Rutte said.", "DangerWillNotDisappear")]
    public void A_name_says_what_is_measured_or_said(string text, string name) => Assert.Equal(name, Assert.Single(Read.All(text).Facts).Name);

    [Theory]
    [InlineData("The strike in June went on for nine days.", "StrikePeriod")]
    [InlineData("Norvik produces in three months what others make.", "NorvikPeriod")]
    [InlineData("Lower limit: 2.0 %", "LowerLimit")]
    [InlineData("A tiler's knees give up after thirty years of work.", "WorkPeriod")]
    public void No_verb_and_no_month_is_a_name(string text, string name) => Assert.Equal(name, Assert.Single(Read.All(text).Facts, fact => fact.IsFigure).Name);

    [Fact]
    public void Names_are_the_same_in_every_run() => Assert.Equal(Names(Read.All(Article)), Names(Read.All(Article)));

    [Fact]
    public void An_unrelated_document_added_after_changes_no_name()
    {
        FactSet alone = Read.All(Article);
        FactSet together = Read.All(Article, "Rents in Lisbon rose by 12%. The museum owns 40 tanks. It took 5 years. “We paint with our feet here,” Ana Silva said.");

        Assert.Equal(Names(alone), together.Facts.Where(fact => fact.Citations[0].Document.Path == "0.txt").Select(fact => fact.Id));
    }

    [Fact]
    public void A_taken_name_gains_a_word_of_its_sentence_before_a_number()
    {
        string[] names = [.. Read.All("Russia will build 1,500 tanks in Siberia.", "The museum owns 12 tanks from Belgium.").Facts.Select(fact => fact.Name)];

        Assert.Equal("Tanks", names[0]);
        Assert.DoesNotMatch("[0-9]", names[1]);
        Assert.StartsWith("Tanks", names[1], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(FactSet set) => set.Facts.Select(fact => fact.Id);
}
