using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Words that stand in the heads and cells of tables and say how the numbers beside them are meant.</summary>
internal static class TableWords
{
    private static readonly WordSet ShareBases = new("at mol vol wt");

    /// <summary>Whether a short form before a percent sign says of what it is a share: weight, volume, amount.</summary>
    public static bool IsShareBasis(ReadOnlySpan<char> word) => ShareBases.Contains(word);

    /// <summary>The whole head of a column that numbers or identifies its rows.</summary>
    public static readonly WordSet Keys = new(
        "# article chapter clause code id index item key line nr no number order page paragraph phone pin pos position postcode rank ref reference row rule section serial sku step tel telephone version zip");

    private static readonly WordSet Accounts = new(
        "amortisation amortization assets balance borrowings cash charge charges cost costs debt debts deficit depreciation dividend dividends earnings ebit ebitda equity expenditure expense expenses impairment income interest inventories liabilities loss losses margin payables proceeds profit profits provision provisions receivables reserve reserves result results revenue revenues sales surplus tax taxation taxes turnover");

    /// <summary>Whether a word of a row's label says that its numbers are those of an account, in which brackets stand for what is below nought.</summary>
    public static bool IsAccount(ReadOnlySpan<char> word) => word.Length >= 3 && Accounts.Contains(word);

    /// <summary>The last word of the head of a column that identifies its rows.</summary>
    public static readonly WordSet Identifiers = new("code codes doi id ids identifier isbn isin key nr phone pin postcode ref sku telephone uid uuid zip");

    /// <summary>The whole head of a column that holds the units of its rows.</summary>
    public static readonly WordSet UnitHeads = new("currency unit units uom");

    /// <summary>A head that says no more than that the column holds values: the row's label names them.</summary>
    public static readonly WordSet GenericHeads = new("amount figure figures result results value values");

    /// <summary>A head with one of these words stands over years.</summary>
    public static readonly WordSet YearHeads = new("born built completed date dates established founded opened since year years");

    private const string NotInUnit =
        "average change count customers days difference employees eps factor fte ftes growth headcount index margin multiple number people per ratio return score shares staff stores units users variance workforce yield";

    // Those of them that are measured in per cent like the rest of a table of shares.
    private const string Rates = "average change difference growth margin rate return score variance yield";

    /// <summary>Rows and columns with one of these words do not take the unit that is said for a whole table.</summary>
    public static readonly WordSet Apart = new(NotInUnit);

    /// <summary>The same for a table of shares, whose rates are shares too.</summary>
    public static readonly WordSet ApartFromShares = new(string.Join(" ", NotInUnit.Split(' ').Except(Rates.Split(' '))));

    /// <summary>Those of them that can only be counted, whatever the rest of the table is measured in.</summary>
    public static readonly WordSet Counted = new("customers employees ftes headcount people staff stores users workforce");

    /// <summary>Between an amount and what it comes to for each of: revenue per employee.</summary>
    public static readonly WordSet Per = new("per");

    /// <summary>What is written where there is no value.</summary>
    public static readonly WordSet NoValues = new("n/a na n.a. n.a nil nm n/m none tba tbc tbd unknown");

    /// <summary>What a symbol of one letter may measure; elsewhere such a letter is the short form of a name or of what is counted.</summary>
    public static readonly WordSet Measured = new(
        "altitude area capacitance capacity charge current depth diameter displacement distance duration elevation energy flow force frequency height input length load lifetime mass max maximum mean median min minimum output peak period potential power pressure radius range " +
        "resistance speed supply temp temperature thickness thrust time torque velocity voltage volume wavelength weight width work");

    /// <summary>Whether a head is the unit of shares, which has no plural to be told by.</summary>
    public static bool IsPercent(ReadOnlySpan<char> word) => word.Equals("percent".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a head may be a minimum as well as a minute.</summary>
    public static bool IsMinimum(ReadOnlySpan<char> word) => word.Equals("min".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Heads of the columns that hold limits and typical values; beside them "min" is no minute.</summary>
    public static readonly WordSet Limits = new("max maximum nom nominal typ typical");
}
