using Provenance.Engine.Linking;

namespace Provenance.Engine.Tests;

/// <summary>Three made-up stories of four documents each, with what is linked in them and what only looks as if it were.</summary>
public class MadeUpCorporaTests
{
    private static readonly string[] Ferry =
    [
        "The ferry Maren Lind ran aground off Karlsund on Tuesday. The Maren Lind carried 212 passengers from Karlsund to Vestby. Police in Karlsund said 14 crew members were rescued. Lifeboats reached the wreck in 40 minutes.",
        "Karlsund harbour closed at noon. The Maren Lind carried 230 passengers from Karlsund to Vestby. A mast of 19 metres broke. Rescuers counted 9 helicopters over the sea.",
        "The harbour of Vestby has 4 piers. The tug Odin carried 12 divers from Vestby to the wreck. Oil covered 3 km of beach. Owner Lind Lines lost 30 percent of its shares.",
        "In 1987 the ferry Solvang sank near Vestby. The Solvang carried 95 passengers from Vestby to Hamra. Later 60 passengers were found in Hamra. The insurer paid $5 million to the town of Hamra.",
    ];

    private static readonly string[] Results =
    [
        "Quarterly revenue of Tolvex Industries rose to $4.8 billion in the first quarter. Tolvex employed 31,000 people in March. Its pump unit shipped 900 pumps.",
        "Quarterly revenue of Tolvex Industries fell to $4.1 billion in the second quarter. Tolvex closed 3 plants. Its valve unit shipped 700 valves.",
        "Tolvex Industries expects revenue of $5.2 billion for the year. The board proposed a dividend of $1.10 a share. Analysts had seen margins of 12 percent.",
        "Rival Brandok Group reported revenue of $2.7 billion in the first quarter. Brandok employed 18,000 people in March. Its pump unit shipped 450 pumps. Margins were 9 percent.",
    ];

    private static readonly string[] Battery =
    [
        "The Helion K5 cell has a nominal capacity of 3200 mAh. The charging current of the Helion K5 is at most 1.6 A. The cell weighs 48 g. Storage life is 10 years.",
        "The Helion K5 cell has a nominal capacity of 3000 mAh. The housing is 65 mm long. Packs hold 12 cells in series.",
        "The Helion K7 cell has a nominal capacity of 5000 mAh. The charging current of the Helion K7 is at most 2.5 A. The cell weighs 70 g.",
        "The charger delivers 4.2 V to the terminals. The cable is 2 m long. The charging lamp draws 20 mA. The fuse opens at 6 A. Warranty is 2 years.",
    ];

    [Fact]
    public void Two_counts_of_the_same_passengers_disagree() => AssertDisagreements(Ferry, "212 | 230");

    [Fact]
    public void Results_of_other_quarters_and_other_companies_do_not_disagree() => AssertDisagreements(Results);

    [Fact]
    public void Two_capacities_of_the_same_cell_disagree() => AssertDisagreements(Battery, "3200 mAh | 3000 mAh");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Nothing_else_is_linked(int story)
    {
        string[][] stories = [Ferry, Results, Battery];

        Assert.DoesNotContain(Read.All(stories[story]).Facts, fact => fact.Citations.Count > 1 && fact.Verdict != Verdict.Disagree);
    }

    [Fact]
    public void The_order_of_the_documents_does_not_matter() => AssertDisagreements([.. Ferry.Reverse()], "230 | 212");

    private static void AssertDisagreements(string[] texts, params string[] expected) =>
        Assert.Equal(expected, Read.All(texts).Facts.Where(fact => fact.Verdict == Verdict.Disagree).Select(fact => string.Join(" | ", fact.Citations.Select(citation => citation.Exact))));
}
