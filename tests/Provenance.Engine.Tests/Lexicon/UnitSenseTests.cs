using Provenance.Engine.Lexicon.Units;

namespace Provenance.Engine.Tests;

/// <summary>Spellings of units that mean several things: a sentence for each sense.</summary>
public class UnitSenseTests
{
    public static TheoryData<string, string, string> Sentences => new()
    {
        { "C", "The oven was heated to [|200 C|] again.", "200 Cel" },
        { "C", "A [|1.5C|] goal was set there.", "1.5 Cel" },
        { "C", "They kept it at [|37 C|] overnight.", "37 Cel" },
        { "C", "The sphere holds an electrostatic charge of [|5 C|] then.", "5 C" },
        { "F", "The weather turned to [|98 F|] again.", "98 [degF]" },
        { "F", "The capacitor holds [|3 F|] then.", "3 F" },
        { "H", "The coil has [|2 H|] then.", "2 H" },
        { "S", "The conductance is [|3 S|] then.", "3 S" },
        { "T", "The magnet reaches [|3 T|] then.", "3 T" },
        { "G", "The magnet reaches [|300 G|] then.", "300 G" },
        { "G", "The rocket reached an acceleration of [|4 G|] then.", "4 [g]" },
        { "M", "They added [|5 M NaCl|] to it.".Replace(" NaCl|]", "|] NaCl", StringComparison.Ordinal), "5 M" },
        { "U", "They added [|5 U/mL|] to it.", "5 U/mL" },
        { "g", "They added [|5 g|] to it.", "5 g" },
        { "g", "They spun it at [|12,000 × g|] then.", "12000 [g]" },
        { "g", "The acceleration came to [|5 g|] then.", "5 [g]" },
        { "Gal", "Under gravity it shifted by [|5 Gal|] then.", "5 Gal" },
        { "Gal", "They bought [|5 Gal|] of paint.", "5 [gal_us]" },
        { "b", "The network lost [|300 b|] then.", "300 bit" },
        { "m", "She ran for [|2h 30m|] then.", "150 min" },
        { "m", "She swam for [|30 m|] then.", "30 m" },
        { "d", "They waited for [|30 d|] then.", "30 d" },
        { "a", "It uses [|30 kWh/a|] then.", "30 kW.h/a" },
        { "y", "It grew by [|30 mm/y|] then.", "30 mm/a" },
        { "′", "The post is [|6′2″|] tall.", "74 [in_i]" },
        { "′", "The disc is [|6 ′|] wide.", "6 '" },
        { "″", "The star lies at [|51°30′26″|] now.", "185426 ''" },
        { "″", "The pipe is [|5″|] wide.", "5 [in_i]" },
        { "bps", "The modem sends [|300 bps|] then.", "300 bit/s" },
        { "bps", "The premium fell by [|25 bps|] then.", "25 {basis point}" },
        { "bp", "The gene is [|300 bp|] long.", "300 {base pair}" },
        { "bp", "The bank cut by [|50 bp|] then.", "50 {basis point}" },
        { "kb", "The plasmid holds [|5 kb|] then.", "5000 {base pair}" },
        { "kb", "The modem sends [|5 kb|] then.", "5 kbit" },
        { "Kb", "The modem sends [|5 Kb|] then.", "5 kbit" },
        { "Mb", "The genome holds [|5 Mb|] then.", "5000000 {base pair}" },
        { "Mb", "The file holds [|5 Mb|] then.", "5 Mbit" },
        { "Gb", "The genome holds [|5 Gb|] then.", "5000000000 {base pair}" },
        { "Gb", "The file holds [|5 Gb|] then.", "5 Gbit" },
        { "mb", "The pressure fell to [|980 mb|] then.", "980 mbar" },
        { "nm", "The ship lay [|12 nm|] off the rocks.", "12 [nmi_i]" },
        { "nm", "The lamp shines at [|532 nm|] then.", "532 nm" },
        { "fps", "The bullet flew at [|900 fps|] then.", "900 [ft_i]/s" },
        { "fps", "The game draws [|60 fps|] then.", "60 {frame}/s" },
        { "ppt", "The margin fell by [|3 ppt|] then.", "3 [pp]" },
        { "ppt", "The concentration fell by [|3 ppt|] then.", "3 [pptr]" },
        { "ppt", "The share fell by [|3 ppt|] then.", "3 [pp]" },
        { "rad", "The radiation came to [|3 rad|] then.", "3 RAD" },
        { "rad", "The wheel turned by [|3 rad|] then.", "3 rad" },
        { "rads", "The radiation came to [|3 rads|] then.", "3 RAD" },
        { "rads", "The wheel turned by [|3 rads|] then.", "3 rad" },
        { "kt", "The warhead has [|20 kt|] then.", "20 kt" },
        { "kt", "The wind blew at [|20 kt|] then.", "20 [kn_i]" },
        { "kt", "The wind blew at [|20 kt|] there.", "20 [kn_i]" },
        { "kt", "The barns hold [|20 kt|] now.", "20 kt" },
        { "pc", "The star is [|20 pc|] away.", "20 pc" },
        { "pc", "Rents rose by [|20pc|] then.", "20 %" },
        { "rem", "The radiation came to [|3 rem|] then.", "3 REM" },
        { "bars", "The pump gives [|3 bars|] then.", "3 bar" },
        { "hand", "A horse of [|one hand|] is no horse.", "1 [hd_i]" },
        { "hands", "The pony stands [|14 hands|] high.", "14 [hd_i]" },
        { "grays", "The radiation came to [|3 grays|] then.", "3 Gy" },
        { "quad", "They use [|1 quad|] of energy.", "1000000000000000 [Btu]" },
        { "quads", "They use [|3 quads|] of energy.", "3000000000000000 [Btu]" },
        { "gray", "A dose of [|5 gray|] is given.", "5 Gy" },
        { "gray", "They keep [|5|] gray mules.", "5 {gray mule}" },
        { "henry", "The coil has [|1 henry|] then.", "1 H" },
        { "henrys", "The coil has [|3 henrys|] then.", "3 H" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void What_stands_around_it_decides(string spelling, string marked, string expected)
    {
        _ = spelling;
        FigureTable.Holds(marked, expected);
    }

    [Fact]
    public void Every_sense_has_a_sentence()
    {
        string[] sentences = [.. Sentences.Select(row => row[0] + " " + row[2])];

        foreach (IGrouping<string, UnitSense> senses in UnitSenses.All.GroupBy(sense => sense.Spelling))
        {
            int shown = sentences.Where(sentence => sentence.StartsWith(senses.Key + " ", StringComparison.Ordinal)).Select(sentence => sentence[(sentence.LastIndexOf(' ') + 1)..]).Distinct().Count();
            Assert.True(shown >= senses.Select(sense => sense.Code).Distinct().Count(), senses.Key);
        }
    }

    [Theory]
    [InlineData("He takes vitamin C. Then he sleeps.")]
    [InlineData("He sat in seat 12C on the way.")]
    public void Without_evidence_a_letter_is_no_unit(string text) => FigureTable.HoldsNothing(text);

    [Theory]
    [InlineData("They threw [|five|] stones.", "5 {stone}")]
    [InlineData("They ate [|five|] bars of chocolate.", "5 {bar}")]
    [InlineData("It has [|five|] degrees of freedom.", "5 {degree}")]
    [InlineData("They saw [|two|] TV sets.", "2 {tv set}")]
    public void A_thing_that_is_named_like_a_unit_is_counted(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("It cost [|five pounds|] to enter.", "5 GBP")]
    [InlineData("She weighs [|100 pounds|] now.", "100 [lb_av]")]
    [InlineData("They paid for [|20 pounds|] of flour.", "20 [lb_av]")]
    [InlineData("The cat has [|20 pounds|] now.", "20 [lb_av]")]
    public void Pounds_are_money_where_they_are_paid(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The gas froze at [|77K|] there.", "77 K")]
    [InlineData("The pay rose to [|77K|] there.", "77000")]
    public void K_is_a_temperature_where_one_is_spoken_of(string marked, string expected) => FigureTable.Holds(marked, expected);
}
