using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.People;
using Provenance.Engine.Lexicon.Units;

namespace Provenance.Engine.Tests;

public class WordTablesTests
{
    public static TheoryData<string, string> WordLists => new()
    {
        { nameof(CalendarWords.Weekdays), CalendarWords.Weekdays },
        { nameof(CalendarWords.TimeZones), CalendarWords.TimeZones },
        { nameof(ChangeWords.Rise), ChangeWords.Rise },
        { nameof(ChangeWords.Fall), ChangeWords.Fall },
        { nameof(ClosedClasses.Articles), ClosedClasses.Articles },
        { nameof(ClosedClasses.Determiners), ClosedClasses.Determiners },
        { nameof(ClosedClasses.Prepositions), ClosedClasses.Prepositions },
        { nameof(ClosedClasses.Conjunctions), ClosedClasses.Conjunctions },
        { nameof(ClosedClasses.Auxiliaries), ClosedClasses.Auxiliaries },
        { nameof(ClosedClasses.Pronouns), ClosedClasses.Pronouns },
        { nameof(ClosedClasses.Adverbs), ClosedClasses.Adverbs },
        { nameof(ClosedClasses.Negations), ClosedClasses.Negations },
        { nameof(ClosedClasses.Enumerators), ClosedClasses.Enumerators },
        { nameof(ClosedClasses.Abbreviations), ClosedClasses.Abbreviations },
        { nameof(ClosedClasses.IrregularPlurals), ClosedClasses.IrregularPlurals },
        { nameof(ReportingVerbs.All), ReportingVerbs.All },
        { nameof(ReportingVerbs.NounLike), ReportingVerbs.NounLike },
        { nameof(PersonWords.Honorifics), PersonWords.Honorifics },
        { nameof(PersonWords.FemaleHonorifics), PersonWords.FemaleHonorifics },
        { nameof(PersonWords.MaleHonorifics), PersonWords.MaleHonorifics },
        { nameof(PersonWords.Roles), PersonWords.Roles },
        { nameof(PersonWords.OrganisationNouns), PersonWords.OrganisationNouns },
        { nameof(PersonWords.Generations), PersonWords.Generations },
        { nameof(PersonWords.Particles), PersonWords.Particles },
        { nameof(PersonWords.Firms), PersonWords.Firms },
        { nameof(ReportingVerbs.Comparing), ReportingVerbs.Comparing },
        { nameof(ReportingVerbs.Nouns), ReportingVerbs.Nouns },
        { nameof(ClosedClasses.Modals), ClosedClasses.Modals },
        { nameof(ClosedClasses.Possessives), ClosedClasses.Possessives },
        { nameof(CalendarWords.Times), CalendarWords.Times },
        { nameof(GivenNames.Female), GivenNames.Female },
        { nameof(GivenNames.Male), GivenNames.Male },
        { nameof(HedgePhrases.Between), HedgePhrases.Between },
        { nameof(NumberWords.Openers), NumberWords.Openers },
        { nameof(Currencies.Codes), Currencies.Codes },
    };

