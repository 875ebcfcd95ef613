using Provenance.Engine.Figures;
using Provenance.Engine.Values;

namespace Provenance.Engine.Tests;

public class ValueFitTests
{
    [Theory]
    [InlineData("They sold [|499|] tanks.", "They sold some [|500|] tanks.", true)]
    [InlineData("They sold [|300|] tanks.", "They sold some [|500|] tanks.", false)]
    [InlineData("They sold [|480|] tanks.", "They sold [|499|] tanks.", false)]
    [InlineData("They sold [|499|] tanks.", "They sold more than [|450|] tanks.", true)]
    [InlineData("They sold [|118|] tanks.", "They sold more than [|110|] tanks.", true)]
    [InlineData("They sold [|499|] tanks.", "They sold more than [|500|] tanks.", false)]
    [InlineData("It lasts at least [|5 years|] there.", "It lasts at least [|7 years|] there.", false)]
    [InlineData("They sold [|499|] tanks.", "They sold up to [|500|] tanks.", true)]
    [InlineData("They sold [|501|] tanks.", "They sold up to [|500|] tanks.", false)]
    [InlineData("They sold [|500|] tanks.", "They sold at least [|500|] tanks.", true)]
    [InlineData("They sold [|500|] tanks.", "They sold at most [|500|] tanks.", true)]
    [InlineData("They sold [|4|] tanks.", "They sold between [|3 and 5|] tanks.", true)]
    [InlineData("They sold [|6|] tanks.", "They sold between [|3 and 5|] tanks.", false)]
    [InlineData("They paid [|$1.24bn|] there.", "They paid [|$1.2bn|] there.", true)]
    [InlineData("They paid [|$1.24bn|] there.", "They paid [|$1.3bn|] there.", false)]
    [InlineData("They paid [|$1.24bn|] there.", "They paid [|$1,240,000,000|] there.", true)]
    [InlineData("It is about [|35 km|] long.", "It is about [|22 miles|] long.", true)]
    [InlineData("It is about [|35 km|] long.", "It is about [|35 miles|] long.", false)]
    [InlineData("It runs at [|0.4 MHz|] now.", "It runs at [|400 kHz|] now.", true)]
    [InlineData("It runs at [|0.4 MHz|] now.", "It runs at [|100 kHz|] now.", false)]
    [InlineData("It lasts [|90 minutes|] now.", "It lasts [|1.5 hours|] now.", true)]
    [InlineData("It rose by [|3.5%|] there.", "It rose by [|3.50%|] there.", true)]
    [InlineData("It rose by [|3.5%|] there.", "It rose by [|3.7%|] there.", false)]
    [InlineData("It holds [|31 per cent|] of them.", "It holds [|a third|] of them.", true)]
    [InlineData("It holds [|41%|] of them.", "It holds [|two in five|] of them.", true)]
    [InlineData("It holds [|25%|] of them.", "It holds [|a third|] of them.", false)]
    [InlineData("It holds [|12%|] of them.", "It holds [|one in ten|] of them.", false)]
    [InlineData("They printed [|1.3 million|] pages.", "They printed over [|a million|] pages.", true)]
    [InlineData("They printed [|2.3 million|] pages.", "They printed over [|a million|] pages.", false)]
    [InlineData("At most [|40|] trips are charged.", "More than [|40|] trips are free.", true)]
    [InlineData("They need at most [|40|] trips.", "They need more than [|50|] trips.", false)]
    [InlineData("They have fewer than [|15|] tanks.", "They have at most [|14|] tanks.", true)]
    [InlineData("They have fewer than [|15|] tanks.", "They have at most [|13|] tanks.", false)]
    [InlineData("It takes [|94 MiB|] now.", "It takes [|94 MB|] now.", true)]
    [InlineData("It takes [|94 MiB|] now.", "It takes [|84 MB|] now.", false)]
    [InlineData("They paid [|£648.08|] there.", "They paid [|£648|] there.", true)]
    [InlineData("They paid [|£648.80|] there.", "They paid [|£648|] there.", false)]
    public void Values_fit_as_precision_and_hedge_allow(string first, string second, bool fits)
    {
        FigureCitation a = Read.Figure(first), b = Read.Figure(second);
        ComparableValue left = ComparableValue.Of(a), right = ComparableValue.Of(b);

        Assert.Equal(fits, ValueComparer.Fit(left, a, right, b) > ValueFit.Differ);
        Assert.Equal(fits, ValueComparer.Fit(right, b, left, a) > ValueFit.Differ);
    }

