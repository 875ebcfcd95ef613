namespace Provenance.Tests;

public class SeriesTests
{
    private static readonly Series<decimal> Rate = new("StandardRate", Edition("In2024", 20m, "2024-01-01", "2024-12-31"), Edition("In2025", 21m, "2025-01-01", "2025-06-30"), Edition("FromAugust2025", 22m, "2025-08-01", null));

    [Theory]
    [InlineData("2024-01-01", 20)]
    [InlineData("2024-12-31T23:59:59", 20)]
    [InlineData("2025-01-01", 21)]
    [InlineData("2031-05-01", 22)]
    public void A_day_has_the_value_of_its_period(string day, int value) =>
        Assert.Equal(value, Rate.On(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Value);

    [Theory]
    [InlineData("2023-12-31")]
    [InlineData("2025-07-15")]
    public void Any_other_day_is_an_error_that_names_the_periods(string day)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Rate.On(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Contains("No source says what StandardRate is on that day. It is known from 2024-01-01 to 2024-12-31, from 2025-01-01 to 2025-06-30, from 2025-08-01 on.", error.Message);
        Assert.Equal(day, error.ActualValue);
    }

    [Fact]
    public void An_edition_stands_for_its_value()
    {
        decimal tax = 80 * Rate.On(new DateTime(2024, 5, 1)) / 100;

        Assert.Equal(16m, tax);
        Assert.Equal(22m, Rate.Current);
    }

    [Fact]
    public void Of_two_that_hold_on_a_day_the_later_counts() =>
        Assert.Equal(2, new Series<int>("Fee", Edition("In2024", 1, "2024-01-01", "2024-12-31"), Edition("FromJuly2024", 2, "2024-07-01", null)).On(new DateTime(2024, 8, 1)));

    [Fact]
    public void A_series_has_an_edition() => Assert.Throws<ArgumentException>(() => new Series<int>("Fee"));

    private static Edition<T> Edition<T>(string name, T value, string from, string? to) => new(name, value, from, to, null, value + " %", "%", Hedge.Exact, "a.md(1,1)");
}
