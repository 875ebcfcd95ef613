namespace Provenance.Engine.Lexicon;

/// <summary>Nouns whose plural no rule makes.</summary>
internal static class PluralWords
{
    /// <summary>Singular and plural.</summary>
    public static readonly IReadOnlyDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["child"] = "children",
        ["criterion"] = "criteria",
        ["foot"] = "feet",
        ["goose"] = "geese",
        ["half"] = "halves",
        ["hero"] = "heroes",
        ["knife"] = "knives",
        ["leaf"] = "leaves",
        ["life"] = "lives",
        ["loaf"] = "loaves",
        ["mouse"] = "mice",
        ["ox"] = "oxen",
        ["person"] = "people",
        ["phenomenon"] = "phenomena",
        ["potato"] = "potatoes",
        ["shelf"] = "shelves",
        ["thief"] = "thieves",
        ["tomato"] = "tomatoes",
        ["tooth"] = "teeth",
        ["wife"] = "wives",
        ["wolf"] = "wolves",
    };

    /// <summary>Nouns that end as "man" does and are none.</summary>
    public static readonly HashSet<string> RegularInMan = new(StringComparer.Ordinal) { "caiman", "german", "human", "norman", "ottoman", "roman", "shaman", "talisman" };

    /// <summary>What may stand between a number and the noun that it counts: 12 more boats.</summary>
    public const string Quantifiers = "more additional further extra other fewer less of";
}