    [Theory]
    [InlineData("It rang at [|seven o'clock|] there.", "It rang at [|19:00|] there.", true)]
    [InlineData("It rang at [|ten past ten|] there.", "It rang at [|22:10|] there.", true)]
    [InlineData("It rang at [|ten past ten|] there.", "It rang at [|22:15|] there.", false)]
    [InlineData("It rang at [|7 a.m.|] there.", "It rang at [|19:00|] there.", false)]
    [InlineData("It rang at [|7:00|] there.", "It rang at [|19:00|] there.", false)]
    public void Times_of_the_day_fit_in_either_half_where_none_is_named(string first, string second, bool fits)
    {
        FigureCitation a = Read.Figure(first), b = Read.Figure(second);

        Assert.Equal(fits, ClockComparer.Fit(a, b) > ValueFit.Differ);
        Assert.Equal(fits, ClockComparer.Fit(b, a) > ValueFit.Differ);
    }

    [Theory]
    [InlineData("2022", "2022-02", true)]
    [InlineData("2022-02", "2022-02-24", true)]
    [InlineData("2022", "2022-02-24", true)]
    [InlineData("2022", "2023", false)]
    [InlineData("2022-02", "2022-03", false)]
    [InlineData("2022-02-24", "2022-02-25", false)]
    [InlineData("--06-09", "2025-06-09", true)]
    [InlineData("--06-09", "2025-06-10", false)]
    [InlineData("--06-09", "2025", false)]
    [InlineData("--06-09", "2025-06", true)]
    [InlineData("--06", "2025-06-10", true)]
    [InlineData("--06", "--07", false)]
    [InlineData("-0043", "-0043", true)]
    [InlineData("-0043", "-0044", false)]
    [InlineData("T14:30", "T14:30:15", true)]
    [InlineData("T14:30", "T14:31", false)]
    [InlineData("T14:30", "2025", false)]
    public void Dates_fit_to_the_granularity_of_the_coarser(string first, string second, bool fits)
    {
        Assert.Equal(fits, CalendarInterval.Fits(first, second));
        Assert.Equal(fits, CalendarInterval.Fits(second, first));
    }

    [Theory]
    [InlineData("2022", "2023", true)]
    [InlineData("2022-02", "2022-03", true)]
    [InlineData("2022-02-24", "2022-02-25", true)]
    [InlineData("2022", "2022-02", false)]
    [InlineData("-0043", "0079", true)]
    [InlineData("-0043", "2022-02-24", true)]
    [InlineData("-0100", "-0043", true)]
    [InlineData("-0043", "-0043", false)]
    [InlineData("2018", "2019-04-20", true)]
    [InlineData("2019", "2019-04-20", false)]
    [InlineData("--04-19", "2019-04-20", true)]
    [InlineData("--03", "2019-04", true)]
    [InlineData("--04", "2019-04-20", false)]
    [InlineData("--04-19", "2019", false)]
    [InlineData("T14:30", "T14:31", false)]
    public void A_date_is_earlier_than_another_in_any_era_and_in_any_one_year_where_one_names_none(string date, string other, bool earlier)
    {
        Assert.Equal(earlier, CalendarInterval.IsEarlier(date, other));
        Assert.False(CalendarInterval.IsEarlier(other, date));
    }

    [Theory]
    [InlineData("It was built in [|44 BC|] there.", nameof(ValueFit.None))]
    [InlineData("It was built in [|1931|] there.", nameof(ValueFit.None))]
    [InlineData("It was built in [|2019|] there.", nameof(ValueFit.Differ))]
    [InlineData("It was built in [|2022|] there.", nameof(ValueFit.Overlap))]
    public void A_year_alone_that_is_far_from_that_of_a_day_is_of_something_else(string told, string fit)
    {
        FigureCitation year = Read.Figure(told), day = Read.Figure("It was built on [|24 February 2022|] there.");

        Assert.Equal(fit, ValueComparer.Fit(ComparableValue.Of(year), year, ComparableValue.Of(day), day).ToString());
        Assert.Equal(fit, ValueComparer.Fit(ComparableValue.Of(day), day, ComparableValue.Of(year), year).ToString());
    }
}
