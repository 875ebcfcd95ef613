using Provenance.Engine.Facts;

namespace Provenance.Engine.Tests;

public class ContradictionTests
{
    [Theory]
    [InlineData("The Orlan bridge has fewer than 353 lamps.", "The Orlan bridge has 353 lamps.")]
    [InlineData("The Orlan bridge has fewer than 46 lamps.", "The Orlan bridge has 46 lamps.")]
    [InlineData("The Orlan bridge was opened in 1931.", "The Orlan bridge was opened in 1938.")]
    [InlineData("The Orlan bridge had 640 lorries on 3 May 2019.", "On 3 May 2019 the Orlan bridge had 900 lorries.")]
    [InlineData("Act\n\n4.1 The quay is open.\n\n4.2 The Orlan bridge has 640 lamps.", "Guide\n\n7.1 The quay is open.\n\n7.2 The Orlan bridge has 900 lamps.")]
    [InlineData("12 Lamps\n(1) The quay is open.\n(2) The Orlan bridge has 640 lamps.", "12 Lamps\n(1) The Orlan bridge has 900 lamps.\n(2) The quay is open.")]
    [InlineData("The Orlan bridge was opened before 1928.", "The Orlan bridge was opened before 1938.")]
    [InlineData("Less than half of the lamps of the Orlan bridge are red.", "More than half of the lamps of the Orlan bridge are red.")]
    [InlineData("The Orlan bridge is a 1931 arched bridge of the Orlan line.", "The Orlan bridge is a 1938 arched bridge of the Orlan line.")]
    [InlineData("The owner of a lift shall keep every report for not less than 7 years from its date.", "The owner of a lift shall keep every report for at least 5 years from its date.")]
    [InlineData("The owner is liable to a fine not exceeding 40,000 euros.", "The owner is liable to a fine of up to 45,000 euros.")]
    [InlineData("The port will not reopen before 23 January.", "The port will reopen on 21 January.")]
    [InlineData("Mrs Orlan broke a wrist and could not work for seven months.", "Mrs Orlan broke a wrist and was off work for nine months.")]
    [InlineData("The two councillors of Orlan, Ada Brink and Tom Vale, called for a veto.", "The three councillors of Orlan — Ada Brink, Tom Vale and Lea Stone — called for a veto.")]
    public void Values_that_exclude_each_other_disagree(string first, string second) => Assert.Single(Disagreements(first, second));

    [Theory]
    [InlineData("The Orlan bridge had 640 lorries on Monday.", "The Orlan bridge had 900 lorries on Friday.")]
    [InlineData("The Orlan bridge had 640 lorries in the first week.", "The Orlan bridge had 900 lorries in the second week.")]
    [InlineData("The Orlan bridge has 640 lamps.", "The Orlan bridge gets another 90 lamps.")]
    [InlineData("The Orlan bridge has 640 lamps.", "The Orlan bridge will have 900 lamps.")]
    [InlineData("The Orlan bridge has 640 lamps.", "The Orlan bridge never had 900 lamps.")]
    [InlineData("The number of lamps fell from 900 lamps.", "The number of lamps fell to 640 lamps.")]
    [InlineData("The Orlan bridge has 640 lamps and 80 red lamps.", "The Orlan bridge has 80 lamps of red glass.")]
    [InlineData("Norway owns 640 trams.", "Austria owns 900 trams.")]
    [InlineData("No tram shall carry more than 40 people.", "A tram may carry at most 40 people.")]
    [InlineData("The level of noise in the Orlan tunnel shall not exceed 45 dB.", "The level of noise in the Orlan tunnel was 42 dB.")]
    [InlineData("The siren in Orlan went off at half past eleven.", "The siren in Orlan went off at 23:30.")]
    [InlineData("The siren in Orlan went off shortly before three in the morning.", "The siren in Orlan went off at 2:50 a.m.")]
    [InlineData("The Orlan bridge was opened before 20 April 2019.", "The Orlan bridge was opened on 19 April 2019.")]
    [InlineData("The Orlan bridge was opened after 1928.", "The Orlan bridge was opened in 1929.")]
    [InlineData("The Orlan bridge was opened prior to the 20th of April.", "The Orlan bridge was opened on 19 April 2019.")]
    [InlineData("The Orlan bridge will not open before 20 April 2019.", "The Orlan bridge will open on 21 April 2019.")]
    [InlineData("As of 19 April 2019 the Orlan bridge had 640 lamps.", "As of 20 April 2019 the Orlan bridge had 900 lamps.")]
    [InlineData("The Orlan bridge has more than 50 lamps.", "The Orlan bridge has 50 lamps.")]
    [InlineData("The bus to Orlan takes 25 minutes longer than the tram.", "The bus to Orlan takes 25 minutes more than the tram.")]
    [InlineData("The union of Orlan has more than 640,000 members.", "The union of Orlan has 640,000 members.")]
    [InlineData("Bellwater signed a contract over 84 buses with Norvane.", "Bellwater signed a contract with Norvane for 84 buses.")]
    [InlineData("The lamp was first shown in 2012 at the Orlan fair.", "The lamp was first shown at the 2008 fair of Orlan.")]
    [InlineData("The keeper of the Orlan lamp has two daughters.", "One of the daughters of the keeper of the Orlan lamp is a pilot.")]
    [InlineData("Buses replace the trains from 3 to 28 March 2033 on the Orlan line.", "Buses replace the trains of the Orlan line from 3 March.")]
    [InlineData("If you would rather not mend it yourself, one of more than 300 dealers of Orlan Lamps will.", "It is mended by one of 310 dealers of Orlan Lamps.")]
    [InlineData("The two councillors of Orlan, Ada Brink and Tom Vale, called for a veto.", "The three councillors of Orlan — Eva Holt, Jon Marsh and Lea Stone — called for a veto.")]
    public void Other_times_roles_and_subjects_do_not(string first, string second) => Assert.Empty(Disagreements(first, second));

    [Fact]
    public void A_number_whose_table_gives_its_unit_elsewhere_contradicts_no_other_unit()
    {
        Fact fact = Assert.Single(Read.All(
            "| quantity | unit | now |\n|---|---|---|\n| mean thickness of the Orlan glacier | m | 32 |\n",
            "The Orlan glacier has a mean thickness of 32 m.",
            "The Orlan glacier has a mean thickness of 105 feet.").Facts);

        Assert.Equal((Verdict.Consistent, 3), (fact.Verdict, fact.Citations.Count));
    }

    private static IEnumerable<Fact> Disagreements(params string[] texts) => Read.All(texts).Facts.Where(fact => fact.Verdict == Verdict.Disagree);
}
