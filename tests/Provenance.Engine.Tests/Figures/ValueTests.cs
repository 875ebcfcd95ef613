using Provenance.Engine.Figures;

namespace Provenance.Engine.Tests;

public class ValueTests
{
    [Theory]
    [InlineData("They sold [|400|] tanks.", 0)]
    [InlineData("It rose by [|3.5%|].", -1)]
    [InlineData("It rose by [|3.50%|].", -2)]
    [InlineData("They paid [|$1.24bn|] for it.", 7)]
    [InlineData("They paid [|$5 million|] for it.", 6)]
    public void Granularity_is_the_power_of_ten_of_the_last_written_digit(string marked, int granularity) =>
        Assert.Equal(granularity, Read.Figure(marked).Value.Granularity);

    [Fact]
    public void Trailing_zeros_are_the_same_value() => Assert.Equal(Value.Of(3.5m, -1), Value.Of(3.50m, -2));

    [Fact]
    public void A_literal_has_no_trailing_zeros() => Assert.Equal("3.5", Value.Of(3.500m, -3).Literal);

    [Fact]
    public void Equal_values_have_equal_hashes() => Assert.Equal(Value.Of(3.5m).GetHashCode(), Value.Of(3.50m).GetHashCode());

    [Fact]
    public void No_value_has_no_literal() => Assert.Null(Value.None.Literal);

    [Fact]
    public void A_date_is_no_number()
    {
        Value date = Value.OfIso("2025-06-09");

        Assert.True(date.IsCalendar);
        Assert.False(date.IsNumber);
        Assert.Equal("2025-06-09", date.Literal);
    }

    [Fact]
    public void A_number_beyond_decimals_is_still_held() => Assert.Equal("1E+40", Value.Of(1e40).Literal);

    [Fact]
    public void A_small_double_that_is_a_decimal_becomes_one() => Assert.Equal(0.5m, Value.Of(0.5).Decimal);

    [Fact]
    public void A_decimal_value_is_exact() => Assert.Equal("0.1", Read.Figure("It rose by [|0.1%|].").Value.Literal);
}
