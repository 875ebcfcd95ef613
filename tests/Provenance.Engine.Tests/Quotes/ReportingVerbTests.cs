using Provenance.Engine.Quotes;

namespace Provenance.Engine.Tests;

/// <summary>Which words report where they stand: a verb in the active voice with a subject, and not the noun or the passive of the same form.</summary>
public class ReportingVerbTests
{
    private const string Behind = "“We will not sell the port,” ";

    [Theory]
    [InlineData("Ana Silva answers", "answers")]
    [InlineData("Ana Silva shot back", "shot")]
    [InlineData("Ana Silva shot back on Tuesday", "shot")]
    [InlineData("Ana Silva quickly added", "added")]
    [InlineData("Ana Silva told reporters", "told")]
    public void Behind_words_quoted_a_name_and_its_verb_report(string clause, string verb) => Reports(Behind + clause + ".", "Ana Silva", verb);

    [Theory]
    [InlineData("the crowd chanted")]
    [InlineData("the crowd chanted back")]
    [InlineData("the crowd chanted in the rain")]
    public void Behind_words_quoted_any_past_form_reports_with_nothing_but_a_phrase_behind_it(string clause) => Reports(Behind + clause + ".", "crowd", "chanted");

    [Theory]
    [InlineData("the crowd chanted slogans")]
    [InlineData("read the banner")]
    [InlineData("told Ana Silva")]
    public void A_past_form_with_an_object_of_its_own_does_not_report(string clause) => Reports(Behind + clause + ".", null, null);

    [Fact]
    public void She_s_said_is_a_verb_behind_a_clitic() => Reports(Behind + "she’s said.", null, "said");

    [Theory]
    [InlineData("Ana Silva answers that “the bridge will hold” in winter.", "answers")]
    [InlineData("Ana Silva warns “the bridge will fall” in winter.", "warns")]
    [InlineData("Mayor Ana Silva pledges, “We will not sell the port.”", "pledges")]
    [InlineData("Ana Silva calls the plan “a gift to nobody at all”.", "calls")]
    [InlineData("Ana Silva shot back that “nobody will sell the port” this year.", "shot")]
    [InlineData("Ana Silva was quoted as saying “nobody will sell the port” this year.", "saying")]
    [InlineData("Ana Silva refused to praise “a gift to nobody at all”.", "praise")]
    [InlineData("But Ana Silva said “nobody will sell the port” this year.", "said")]
    [InlineData("If Ana Silva said “nobody will sell the port” this year, nobody heard it.", "said")]
    [InlineData("Ana Silva, who claims “the bridge will hold”, left.", "claims")]
    public void Before_words_quoted_a_verb_behind_its_subject_reports(string text, string verb) => Reports(text, "Ana Silva", verb);

    [Theory]
    [InlineData("She claims “the bridge will hold” in winter.", "claims")]
    [InlineData("They did not praise “a gift to nobody at all”.", "praise")]
    public void A_pronoun_of_nobody_named_has_a_verb_and_no_speaker(string text, string verb) => Reports(text, null, verb);

    [Theory]
    [InlineData("Doctors demand “a port without smoke” this year.", "Doctors")]
    [InlineData("The doctors demand that “the port be without smoke” this year.", "doctors")]
    public void Demand_is_a_verb_behind_those_who_demand(string text, string speaker) => Reports(text, speaker, "demand");

    [Theory]
    [InlineData("The answers “surprised everybody” in the town.")]
    [InlineData("The claims “surprised everybody” in the town.")]
    [InlineData("Calls for “a gift to nobody at all” went unheard.")]
    [InlineData("A snappy retort, “nobody will sell the port”, was heard.")]
    [InlineData("The retort was “nobody will sell the port”.")]
    [InlineData("The doctors’ demand, “a port without smoke”, is old.")]
    [InlineData("Silva’s proposed law is “a gift to nobody at all”.")]
    [InlineData("Nurses in many states, and “in one port”, wait.")]
    [InlineData("The much-praised plan is “a gift to nobody at all”.")]
    [InlineData("Ana Silva shot back the ball and “nobody saw it” at all.")]
    public void A_noun_or_a_participle_of_the_same_form_does_not_report(string text) => Reports(text, null, null);

    [Theory]
    [InlineData("Ana Silva was called “a friend of the port” by everybody.")]
    [InlineData("Ana Silva was often called “a friend of the port” by everybody.")]
    [InlineData("Ana Silva was not called “a friend of the port” by everybody.")]
    [InlineData("Ana Silva was told “nobody will sell the port” this year.")]
    public void The_subject_of_a_passive_does_not_speak(string text) => Assert.Null(Assert.Single(Read.All(text).Quotes).Speaker);

    private static void Reports(string text, string? speaker, string? verb)
    {
        QuoteCitation quote = Assert.Single(Read.All(text).Quotes);

        Assert.Equal((speaker, verb), (quote.Speaker, quote.Verb));
    }
}
