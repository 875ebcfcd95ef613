namespace Provenance.Engine.Tests.Clauses;

/// <summary>Invented texts, numbered as five jurisdictions and three bodies of standards number theirs.</summary>
internal static class ClauseTexts
{
    public static string Of(string name) => name switch
    {
        "uk" => UnitedKingdom,
        "us" => UnitedStates,
        "eu" => EuropeanUnion,
        "de" => Germany,
        "au" => Australia,
        "iso" => Iso,
        "rfc" => Rfc,
        "ieee" => Ieee,
        "md" => Markdown,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private const string UnitedKingdom =
        """
        Harbour Levy Act 2031

        CONTENTS

        Part 1 Duty
        12 Keeping of records
        12A Inspection
        13 Penalties

        PART 1
        DUTY

        12 Keeping of records
        (1) A harbour master must keep records of each mooring.
        (2) The records are—
        (a) the name of the vessel,
        (b) the berth, and
        (c) in the case of a barge—
        (i) its length, and
        (ii) its draught.
        (3) Records must be kept for at least 7 years.
        12A Inspection
        (1) An officer may inspect records under section 12(3) on 14 days' notice.

        PART 2
        ENFORCEMENT

        13 Penalties
        (1) A person who contravenes section 12 is liable to a penalty of £300.
        (1A) A second contravention attracts a penalty of £900.

        SCHEDULE 1
        Rates of levy

        1 The standard rate is 4%.
        2 (1) The reduced rate is 2.5%.
        (2) It applies to vessels of (a) less than 8 metres; or (b) no engine.

        SCHEDULE 2
        Transitional provision

        1 This Act has effect from 1 April 2031.
        2 Returns for 2030 are due within 60 days.
        """;

    private const string UnitedStates =
        """
        TITLE 61 - BEEKEEPING

        CHAPTER 21 - COLONY TAX

        Subpart A - Imposition

        § 3101. Rate of tax.

        (a) In general.—There is imposed a tax equal to 3.1 percent of the wholesale price.

        (b) Exceptions.—

        (1) Small producers.—Subsection (a) shall not apply to a producer with fewer than 25 colonies.

        (2) Exports.—

        (A) honey exported within 90 days; and

        (B) wax exported within 120 days.

        § 3102. Returns.

        (a) A return shall be filed within 45 days after the end of each quarter.

        Sec. 3103. Penalty. (a) The penalty is $50 for each day. (b) The penalty shall not exceed $5,000.
        """;

    private const string EuropeanUnion =
        """
        REGULATION (EU) 2031/77

        Whereas:

        (1) Bicycles are traded across borders.

        (2) A common label is needed within 24 months.

        CHAPTER I
        General provisions

        Article 4
        Definitions

        For the purposes of this Regulation:
        (a) ‘bicycle’ means a vehicle of two wheels;
        (b) ‘cargo bicycle’ means a bicycle that carries more than 80 kg.

        CHAPTER II
        Labels

        Section 1
        Duties

        Article 5
        Duty to label

        1.   A manufacturer shall affix a label:
        (a) within 30 days of the first sale;
        (b) of at least 40 mm in height.

        2.   The label shall remain legible for 10 years.

        Section 2
        Supervision

        Article 6
        Checks

        1.   A Member State shall check at least 5 % of the labels.

        ANNEX I
        Layout of the label

        1.   The margin is 3 mm.

        ANNEX II
        Fees

        1.   The fee is EUR 25.

        2.   The reduced fee is EUR 10.
        """;

    private const string Germany =
        """
        § 12 Aufbewahrung

        (1) Der Betreiber hat Unterlagen aufzubewahren. Die Frist beträgt 10 Jahre.

        (2) Ausgenommen sind
        1. Belege unter 250 Euro,
        2. Unterlagen, die
        a) doppelt geführt werden oder
        b) älter als 30 Jahre sind.

        § 12a Gebühr

        (1) Die Gebühr beträgt 45 Euro.
        """;

    private const string Australia =
        """
        Reef Permits Regulations 2031

        Part 2—Permits
        Division 1—Applications

        4 Application fee
        (1) The fee for an application is $120.
        (2) The fee is reduced by 50% for:
        (a) a pensioner; or
        (b) a student.

        4A Time for decision
        An application must be decided within 28 days.

        Division 2—Conditions

        5 Conditions
        A vessel must stay at least 30 metres from a reef.

        Schedule 1—Zones

        1 Green zone
        (1) The limit is 5 knots.

        2 Blue zone
        (1) The limit is 12 knots.
        """;

    private const string Iso =
        """
        7 Test methods

        7.3 Conversion

        7.3.1 General

        The method applies to glass panes.

        7.3.2 Conversion time

        The conversion time shall not exceed 40 ms:
        a) at a temperature of 23 °C;
        b) at a humidity of 50 %.

        Table 3 — Timing limits

        Parameter       Symbol   Min   Max
        Set-up time     tSU      4     9
        Hold time       tHD      2     6

        Annex A
        (informative)
        Worked examples

        A.1 General

        The examples use panes of 6 mm.

        A.2 Rounding

        Results are rounded to 0.5 mm.

        Annex B
        (normative)
        Report

        B.1 General

        The report is kept for 5 years.
        """;

    private const string Rfc =
        """
        Network Working Group                                   K. Example
        Request for Comments: 99999                              May 2031

        Table of Contents

           1.  Introduction  . . . . . . . . . . . . . . . . . . . . .   3
           8.3.  Timers  . . . . . . . . . . . . . . . . . . . . . . .  11
           Appendix A.  Constants  . . . . . . . . . . . . . . . . . .  20

        1.  Introduction

           This memo defines a protocol for kettles.

        8.  Operation

        8.3.  Timers

           The retransmission timer MUST be at least 200 ms.

        8.3.1.  Back-off

           The timer is doubled up to 60 seconds, as described in
           Section 8.3 of this memo.

        Appendix A.  Constants

           The default port is 4711.

        A.1.  Limits

           A kettle holds at most 3 litres.
        """;

    private const string Ieee =
        """
        5. Physical layer

        5.4 Line coding

        5.4.2 Symbol rate

        The symbol rate shall be 125 MHz ± 50 ppm.

        5.4.3 Jitter

        The jitter shall be less than 1.4 ns.

        Table 5-3 Voltage levels

        | Level | Min  | Max  |
        |-------|------|------|
        | high  | 2.0  | 3.6  |
        | low   | 0    | 0.8  |
        """;

    private const string Markdown =
        """
        # Pump P7

        ## Timing {#timing}

        The set-up time is 4 ms.

        | Symbol | Min | Max |
        |--------|-----|-----|
        | tSU    | 4   | 9   |
        | tHD    | 2   | 6   |

        ## 4.2 Limits

        The voltage is at most 24 V.

        ## Storage and transport

        Store at 5 °C.

        ## Timing

        Superseded: 6 ms.
        """;
}
