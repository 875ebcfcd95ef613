using Provenance.Analyzers.Display;
using Provenance.Analyzers.Generation.Writing;
using Provenance.Engine.Index;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>Writes the attribute by which the rules know a fact whose citations differ; all other facts go without, for attributes are dear.</summary>
internal static class ContestMark
{
    /// <summary>Writes the attribute, if the fact needs one.</summary>
    public static void Write(CodeWriter code, FactInFile place)
    {
        // Of a series the class has the constants of the latest edition, and each other edition has a mark of its own.
        if (place.Fact.Figure is not null && place.Fact.Editions.Count > 0 && place.Fact.Editions[place.Fact.Editions.Count - 1] is var latest)
            Write(code, place, latest.Verdict, latest.Contrast);
        else
            Write(code, place, place.Fact.Verdict, place.Fact.Contrast);
    }

    /// <summary>Writes the attribute for citations of one period, if they need one.</summary>
    public static void Write(CodeWriter code, FactInFile place, Verdict verdict, IndexedContrast? contrasted)
    {
        string? attribute = verdict switch
        {
            _ when place.Fact.Resolved is not null => null,
            Verdict.Disagree => "Disputed",
            Verdict.Variant => "Variant",
            _ => null,
        };
        if (attribute is null || contrasted is not { } contrast)
            return;

        code.Line($"[global::Provenance.{attribute}({Side(place, contrast.First, contrast.FirstWords)}, {Side(place, contrast.Second, contrast.SecondWords)})]");
    }

    /// <summary>The words are for people; metadata is UTF-8 and would not carry half a surrogate pair.</summary>
    private static string Side(FactInFile place, int citation, string words) =>
        CSharpLiteral.Of(OneLine.Of(words)) + ", " + CSharpLiteral.Of(place.PlaceOf(place.Fact.Citations[citation]));
}