    [Theory]
    [MemberData(nameof(WordLists))]
    public void A_word_stands_once_in_its_table(string table, string words)
    {
        _ = table;
        AssertUnique(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()));
    }

    [Fact]
    public void A_number_word_has_one_value()
    {
        AssertUnique(NumberWords.Cardinals.Select(entry => entry.Word));
        AssertUnique(NumberWords.Scales.Select(entry => entry.Word));
        AssertUnique(NumberWords.ScaleAbbreviations.Select(entry => entry.Suffix));
        AssertUnique(NumberWords.Magnitudes.Select(entry => entry.Word));
        AssertUnique(NumberWords.Ordinals.Select(entry => entry.Word));
        AssertUnique(NumberWords.Fractions.Select(entry => entry.Word));
        AssertUnique(NumberWords.Multipliers.Select(entry => entry.Word));
        AssertUnique(NumberWords.VulgarFractions.Select(entry => entry.Character.ToString()));
    }

    [Fact]
    public void An_ordinal_that_is_a_fraction_too_has_the_same_number()
    {
        foreach ((string word, int value) in NumberWords.Ordinals.Where(entry => entry.Word != "second"))
            Assert.All(NumberWords.Fractions.Where(fraction => fraction.Word == word), fraction => Assert.Equal(value, fraction.Denominator));
    }

    [Fact]
    public void Every_month_is_named()
    {
        AssertUnique(CalendarWords.Months.Select(month => month.Word));
        Assert.Equal(Enumerable.Range(1, 12), CalendarWords.Months.Select(month => month.Month).Distinct().Order());
    }

    [Fact]
    public void A_hedge_phrase_has_one_meaning()
    {
        AssertUnique(HedgePhrases.Before.Select(entry => entry.Phrase));
        AssertUnique(HedgePhrases.After.Select(entry => entry.Phrase));
        AssertUnique(HedgePhrases.Signs.Select(entry => entry.Sign.ToString()));
        Assert.DoesNotContain(HedgePhrases.Before.Concat(HedgePhrases.After), entry => entry.Hedge == Hedge.Exact);
    }

    [Fact]
    public void A_phrase_hedges_alike_before_and_after() =>
        Assert.All(HedgePhrases.Before, before => Assert.All(HedgePhrases.After.Where(after => after.Phrase == before.Phrase), after => Assert.Equal(before.Hedge, after.Hedge)));

    [Fact]
    public void A_reporting_verb_is_noun_like_or_not() =>
        Assert.Empty(ReportingVerbs.All.Split(' ', StringSplitOptions.RemoveEmptyEntries).Intersect(ReportingVerbs.NounLike.Split(' ')));

    [Fact]
    public void An_honorific_has_one_gender() => Assert.Empty(PersonWords.FemaleHonorifics.Split(' ').Intersect(PersonWords.MaleHonorifics.Split(' ')));

    [Fact]
    public void A_given_name_has_one_gender() => Assert.Empty(GivenNames.Female.Split(' ').Intersect(GivenNames.Male.Split(' ')));

    [Fact]
    public void A_short_name_has_one_full_form() => AssertUnique(GivenNames.ShortNames.Select(name => name.Short));

    [Fact]
    public void A_phrasal_report_stands_once() => AssertUnique(ReportingVerbs.Phrasal.Select(phrase => phrase.Verb + " " + phrase.Particle));

    [Fact]
    public void A_change_has_one_direction() => Assert.Empty(ChangeWords.Rise.Split(' ').Intersect(ChangeWords.Fall.Split(' ')));

    [Fact]
    public void A_currency_spelling_has_one_code()
    {
        AssertUnique(Currencies.Signs.Select(entry => entry.Sign));
        AssertUnique(Currencies.DollarPrefixes.Select(entry => entry.Prefix));
        AssertUnique(Currencies.WordPrefixes.Select(entry => entry.Prefix));
        AssertUnique(Currencies.Names.Select(entry => entry.Name));
        AssertUnique(Currencies.National.Select(entry => entry.Nation + " " + entry.Name));
    }

    [Fact]
    public void Every_currency_code_is_three_capitals()
    {
        IEnumerable<string> codes = Currencies.Codes.Split(' ').Concat(Currencies.Signs.Select(entry => entry.Code)).Concat(Currencies.DollarPrefixes.Select(entry => entry.Code))
            .Concat(Currencies.WordPrefixes.Select(entry => entry.Code)).Concat(Currencies.Names.Select(entry => entry.Code)).Concat(Currencies.National.Select(entry => entry.Code));

        Assert.All(codes, code => Assert.Matches("^[A-Z]{3}$", code));
    }

    [Fact]
    public void A_british_spelling_has_one_american_one()
    {
        AssertUnique(SpellingVariants.Endings.Select(entry => entry.British));
        AssertUnique(SpellingVariants.Words.Select(entry => entry.British));
        AssertUnique(SpellingVariants.Roots.Select(entry => entry.British));
        Assert.All(SpellingVariants.Words, entry => Assert.NotEqual(entry.British, entry.American));
    }

    [Fact]
    public void Spelling_endings_stand_the_longer_before_the_shorter_that_ends_them()
    {
        string[] endings = [.. SpellingVariants.Endings.Select(entry => entry.British)];
        for (int i = 0; i < endings.Length; i++)
        {
            for (int k = i + 1; k < endings.Length; k++)
                Assert.False(endings[k].EndsWith(endings[i], StringComparison.Ordinal), $"{endings[i]} hides {endings[k]}");
        }
    }

    [Fact]
    public void The_vocabulary_folds_case() => Assert.Equal(English.Words.Find("million"), English.Words.Find("MILLION"));

    [Fact]
    public void A_word_the_vocabulary_does_not_hold_has_no_number() => Assert.Equal(0, English.Words.Find("xyzzy"));

    private static void AssertUnique(IEnumerable<string> words) =>
        Assert.Empty(words.GroupBy(word => word, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
}
