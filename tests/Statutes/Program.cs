// What an application of statutory rates looks like, with the mistakes that the rules are for. It does not build, on purpose:
// PROV0007 is an error. StatutesTests holds what the rules say of it.
using Provenance;

namespace Statutes;

/// <summary>The tax on a sale.</summary>
internal static class SalesTax
{
    /// <summary>PROV0005: the literal is the standard rate of the sources.</summary>
    public const decimal StandardRate = 0.20m;

    /// <summary>The constant of the source: nothing to report.</summary>
    public static decimal FuelRate => Figures.FuelRate.Value / 100m;

    /// <summary>PROV0001: the Act and the guidance differ.</summary>
    public static bool MustRegister(decimal turnover) =>
        turnover > Figures.RegistrationThresholdForAnnualTaxableTurnover.Value;

    /// <summary>PROV0005, and the words are verified.</summary>
    [Cites("act.txt", "falls below the deregistration threshold of £83,000")]
    public static bool MayDeregister(decimal turnover, decimal deregistrationThreshold = 83_000m) =>
        turnover < deregistrationThreshold;

    /// <summary>PROV0007: the Act says 30 days.</summary>
    [Cites("act.txt", "must notify the Commissioner within 28 days of the end of the month")]
    public static int NotificationDays => Figures.CommissionerPeriod.AtMost;

    /// <summary>PROV0006: the Act says "taxable supplies" and "without delay".</summary>
    public static string OnClosing =>
        "A trader who ceases to make supplies must surrender " +
        "the certificate of registration without any delay";

    /// <summary>Verbatim: nothing to report.</summary>
    public static string OnCertificates => "must surrender the certificate of registration without delay";

    /// <summary>PROV0006 again, in a sentence that nobody put in quotation marks.</summary>
    public static string OnRecords => "Records must be kept for a retention period of seven years.";

    /// <summary>The same number means something else: nothing to report.</summary>
    public const int MaximumRetries = 5;
}
