namespace Provenance.Engine.Tests;

/// <summary>
/// The defining relations of UCUM's units and prefixes, as far as the unit table uses them. Temperatures stand by the
/// size of their degree. The electronvolt and the dalton have the values of the SI of 2019.
/// </summary>
internal static class UcumTable
{
    public static readonly string[] Bases = ["m", "s", "g", "rad", "K", "C", "cd"];

    public static readonly UcumAtom[] Atoms =
    [
        new("m", true, 1, null), new("s", true, 1, null), new("g", true, 1, null), new("rad", true, 1, null), new("K", true, 1, null), new("C", true, 1, null), new("cd", true, 1, null),
        new("10*", false, 10, "1"), new("10^", false, 10, "1"), new("[pi]", false, Math.PI, "1"),
        new("%", false, 1, "10*-2"), new("[ppth]", false, 1, "10*-3"), new("[ppm]", false, 1, "10*-6"), new("[ppb]", false, 1, "10*-9"), new("[pptr]", false, 1, "10*-12"),
        new("mol", true, 6.0221367, "10*23"), new("sr", true, 1, "rad2"), new("Hz", true, 1, "s-1"), new("N", true, 1, "kg.m/s2"), new("Pa", true, 1, "N/m2"), new("J", true, 1, "N.m"), new("W", true, 1, "J/s"),
        new("A", true, 1, "C/s"), new("V", true, 1, "J/C"), new("F", true, 1, "C/V"), new("Ohm", true, 1, "V/A"), new("S", true, 1, "Ohm-1"), new("Wb", true, 1, "V.s"), new("Cel", true, 1, "K"),
        new("T", true, 1, "Wb/m2"), new("H", true, 1, "Wb/A"), new("lm", true, 1, "cd.sr"), new("lx", true, 1, "lm/m2"), new("Bq", true, 1, "s-1"), new("Gy", true, 1, "J/kg"), new("Sv", true, 1, "J/kg"),
        new("gon", false, 0.9, "deg"), new("deg", false, 2, "[pi].rad/360"), new("'", false, 1, "deg/60"), new("''", true, 1, "'/60"),
        new("l", true, 1, "dm3"), new("L", true, 1, "l"), new("ar", true, 100, "m2"),
        new("min", false, 60, "s"), new("h", false, 60, "min"), new("d", false, 24, "h"), new("a", false, 365.25, "d"), new("wk", false, 7, "d"), new("mo", false, 1, "a/12"),
        new("t", true, 1000, "kg"), new("bar", true, 100000, "Pa"), new("u", true, 1.66053906660e-24, "g"), new("eV", true, 1.602176634e-19, "J"), new("Ao", false, 0.1, "nm"), new("AU", false, 149597.870691, "Mm"), new("pc", true, 3.085678e16, "m"),
        new("[c]", true, 299792458, "m/s"), new("[g]", true, 9.80665, "m/s2"), new("atm", false, 101325, "Pa"), new("[ly]", true, 1, "[c].a"), new("gf", true, 1, "g.[g]"), new("[lbf_av]", false, 1, "[lb_av].[g]"),
        new("Gal", true, 1, "cm/s2"), new("dyn", true, 1, "g.cm/s2"), new("erg", true, 1, "dyn.cm"), new("P", true, 1, "dyn.s/cm2"), new("St", true, 1, "cm2/s"), new("G", true, 1e-4, "T"), new("Oe", true, 250, "/[pi].A/m"),
        new("Ci", true, 3.7e10, "Bq"), new("R", true, 2.58e-4, "C/kg"), new("RAD", true, 100, "erg/g"), new("REM", true, 1, "RAD"),
        new("[in_i]", false, 2.54, "cm"), new("[ft_i]", false, 12, "[in_i]"), new("[yd_i]", false, 3, "[ft_i]"), new("[mi_i]", false, 5280, "[ft_i]"), new("[fth_i]", false, 6, "[ft_i]"), new("[nmi_i]", false, 1852, "m"),
        new("[kn_i]", false, 1, "[nmi_i]/h"), new("[bf_i]", false, 144, "[in_i]3"), new("[hd_i]", false, 4, "[in_i]"), new("[ft_us]", false, 1200, "m/3937"), new("[rd_us]", false, 16.5, "[ft_us]"),
        new("[fur_us]", false, 40, "[rd_us]"), new("[acr_us]", false, 160, "[rd_us]2"),
        new("[gal_us]", false, 231, "[in_i]3"), new("[bbl_us]", false, 42, "[gal_us]"), new("[qt_us]", false, 1, "[gal_us]/4"), new("[pt_us]", false, 1, "[qt_us]/2"), new("[gil_us]", false, 1, "[pt_us]/4"),
        new("[foz_us]", false, 1, "[gil_us]/4"), new("[tbs_us]", false, 1, "[foz_us]/2"), new("[tsp_us]", false, 1, "[tbs_us]/3"), new("[cup_us]", false, 16, "[tbs_us]"), new("[bu_us]", false, 2150.42, "[in_i]3"),
        new("[gal_br]", false, 4.54609, "l"), new("[qt_br]", false, 1, "[gal_br]/4"), new("[pt_br]", false, 1, "[qt_br]/2"), new("[gil_br]", false, 1, "[pt_br]/4"), new("[foz_br]", false, 1, "[gil_br]/5"),
        new("[gr]", false, 64.79891, "mg"), new("[lb_av]", false, 7000, "[gr]"), new("[oz_av]", false, 1, "[lb_av]/16"), new("[ston_av]", false, 2000, "[lb_av]"), new("[lcwt_av]", false, 112, "[lb_av]"),
        new("[lton_av]", false, 20, "[lcwt_av]"), new("[stone_av]", false, 14, "[lb_av]"), new("[pwt_tr]", false, 24, "[gr]"), new("[oz_tr]", false, 20, "[pwt_tr]"), new("[car_m]", false, 0.2, "g"),
        new("[degF]", false, 5, "K/9"), new("[degR]", false, 5, "K/9"), new("cal", true, 4.184, "J"), new("[Cal]", false, 1, "kcal"), new("[Btu]", false, 1.05435, "kJ"), new("[HP]", false, 550, "[ft_i].[lbf_av]/s"),
        new("m[Hg]", true, 133.322, "kPa"), new("[in_i'Hg]", false, 1, "m[Hg].[in_i]/m"), new("[psi]", false, 1, "[lbf_av]/[in_i]2"), new("[diop]", false, 1, "/m"),
        new("eq", true, 1, "mol"), new("osm", true, 1, "mol"), new("kat", true, 1, "mol/s"), new("U", true, 1, "umol/min"), new("[iU]", true, 1, "1"), new("[CFU]", false, 1, "1"),
        new("bit", true, 1, "1"), new("By", true, 8, "bit"), new("Bd", true, 1, "/s"),
    ];

    public static readonly (string Code, double Factor)[] Prefixes =
    [
        ("Y", 1e24), ("Z", 1e21), ("E", 1e18), ("P", 1e15), ("T", 1e12), ("G", 1e9), ("M", 1e6), ("k", 1e3), ("h", 1e2), ("da", 1e1), ("d", 1e-1), ("c", 1e-2), ("m", 1e-3), ("u", 1e-6),
        ("n", 1e-9), ("p", 1e-12), ("f", 1e-15), ("a", 1e-18), ("z", 1e-21), ("y", 1e-24), ("Ki", 1024), ("Mi", 1048576), ("Gi", 1073741824), ("Ti", 1099511627776),
    ];
}
