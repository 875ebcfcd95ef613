namespace LanternDuty;

/// <summary>The duty on a sale. No number stands in this code: each comes from the regulations that hold on the day of the sale.</summary>
internal static class Duty
{
    /// <summary>The duty on a sale of a day.</summary>
    public static decimal On(DateOnly day, decimal price, bool isPaper = false) =>
        price * (isPaper ? Figures.ReducedRateOfLanternDuty.On(day) : Figures.StandardRateOfLanternDuty.On(day)) / 100;

    /// <summary>Whether a trader has to register, by the monthly turnover of a day.</summary>
    public static bool MustRegister(DateOnly day, decimal monthlyTurnover) => monthlyTurnover > Figures.Turnover.On(day);

    /// <summary>The last day for the payment of a quarter.</summary>
    public static DateOnly PaymentIsDue(DateOnly endOfQuarter) => endOfQuarter.AddDays(Figures.DutyDuePeriod.On(endOfQuarter));

    /// <summary>What a sale would bear by the latest regulations: a constant, which the next January's file changes.</summary>
    public const decimal RateNow = Figures.StandardRateOfLanternDuty.Value;

    /// <summary>What a trader may sell in a year without registering: no source states it, provenance.json says how it follows.</summary>
    public static bool IsSmall(decimal annualTurnover) => annualTurnover <= Figures.AnnualThreshold.MoreThan;

    /// <summary>How much the rate has risen since the first year: the earlier constant is meant, so that PROV0011 has nothing to tell.</summary>
#pragma warning disable PROV0011
    public const decimal Rise = RateNow - Figures.StandardRateOfLanternDuty.In2024.Value;
#pragma warning restore PROV0011
}
