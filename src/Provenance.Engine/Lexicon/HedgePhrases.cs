namespace Provenance.Engine.Lexicon;

/// <summary>Words before and after a figure that qualify it.</summary>
internal static class HedgePhrases
{
    /// <summary>Phrases that stand right before the figure.</summary>
    public static readonly (string Phrase, Hedge Hedge)[] Before =
    [
        ("about", Hedge.About),
        ("above", Hedge.MoreThan),
        ("almost", Hedge.About),
        ("an average of", Hedge.About),
        ("an estimated", Hedge.About),
        ("approx", Hedge.About),
        ("approximately", Hedge.About),
        ("around", Hedge.About),
        ("as few as", Hedge.AtLeast),
        ("as high as", Hedge.AtMost),
        ("as little as", Hedge.AtLeast),
        ("as long as", Hedge.AtMost),
        ("as low as", Hedge.AtLeast),
        ("as many as", Hedge.AtMost),
        ("as much as", Hedge.AtMost),
        ("at least", Hedge.AtLeast),
        ("at most", Hedge.AtMost),
        ("at or above", Hedge.AtLeast),
        ("at or below", Hedge.AtMost),
        ("at or over", Hedge.AtLeast),
        ("at or under", Hedge.AtMost),
        ("at the very least", Hedge.AtLeast),
        ("below", Hedge.LessThan),
        ("beyond", Hedge.MoreThan),
        ("circa", Hedge.About),
        ("close to", Hedge.About),
        ("exceeding", Hedge.MoreThan),
        ("exceeds", Hedge.MoreThan),
        ("exceed", Hedge.MoreThan),
        ("exceeded", Hedge.MoreThan),
        ("fewer than", Hedge.LessThan),
        ("greater than", Hedge.MoreThan),
        ("higher than", Hedge.MoreThan),
        ("in excess of", Hedge.MoreThan),
        ("just over", Hedge.MoreThan),
        ("just under", Hedge.LessThan),
        ("larger than", Hedge.MoreThan),
        ("less than", Hedge.LessThan),
        ("longer than", Hedge.MoreThan),
        ("lower than", Hedge.LessThan),
        ("maximum of", Hedge.AtMost),
        ("minimum of", Hedge.AtLeast),
        ("more than", Hedge.MoreThan),
        ("near", Hedge.About),
        ("nearly", Hedge.About),
        ("no fewer than", Hedge.AtLeast),
        ("no less than", Hedge.AtLeast),
        ("no more than", Hedge.AtMost), ("nor more than", Hedge.AtMost), ("nor less than", Hedge.AtLeast), ("not exceeding", Hedge.AtMost), ("nor exceeding", Hedge.AtMost), ("not in excess of", Hedge.AtMost),
        ("not less than", Hedge.AtLeast),
        ("not more than", Hedge.AtMost),
        ("over", Hedge.MoreThan),
        ("roughly", Hedge.About),
        ("smaller than", Hedge.LessThan),
        ("some", Hedge.About),
        ("somewhere around", Hedge.About),
        ("under", Hedge.LessThan),
        ("up to", Hedge.AtMost),
        ("upward of", Hedge.MoreThan),
        ("upwards of", Hedge.MoreThan),
        ("virtually", Hedge.About),
        ("well over", Hedge.MoreThan),
        ("within", Hedge.AtMost),
        ("within the next", Hedge.AtMost),
    ];

    /// <summary>Phrases that stand right after the figure or its noun.</summary>
    public static readonly (string Phrase, Hedge Hedge)[] After =
    [
        ("and above", Hedge.AtLeast),
        ("and over", Hedge.AtLeast),
        ("and under", Hedge.AtMost),
        ("at least", Hedge.AtLeast),
        ("at most", Hedge.AtMost),
        ("at the very least", Hedge.AtLeast),
        ("or above", Hedge.AtLeast),
        ("or below", Hedge.AtMost),
        ("or fewer", Hedge.AtMost),
        ("or greater", Hedge.AtLeast),
        ("or higher", Hedge.AtLeast),
        ("or less", Hedge.AtMost),
        ("or lower", Hedge.AtMost),
        ("or more", Hedge.AtLeast),
        ("or older", Hedge.AtLeast),
        ("or over", Hedge.AtLeast),
        ("or so", Hedge.About),
        ("or under", Hedge.AtMost),
        ("or younger", Hedge.AtMost),
    ];

    /// <summary>Signs that stand right before the figure.</summary>
    public static readonly (char Sign, Hedge Hedge)[] Signs =
    [
        ('<', Hedge.LessThan), ('>', Hedge.MoreThan), ('~', Hedge.About), ('±', Hedge.About), ('∼', Hedge.About), ('≃', Hedge.About), ('≅', Hedge.About),
        ('≈', Hedge.About), ('≤', Hedge.AtMost), ('≥', Hedge.AtLeast), ('⩽', Hedge.AtMost), ('⩾', Hedge.AtLeast), ('≲', Hedge.AtMost), ('≳', Hedge.AtLeast),
    ];

    /// <summary>Words that make what follows a period: "over the past five years" is no bound.</summary>
    public const string Period = "the next past last";

    /// <summary>Words that may stand between a hedge and its figure: "up to another twelve", "by a titanic 400%".</summary>
    public const string Between = "a an the another additional further extra total next past last";
}
