using Provenance.Analyzers.Generation.Values;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>What an editor says of a member of a fact; which value it is, the class says.</summary>
internal static class MemberDocumentation
{
    private static readonly (string End, string Text)[] Parts =
    [
        (MemberNames.Low, "the lower end of the range"), (MemberNames.High, "the upper end of the range"), (MemberNames.Iso, "the date or time as ISO 8601 writes it"), (MemberNames.Date, "the date"),
        ("Year", "the year"), ("Month", "the month, 1 to 12"), ("Day", "the day of the month"), ("Hour", "the hour, 0 to 24"), ("Minute", "the minute"), ("Second", "the second"),
    ];

    /// <summary>The documentation of a member, plain text.</summary>
    public static string Of(string name) => name switch
    {
        "Fact" => "The fact as a whole: its citations with place and words, their verdict, the unit.",
        "Text" => "The words of the first citation.",
        "Speaker" => "Who says it, as far as a source names somebody.",
        "Value" => "The value, in the unit that Unit names.",
        MemberNames.Unit => "The unit as UCUM writes it (km, %, mo), money by ISO 4217, a counted noun in braces.",
        MemberNames.DisplayUnit => "The unit as people write it behind the number (miles, mAh, days, bridges).",
        MemberNames.Of => "The whole that it is a part of.",
        nameof(Hedge.About) => "The value, which the text gives as approximate.",
        nameof(Hedge.AtLeast) => "The value, which the text gives as the least.",
        nameof(Hedge.AtMost) => "The value, which the text gives as the most.",
        nameof(Hedge.MoreThan) => "The value, which the text says is exceeded.",
        nameof(Hedge.LessThan) => "The value, which the text says is not reached.",
        _ => Part(name),
    };

    private static string Part(string name)
    {
        foreach ((string end, string text) in Parts)
        {
            if (name.EndsWith(end, StringComparison.Ordinal))
                return char.ToUpperInvariant(text[0]) + text.Substring(1) + ".";
        }

        return "The value.";
    }
}
