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
        string? attribute = place.Fact.Verdict switch
        {
            _ when place.Fact.Resolved is not null => null,
            Verdict.Disagree => "Disputed",
            Verdict.Variant => "Variant",
            _ => null,
        };
        if (attribute is null || place.Fact.Contrast is not { } contrast)
            return;

        code.Line($"[global::Provenance.{attribute}({Side(place, contrast.First, contrast.FirstWords)}, {Side(place, contrast.Second, contrast.SecondWords)})]");
    }

    /// <summary>The words are for people; metadata is UTF-8 and would not carry half a surrogate pair.</summary>
    private static string Side(FactInFile place, int citation, string words) =>
        CSharpLiteral.Of(OneLine.Of(words)) + ", " + CSharpLiteral.Of(place.PlaceOf(place.Fact.Citations[citation]));
}
