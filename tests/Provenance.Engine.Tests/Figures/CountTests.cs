namespace Provenance.Engine.Tests;

public class CountTests
{
    [Theory]
    [InlineData("Russia will build [|1,500|] tanks.", "1500 {tank}")]
    [InlineData("Russia will build [|3,000|] armored vehicles.", "3000 {armored vehicle}")]
    [InlineData("Russia will build [|12|] nuclear-powered attack submarines.", "12 {nuclear-powered attack submarine}")]
    [InlineData("Russia will build [|six|] munitions factories.", "6 {munitions factory}")]
    [InlineData("Russia launched [|499|] drones and missiles.", "499 {drone}")]
    [InlineData("Russia trained [|30|] men.", "30 {man}")]
    [InlineData("Russia trained [|30|] children.", "30 {child}")]
    [InlineData("Russia built [|one|] tank.", "1 {tank}")]
    public void A_counted_noun_is_the_unit_in_the_singular(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("In the end [|32|] countries meet the target.", "32 {country}")]
    [InlineData("In the end [|32|] countries exceeded the target.", "32 {country}")]
    public void The_noun_ends_before_its_verb(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Russia will build [|300|] more tanks.", "300 {tank}")]
    [InlineData("Russia will build [|300|] additional tanks.", "300 {tank}")]
    [InlineData("Russia will build [|300|] other tanks.", "300 {tank}")]
    public void More_and_additional_stand_between_number_and_noun(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They shot down [|480|] of the projectiles.", "480 {projectile}")]
    public void A_definite_whole_says_what_is_counted(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("They lost [|half|] of the tanks.", "0.5 part {tank}")]
    [InlineData("They lost [|three quarters|] of the tanks.", "0.75 part {tank}")]
    [InlineData("They lost [|three-quarters|] of the tanks.", "0.75 part {tank}")]
    [InlineData("They lost [|a quarter|] of the tanks.", "0.25 part {tank}")]
    [InlineData("They lost [|3/4|] of the tanks.", "0.75 part {tank}")]
    [InlineData("They lost [|two-fifths|] of the tanks.", "0.4 part {tank}")]
    public void A_fraction_is_a_part_of_a_whole(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("The war is in its [|third|] year now.", "#3 a")]
    [InlineData("The war is in its [|twenty-second|] month now.", "#22 mo")]
    [InlineData("The war is in its [|22nd|] month now.", "#22 mo")]
    public void An_ordinal_counts_time(string marked, string expected) => FigureTable.Holds(marked, expected);

    [Theory]
    [InlineData("Currently, 22 of the alliance’s 32 member countries meet the target.")]
    [InlineData("Currently, 22 of 32 member countries meet the target.")]
    [InlineData("Currently, 22 of the 32 member countries meet the target.")]
    [InlineData("Currently, 22 out of 32 member countries meet the target.")]
    [InlineData("Currently, twenty-two of the thirty-two member countries meet the target.")]
    public void A_part_knows_its_whole(string text) =>
        Assert.Equal("22 of 32 {member country}", Describe.Figure(Read.All(text).Figures[0]));
}
