using Provenance.Engine.Lexicon.Words;

using static Provenance.Engine.Lexicon.Evidence;

namespace Provenance.Engine.Lexicon.Units;

/// <summary>
/// Spellings of units that mean several things, with what decides between them: the first sense of a spelling that has
/// any of its evidence holds. A spelling without a sense of last resort is no unit where nothing speaks for one.
/// </summary>
internal static class UnitSenses
{
    public static readonly UnitSense[] All =
    [
        new("C", "Cel", Temperature),
        new("C", "C", Charge),
        new("C", "Cel", Precise | At),
        new("F", "[degF]", Temperature),
        new("F", "F", Capacitance),
        new("F", "[degF]", Precise | At),
        new("H", "H", Inductance),
        new("S", "S", Conductance | Over),
        new("T", "T", Magnetism | Over),
        new("G", "G", Magnetism),
        new("G", "[g]", Acceleration),
        new("M", "M", Chemistry | Formula | Precise | Over),
        new("U", "U", Over),
        new("g", "[g]", Acceleration),
        new("g", "g"),
        new("Gal", "Gal", Acceleration),
        new("Gal", "[gal_us]"),
        new("b", "bit", Data),
        new("m", "min", Clock),
        new("m", "m"),
        new("d", "d", Under | Spaced),
        new("a", "a", Under),
        new("y", "a", Under),
        new("′", "[ft_i]", Inches),
        new("′", "'"),
        new("″", "''", Arc),
        new("″", "[in_i]"),
        new("bps", "bit/s", Data),
        new("bps", "{basis point}"),
        new("bp", "{base pair}", Genetics),
        new("bp", "{basis point}", Interest),
        new("kb", "{base pair}", Genetics, 1_000),
        new("kb", "kbit", Data | Over),
        new("Kb", "kbit", Data | Over),
        new("Mb", "{base pair}", Genetics, 1_000_000),
        new("Mb", "Mbit"),
        new("Gb", "{base pair}", Genetics, 1_000_000_000),
        new("Gb", "Gbit"),
        new("mb", "mbar", Pressure),
        new("nm", "[nmi_i]", Sea),
        new("nm", "nm"),
        new("fps", "[ft_i]/s", Projectile),
        new("fps", "{frame}/s"),
        new("ppt", "[pp]", Interest),
        new("ppt", "[pptr]", Chemistry),
        new("ppt", "[pp]"),
        new("pc", "pc", Astronomy),
        new("pc", "%"),
        new("rad", "RAD", Radiation),
        new("rad", "rad"),
        new("rads", "RAD", Radiation),
        new("rads", "rad"),
        new("kt", "kt", Yield),
        new("kt", "[kn_i]", Wind),
        new("kt", "kt"),
        new("rem", "REM", Radiation),
        new("bars", "bar", Pressure | Precise),
        new("hand", "[hd_i]", Horse),
        new("hands", "[hd_i]", Horse),
        new("gray", "Gy", Radiation),
        new("grays", "Gy", Radiation),
        new("quad", "[Btu]", Energy, 1_000_000_000_000_000),
        new("quads", "[Btu]", Energy, 1_000_000_000_000_000),
        new("henry", "H", Inductance),
        new("henrys", "H", Inductance),
    ];

