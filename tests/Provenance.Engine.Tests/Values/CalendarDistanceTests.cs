using Provenance.Engine.Values;

namespace Provenance.Engine.Tests;

public sealed class CalendarDistanceTests
{
    [Theory]
    [InlineData("2024-03-01", "2024-03-02", "2024-03-09")]
    [InlineData("--03-01", "--03-05", "--05-01")]
    [InlineData("2024-12-31", "2025-01-01", "2025-03-01")]
    [InlineData("1931", "1932", "1958")]
    [InlineData("-0043", "-0044", "-0099")]
    [InlineData("-0003", "0003", "0079")]
    [InlineData("T14:00", "T14:10", "T16:00")]
    public void What_is_further_apart_has_the_higher_level(string from, string near, string far) =>
        Assert.True(CalendarDistance.Between(from, near) < CalendarDistance.Between(from, far));

    [Theory]
    [InlineData("2024-03-01", "2024-03-11", 3)]
    [InlineData("2024-03-01", "2023-03-01", 6)]
    [InlineData("1931", "1938", 0)]
    [InlineData("-0043", "-0043", 1)]
    [InlineData("-0043", "-0044", 0)]
    [InlineData("-0043", "0043", 0)]
    [InlineData("T14:00", "T14:30", 1)]
    public void Year_month_and_day_are_shared_or_not(string one, string other, int shared) => Assert.Equal(shared, CalendarDistance.SharedParts(one, other));
}