    /// <summary>The words that are evidence, in the forms that texts use.</summary>
    public static readonly (Evidence Evidence, string Words)[] Words =
    [
        (Temperature, "temperature temperatures temp temps warm warmer warming warmed heat heated heating heatwave hot hotter hottest cool cooler cooled cooling cold colder coldest chill chilly freeze freezing froze frozen boil boils boiling melt melts melting climate weather fever oven ovens preheat bake thermometer mercury thermal celsius centigrade fahrenheit kelvin cryogenic incubated sunshine sunny drought rain rainfall snow summer outside outdoors forecast highs lows"),
        (Angle, "angle angled angles arc axis azimuth bank banked bearing bend bends bent compass east eastern equator field gradient heading incline inclined latitude leaning longitude north northern off orbit pitch pitched rotate rotated rotates rotation separation slope slopes south southern spin swing tilt tilted tilts turn turned turning turns view west western wide"),
        (Charge, "charge charges charged coulomb coulombs electrostatic electron electrons"),
        (Capacitance, "capacitor capacitors capacitance supercapacitor supercapacitors ultracapacitor capacitive"),
        (Inductance, "inductor inductors inductance coil coils inductive choke winding windings"),
        (Conductance, "conductance conductances conductivity admittance siemens"),
        (Magnetism, "magnet magnets magnetic magnetism magnetised magnetized mri nmr tesla gauss field fields scanner scanners superconducting flux"),
        (Acceleration, "accelerate accelerates accelerated accelerating acceleration accelerations deceleration gravity gravitational centrifuge centrifuged centrifugation centrifugal spun pelleted g-force g-forces manoeuvre maneuver cornering supernatant"),
        (Radiation, "radiation dose doses dosage exposure irradiated irradiation absorbed radioactive radiotherapy"),
        (Data, "bit bits byte bytes data modem modems baud network packet packets bandwidth download upload throughput broadband transmission transmit transmits transmitted serial link bitrate codec audio stream streaming memory flash ram connection"),
        (Genetics, "dna rna gene genes genome genomes genomic sequence sequences sequencing primer primers deletion deletions insertion insertions amplicon amplicons fragment fragments chromosome chromosomes nucleotide nucleotides plasmid pcr exon exons intron introns locus contig contigs read reads"),
        (Chemistry, "solution solutions concentration concentrations acid buffer buffers molar molarity solvent solvents dissolved reagent titrated titration chloride sodium potassium hydroxide sulfate sulphate nitrate tris glucose ethanol sucrose urea trace isotope"),
        (Projectile, "muzzle bullet bullets projectile projectiles arrow arrows rifle rifles pistol velocity velocities ammunition pellet pellets round rounds airgun bow crossbow cartridge"),
        (Sea, "sea ocean coast coastal offshore off shore port ship ships vessel vessels sail sailed sailing nautical island islands seaward maritime navy naval submarine aircraft airport runway pilot flight radar northeast northwest southeast southwest north south east west eez territorial"),
        (Pressure, "pressure pressures pressurised pressurized psi atmospheric hydraulic pump pumps pumped compressor compressed tyre tyres tire tires valve barometer barometric cyclone hurricane typhoon hpa vacuum isobar"),
        (Horse, "horse horses pony ponies mare stallion gelding colt filly foal cob withers high tall"),
        (Energy, "energy btu fuel consumption electricity coal demand quadrillion"),
        (Yield, "warhead warheads bomb bombs nuclear yield yields tnt explosion explosive emission emissions carbon copper production mine mines output ore tonnes tons exports imports"),
        (Astronomy, "astronomer astronomers astronomical astronomy cloud clouds cluster clusters disk distance distances galactic galaxies galaxy halo interstellar kinematic milky molecular nebula parallax parsec parsecs quasar radius star stars stellar sun telescope"),
        (Wind, "hull propeller propulsion velocities velocity airspeed breeze breezes cruise cruises cruised cruising current gale gales gust gusted gusting gusts knots sailed sailing speed speeds squall squalls steamed storm tide wind winds"),
        (Population, "attendance audience audiences circulation electorate followers headcount inhabitants membership population populations readership residents ridership subscribers turnout users viewership visitors workforce"),
        (Goods, "biomass catch catches cod crab crop crops fish fishery freight haul hauled hauls harvest harvested harvests herring landed landing landings lobster milled output poundage produce produced quota quotas salmon shellfish shipped shrimp stocks tonnage tuna turbot yield yields"),
        (Payment, "aid award awarded awards compensation damages funded funding funds grant granted grants income investment loss losses profit profits revenue revenues sale sales subsidies subsidy turnover value valued pay pays paid paying cost costs costing price prices priced worth spend spends spent spending sell sells sold buy buys bought fee fees fine fined bill bills borrowing borrowings charge charged charging earn earns earned wage wages salary salaries rent tip tipped owe owes owed debt donate donated lend lent borrow borrowed loan invest invested budget ticket tickets cash money refund afford tax taxes bet"),
        (Weight, "weigh weighs weighed weighing weight weights heavier lighter gain gained lose loses lost losing shed heavy baby lift lifted lifts thrust cargo"),
        (Interest, "basis yield yields spread spreads rate rates margin margins interest bond bonds treasury treasuries fed bank hike hikes cut cuts raised raise coupon libor swap swaps mortgage percent percentage"),
    ];

    private static readonly (WordTable Table, Evidence[] Evidence) Lookup = Build();

    /// <summary>What a word is evidence of.</summary>
    public static Evidence Of(ReadOnlySpan<char> word) => Lookup.Evidence[Lookup.Table.Find(word)];

    private static (WordTable Table, Evidence[] Evidence) Build()
    {
        var table = new WordTable(foldCase: true);
        var found = new List<Evidence> { None };
        foreach ((Evidence evidence, string words) in Words)
        {
            foreach (string word in words.Split(' '))
            {
                int number = table.Add(word);
                if (number == found.Count)
                    found.Add(evidence);
                else
                    found[number] |= evidence;
            }
        }

        return (table, [.. found]);
    }
}
